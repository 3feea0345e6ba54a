import { escapeMarks } from '../../mdx/escape-marks.ts';
import type { ConvertedBody } from '../tracker/tracker.ts';
import type { Loss } from '../tracker/loss.ts';
import type { Refused } from './refused.ts';
import { findUnsafeContent } from './refusal.ts';
import { writeMdx } from './write-mdx.ts';

export interface SafeText {
  /** To stand within `<Question>`, `<Answer>` or `<Comment>`. */
  readonly mdx: string;
  readonly losses: readonly Loss[];
}

/** A body without what is private. */
export interface RedactedBody extends Pick<ConvertedBody, 'tree' | 'losses'> {
  /** Makes what is shown as code when the tree cannot be trusted as text; null where nothing is written then. */
  readonly asCode: (() => string) | null;
}

/**
 * A body as text of an entry. It is read back with the site's own reader: whatever it holds, the result is only text,
 * its source as code, or nothing. What looks like a mark was a sign in the tracker. `pictures` are files of the
 * entry's folder that it may show.
 */
export function safeMdx({ tree, losses, asCode }: RedactedBody, pictures: ReadonlySet<string>): SafeText | Refused {
  const mdx = escapeMarks(writeMdx(tree));
  const why = findUnsafeContent(mdx, pictures);
  if (why === null) return { mdx, losses };
  if (asCode === null) return { refused: 'not_redacted', detail: 'the text could not be written safely' };
  const code = writeMdx({ type: 'root', children: [{ type: 'code', value: asCode() }] });
  return findUnsafeContent(code, new Set()) === null
    ? { mdx: code, losses: [{ kind: 'refused', what: why, count: 1 }] }
    : { refused: 'not_writable' };
}

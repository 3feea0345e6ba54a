import { readBlocks } from './blocks/read-blocks.ts';
import { cleanLines } from './clean-text.ts';
import { type Loss, Losses } from './loss.ts';
import { blockNodes, topLevelOf } from './mdast/block-nodes.ts';
import { refusal } from './refusal.ts';
import type { LinkResolver } from './trac-link.ts';
import { writeMdx } from './write-mdx.ts';

export type { Loss } from './loss.ts';
export type { LinkResolver, TracLink } from './trac-link.ts';

export interface WikiOptions {
  /** Decides each link; only http, https, mailto and entries (`ticket:6115`, `faq:x`) are kept of what it says. */
  readonly resolve: LinkResolver;
  /** The file of the entry's folder that shows an attachment; without this, pictures become links or words. */
  readonly picture?: (file: string) => string | null;
  /**
   * Whether a new line breaks the line, as in every ticket since Trac 0.11; true unless `[ticket] preserve_newlines`
   * says no.
   */
  readonly preserveNewlines?: boolean;
}

export interface WikiText {
  /** To stand within `<Question>`, `<Answer>` or `<Comment>`. */
  readonly mdx: string;
  readonly losses: readonly Loss[];
}

/** Even as code the text was refused. */
export class WikiRefused extends Error {
  override readonly name = 'WikiRefused';
}

/** Wiki text of Trac, a description or a comment, as text of an entry. Whatever it holds, the result is only text. */
export function wikiToMdx(
  text: string,
  { resolve, picture = () => null, preserveNewlines = true }: WikiOptions,
): WikiText {
  const lines = cleanLines(text);
  const losses = new Losses();
  const pictures = new Set<string>();
  const seen = (file: string) => {
    const found = picture(file);
    if (found !== null) pictures.add(found);
    return found;
  };
  const blocks = readBlocks(lines, losses);
  const mdx = writeMdx({
    type: 'root',
    children: blockNodes(blocks, { resolve, picture: seen, breaks: preserveNewlines, losses }, topLevelOf(blocks)),
  });
  const why = refusal(mdx, pictures);
  return why === null ? { mdx, losses: losses.all() } : asCode(lines, why);
}

/** What cannot be trusted as text is shown as it was written. */
function asCode(lines: readonly string[], why: string): WikiText {
  const mdx = writeMdx({ type: 'root', children: [{ type: 'code', value: lines.join('\n') }] });
  const again = refusal(mdx, new Set());
  if (again !== null) throw new WikiRefused(`The wiki text cannot be shown, not even as code: ${again}.`);
  return { mdx, losses: [{ kind: 'refused', what: why, count: 1 }] };
}

import { stripVTControlCharacters } from 'node:util';
import type { EntryText } from '../mdx/entry-text.ts';
import { Problems } from '../schema/problem.ts';
import { codeFailed } from '../schema/problems.ts';

/**
 * Only a FAQ entry with code of its own can make rendering fail: then that is what its author is told. Null for a fault
 * of ours.
 */
export function codeFault(error: unknown, texts: readonly EntryText[]): Problems | null {
  if (error instanceof Problems) return error;
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const withCode = texts.filter((text) => text.kind === 'faq' && text.prose === null);
  const named = withCode.filter(({ file }) =>
    JSON.stringify([message, error instanceof Error && { stack: error.stack, ...error }]).includes(file),
  );
  const suspects = named.length > 0 ? named : withCode;
  return suspects.length === 0
    ? null
    : new Problems(suspects.map(({ file }) => codeFailed({ file }, { why: reasonIn(message) })));
}

/** The sentence that matters: the bundler surrounds it with a drawing and a stack. */
const reasonIn = (message: string): string =>
  (/^(?:MDXError: |\[[A-Z_]+\] )(.+)$/m.exec(message)?.[1] ?? message.trim().split('\n', 1)[0] ?? '').replace(
    /\.$/,
    '',
  );

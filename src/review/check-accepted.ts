import path from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import { pictureSizeIn } from '../reader/picture-size.ts';
import type { Content } from '../reader/read-content.ts';
import { readEntry } from '../reader/read-entry.ts';
import { nameOfProblem, type Problem } from '../schema/problem.ts';

/** Content with a draft accepted, or the errors that `npm run check` would tell of then and does not tell of now. */
export type Accepted = { readonly content: Content } | { readonly problems: readonly Problem[] };

/** Looks how the content would be with this text in the place of a draft; nothing is written. */
export function withAccepted(content: Content, contentFolder: string, entry: EntryFile, text: string): Accepted {
  const { file, key, locale } = entry;
  const pictureSize = pictureSizeIn(path.join(contentFolder, path.dirname(file)), 'ticket');
  const read = readEntry(text, { key, locale, file, pictureSize });
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  if (read.text === null || errors.length > 0) return { problems: errors };
  const { texts, drafts } = withDraft(content, entry);
  const after = { ...content, texts: [...texts, read.text], drafts: without(drafts, key) };
  const before = new Set(errorsIn(content).map(nameOfProblem));
  const problems = errorsIn(after).filter((problem) => !before.has(nameOfProblem(problem)));
  return problems.length > 0 ? { problems } : { content: after };
}

/** Content with an entry as a draft again. */
export const withDraft = (content: Content, { file, key }: EntryFile): Content => ({
  ...content,
  texts: content.texts.filter((text) => text.file !== file),
  drafts: new Set([...content.drafts, key]),
});

const without = <T>(set: ReadonlySet<T>, value: T): Set<T> => new Set([...set].filter((each) => each !== value));

const errorsIn = (content: Content): Problem[] =>
  checkContent(content, null).filter(({ severity }) => severity === 'error');

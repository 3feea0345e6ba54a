import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type EntryKey, entryKeySchema } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import { localeSchema } from '../schema/locale.ts';
import * as problems from '../schema/problems.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { readOrProblem } from '../files/system-problem.ts';
import { contentFiles } from './content-files.ts';
import { pictureSizeIn } from './picture-size.ts';
import { type Drafts, readEntry, type ReadEntry } from './read-entry.ts';

/** A file that holds one entry in one language. */
export interface EntryFile {
  readonly file: string;
  readonly key: EntryKey;
  readonly locale: Locale;
}

/** `tickets/6115/en.mdx` and `faq/change-language/es.mdx`; null for any other path. */
export function entryFile(file: string): EntryFile | null {
  const [folder, name, text, ...rest] = file.split('/');
  const key = entryKeySchema.safeParse(`${folder === 'tickets' ? 'ticket' : folder}/${name}`);
  const locale = localeSchema.safeParse(text?.replace(/\.mdx$/, ''));
  const isEntry = (folder === 'tickets' || folder === 'faq') && text?.endsWith('.mdx') && rest.length === 0;
  return isEntry && key.success && locale.success ? { file, key: key.data, locale: locale.data } : null;
}

/** Paths of all files from the content folder, sorted, with forward slashes. */
export const listFiles = async (contentFolder: string): Promise<readonly string[]> =>
  (await contentFiles(contentFolder)).files;

/** Pixels of a picture beside a text, by its name. */
export type PictureSizes = ReturnType<typeof pictureSizeIn>;

/** All that an entry is read from. Throws a problem where the system refuses the file. */
export async function entrySource(
  contentFolder: string,
  { file, key }: EntryFile,
): Promise<{ readonly bytes: Uint8Array; readonly pictureSize: PictureSizes }> {
  const kind = key.startsWith('ticket/') ? 'ticket' : 'faq';
  return {
    bytes: await readOrProblem(file, bytesOf(path.join(contentFolder, file))),
    pictureSize: pictureSizeIn(path.join(contentFolder, path.dirname(file)), kind),
  };
}

/** Waiting for each of many small files takes several times as long as reading it. */
const bytesOf = async (file: string): Promise<Uint8Array> => readFileSync(file);

export function readEntryOf(
  bytes: Uint8Array,
  { file, key, locale }: EntryFile,
  pictureSize: PictureSizes,
  drafts: Drafts = 'leave',
): ReadEntry {
  const mdx = decodeUtf8(bytes);
  if (mdx === null) return { text: null, problems: [problems.fileEncoding({ file })] };
  return readEntry(mdx, { key, locale, file, pictureSize }, drafts);
}

export async function readEntryFile(
  contentFolder: string,
  entry: EntryFile,
  drafts: Drafts = 'leave',
): Promise<ReadEntry> {
  const { bytes, pictureSize } = await entrySource(contentFolder, entry);
  return readEntryOf(bytes, entry, pictureSize, drafts);
}

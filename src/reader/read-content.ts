import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EntryText } from '../mdx/entry-text.ts';
import { contentProblems } from '../model/content-problems.ts';
import { type EntryKey, entryKeySchema } from '../schema/entry.ts';
import { type Locale, localeSchema } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { isFolder } from '../files/list-files.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { isPicture, pictureSizeIn } from './picture-size.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { readSettings, type Settings, settingsFiles } from './read-settings.ts';
import type { OnProgress } from '../schema/progress.ts';

export interface Content {
  readonly settings: Settings;
  readonly texts: readonly EntryText[];
  /** Everything that is wrong or missing, in every file and between them. */
  readonly problems: readonly Problem[];
}

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
export async function listFiles(contentFolder: string): Promise<string[]> {
  const found = await readdir(contentFolder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => path.relative(contentFolder, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.')))
    .sort();
}

export async function readEntryFile(contentFolder: string, { file, key, locale }: EntryFile): Promise<ReadEntry> {
  const mdx = decodeUtf8(await readFile(path.join(contentFolder, file)));
  if (mdx === null) return { text: null, problems: [problems.fileEncoding({ file })] };
  const kind = key.startsWith('ticket/') ? 'ticket' : 'faq';
  return readEntry(mdx, {
    key,
    locale,
    file,
    pictureSize: pictureSizeIn(path.join(contentFolder, path.dirname(file)), kind),
  });
}

/** Reads a whole content folder and finds all its problems. `onProgress` hears of every entry read. */
export async function readContent(contentFolder: string, onProgress: OnProgress = () => {}): Promise<Content> {
  if (!(await isFolder(contentFolder))) {
    const settings = {
      site: null,
      topics: null,
      glossary: null,
      questions: null,
      aboutTexts: [],
      redirects: [],
      ledger: null,
      marks: null,
      problems: [],
    };
    return { settings, texts: [], problems: [problems.folderMissing({ file: contentFolder })] };
  }
  const settings = await readSettings(contentFolder);
  const found: Problem[] = [...settings.problems];
  const texts: EntryText[] = [];
  const [unreadable, drafts] = [new Set<EntryKey>(), new Set<EntryKey>()];
  const files = await listFiles(contentFolder);
  const entries = files.flatMap((file) => entryFile(file) ?? []);
  const folders = new Set(entries.map(({ file }) => path.posix.dirname(file)));
  for (const file of files) {
    const known =
      settingsFiles.includes(file) || entryFile(file) || (isPicture(file) && folders.has(path.posix.dirname(file)));
    if (!known) found.push(problems.fileUnknown({ file }));
  }
  for (const [i, entry] of entries.entries()) {
    const { text, isDraft, problems: here } = await readEntryFile(contentFolder, entry);
    found.push(...here);
    if (text) texts.push(text);
    else (isDraft ? drafts : unreadable).add(entry.key);
    onProgress(i + 1, entries.length);
  }
  const { aboutTexts, topics, questions, redirects, ledger, marks } = settings;
  found.push(
    ...contentProblems({ texts, aboutTexts, topics, questions, redirects, ledger, marks, unreadable, drafts }),
  );
  return { settings, texts, problems: found };
}

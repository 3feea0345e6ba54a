import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, isFolder } from '../files/list-files.ts';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { locales } from '../language/locale.ts';
import type { PermalinkRegistry } from '../model/permalink-registry.ts';
import { parsePermalinks, permalinksLockFile } from '../reader/permalinks-lock.ts';
import { translationsLockFile } from '../reader/translations-lock.ts';
import type { TextFile } from './without-entry.ts';

/** What a run does to a content folder, worked out before anything is written. */
export interface Work {
  readonly contentFolder: string;
  /** What was published before. */
  readonly published: PermalinkRegistry;
  /** A file's text, or null where it goes. */
  readonly files: Map<string, string | null>;
  readonly pictures: Set<string>;
  readonly gone: Set<string>;
  readonly drafts: Set<number>;
  /** Entries that lose a place which was published. */
  readonly concerned: Set<string>;
}

export async function workIn(contentFolder: string): Promise<Work> {
  const lock = (await readText(path.join(contentFolder, permalinksLockFile))) ?? '';
  return {
    contentFolder,
    published: parsePermalinks(lock).permalinks,
    files: new Map(),
    pictures: new Set(),
    gone: new Set(),
    drafts: new Set(),
    concerned: new Set(),
  };
}

/** A file as it will be, or as it stands. */
export const textIn = async ({ contentFolder, files }: Work, file: string): Promise<string | null> =>
  files.get(file) ?? (files.has(file) ? null : readText(path.join(contentFolder, file)));

/** The texts of a ticket: its entry in all languages, and what the importer wrote of each. */
export const textsOf = (ticket: number): string[] =>
  ['tickets', '.imported/tickets'].flatMap((folder) => locales.map((locale) => `${folder}/${ticket}/${locale}.mdx`));

/** Texts of tickets and guides in all languages, and what the importer keeps of them, as they will be. */
export async function* allTexts(work: Work): AsyncGenerator<TextFile> {
  for (const folder of ['tickets', 'faq', '.imported']) {
    if (!(await isFolder(path.join(work.contentFolder, folder)))) continue;
    for (const name of await filesIn(path.join(work.contentFolder, folder))) {
      const locale = locales.find((each) => name.endsWith(`/${each}.mdx`));
      const file = `${folder}/${name}`;
      const text = locale ? await textIn(work, file) : null;
      if (locale && text !== null) yield { text, file, locale };
    }
  }
}

export async function inAllTexts(work: Work, change: (text: TextFile) => string): Promise<void> {
  for await (const each of allTexts(work)) {
    const changed = change(each);
    if (changed !== each.text) work.files.set(each.file, changed);
  }
}

export async function inFile(work: Work, file: string, change: (text: string) => string): Promise<void> {
  const text = await textIn(work, file);
  const changed = text === null ? null : change(text);
  if (changed !== text) work.files.set(file, changed);
}

/** Marks of translations that are kept. */
export const inLock = (work: Work, isKept: (line: string) => boolean): Promise<void> =>
  inFile(work, translationsLockFile, (text) => text.split('\n').filter(isKept).join('\n'));

export async function write({ contentFolder, files, pictures }: Work): Promise<void> {
  // The entry before its base: where the base is other, an import keeps what it finds.
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (text === null) await rm(path.join(contentFolder, file), { force: true });
    else await replaceFile(path.join(contentFolder, file), text);
  }
  for (const file of pictures) await rm(path.join(contentFolder, file), { force: true });
  for (const [file] of files) {
    const folder = path.dirname(path.join(contentFolder, file));
    if ((await isFolder(folder)) && (await readdir(folder)).length === 0) await rm(folder, { recursive: true });
  }
}

import path from 'node:path';
import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { isFolder } from '../files/list-files.ts';
import { nameFault } from '../schema/file-name.ts';
import { fileUnknown, folderMissing, pictureUnused } from '../schema/problems.ts';
import type { OnProgress } from '../schema/progress.ts';
import { contentFiles } from './content-files.ts';
import { type EntryFile, entryFile, readEntryFile } from './entry-file.ts';
import { KeptTexts } from './kept-texts.ts';
import { isPicture } from './picture-size.ts';
import { noSettings, readSettings, type Settings } from './read-settings.ts';

export interface Content {
  readonly settings: Settings;
  readonly texts: readonly EntryText[];
  /** Entries with a file that could not be read. */
  readonly unreadable: ReadonlySet<EntryKey>;
  /** Entries with a text that is not published yet. */
  readonly drafts: ReadonlySet<EntryKey>;
  readonly problems: readonly Problem[];
}

/** How a content folder is read. */
export interface ReadOptions {
  /** Hears of every entry read. */
  readonly onProgress?: OnProgress | undefined;
  /** The file of kept-texts.ts: what is in it is not parsed again. */
  readonly keptIn?: string | undefined;
  /** More such files, which are only read. */
  readonly alsoKeptIn?: readonly string[] | undefined;
}

/**
 * Reads a whole content folder. The problems are those of its files, each by itself; what holds between files is asked
 * by `checks/`.
 */
export async function readContent(
  contentFolder: string,
  { onProgress, keptIn, alsoKeptIn }: ReadOptions = {},
): Promise<Content> {
  const texts: EntryText[] = [];
  const [unreadable, drafts] = [new Set<EntryKey>(), new Set<EntryKey>()];
  if (!(await isFolder(contentFolder))) {
    const problems = [folderMissing({ file: contentFolder })];
    return { settings: noSettings, texts, unreadable, drafts, problems };
  }
  const settings = await readSettings(contentFolder);
  const { files, problems: wrongFiles } = await contentFiles(contentFolder);
  const entries = files.flatMap((file) => entryFile(file) ?? []);
  const problems = [...settings.problems, ...wrongFiles];
  const kept = keptIn === undefined ? null : await KeptTexts.open(keptIn, alsoKeptIn);
  for (const [i, entry] of entries.entries()) {
    const {
      text,
      isDraft,
      problems: here,
    } = kept ? await kept.read(contentFolder, entry) : await readEntryFile(contentFolder, entry);
    problems.push(...here);
    if (text) texts.push(text);
    else (isDraft ? drafts : unreadable).add(entry.key);
    onProgress?.(i + 1, entries.length);
  }
  await kept?.write();
  const unsure = new Set([...unreadable, ...drafts]);
  problems.push(...problemsOfFiles({ files, settingsFiles: settings.files, texts, unsure }));
  return { settings, texts, unreadable, drafts, problems };
}

/** What lies in a content folder, and what was read of it. */
interface FilesOfContent {
  readonly files: readonly string[];
  readonly settingsFiles: readonly string[];
  readonly texts: readonly EntryText[];
  /** Entries of which not all texts could be read. */
  readonly unsure: ReadonlySet<EntryKey>;
}

/** Files that nothing reads, and pictures that nothing shows. */
export function problemsOfFiles({ files, settingsFiles, texts, unsure }: FilesOfContent): Problem[] {
  const entries = files.flatMap((file) => entryFile(file) ?? []);
  return [...unknownFiles(files, entries, settingsFiles), ...unusedPictures(files, entries, texts, unsure)];
}

/** A picture belongs to an entry: it lies beside its texts. */
function unknownFiles(
  files: readonly string[],
  entries: readonly EntryFile[],
  settingsFiles: readonly string[],
): Problem[] {
  const known = new Set([...settingsFiles, ...entries.map(({ file }) => file)]);
  const folders = new Set(entries.map(({ file }) => path.posix.dirname(file)));
  return files
    .filter((file) => !known.has(file) && !(isPicture(file) && folders.has(path.posix.dirname(file))))
    .map((file) => fileUnknown({ file }));
}

/** Pictures beside texts that all can be read, none of which shows them. What code shows, only its page tells. */
function unusedPictures(
  files: readonly string[],
  entries: readonly EntryFile[],
  texts: readonly EntryText[],
  unsure: ReadonlySet<EntryKey>,
): Problem[] {
  const keys = new Map(entries.map(({ file, key }) => [path.posix.dirname(file), key]));
  const shown = new Set(texts.flatMap(({ key, pictures }) => pictures.map((name) => `${key}/${name}`)));
  const withCode = new Set(texts.flatMap((text) => (text.kind === 'faq' && text.prose === null ? [text.key] : [])));
  return files.flatMap((file) => {
    const name = path.posix.basename(file).normalize('NFC');
    const key = keys.get(path.posix.dirname(file));
    if (key === undefined || !isPicture(name) || nameFault(name) !== null) return [];
    if (unsure.has(key) || withCode.has(key) || shown.has(`${key}/${name}`)) return [];
    return [pictureUnused({ file }, { name: /\s/.test(name) ? `<${name}>` : name })];
  });
}

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Beside the entries, unseen by the site: what the importer wrote last, to tell its own text from an editor's. */
const folder = '.imported';

/** What became of an entry's file. `kept`: an editor has changed it, and so has the tracker. */
export type Outcome =
  | { readonly outcome: 'added' | 'updated' | 'unchanged' | 'withdrawn' }
  | { readonly outcome: 'kept'; readonly before: string; readonly theirs: string; readonly ours: string };

/** Writes entries so that nothing of an editor's is lost, and a run that breaks off leaves each file old or new. */
export interface ImportedFiles {
  /** Texts that earlier runs have written, by file: `tickets/201/en.mdx`. */
  written(): Promise<string[]>;
  put(file: string, text: string): Promise<Outcome>;
  /** Takes a text away that must not be published any more, edited or not: privacy comes first, and the repository remembers. */
  withdraw(file: string): Promise<Outcome>;
}

/** `isDry` looks what would happen, and writes nothing. */
export function importedFiles(contentFolder: string, isDry = false): ImportedFiles {
  const at = (file: string): string => path.join(contentFolder, file);
  const baseOf = (file: string): string => path.join(contentFolder, folder, file);
  return {
    async written() {
      const found = await readdir(path.join(contentFolder, folder), { recursive: true, withFileTypes: true }).catch(() => []);
      return found.filter((file) => file.isFile() && file.name.endsWith('.mdx'))
        .map((file) => path.relative(path.join(contentFolder, folder), path.join(file.parentPath, file.name)).replaceAll(path.sep, '/')).sort();
    },
    async put(file, text) {
      const [ours, before] = await Promise.all([contentOf(at(file)), contentOf(baseOf(file))]);
      // Somebody removed it, or wrote it by hand: that is an edit too.
      if (ours !== before && ours !== text && !(ours === null && before === null)) {
        if (text === before) return { outcome: 'unchanged' };
        return { outcome: 'kept', before: before ?? '', theirs: text, ours: ours ?? '' };
      }
      if (ours === text && before === text) return { outcome: 'unchanged' };
      if (!isDry) {
        // The entry first: a run that breaks off in between finds it as it would have written it.
        if (ours !== text) await replaceFile(at(file), text);
        await replaceFile(baseOf(file), text);
      }
      return { outcome: ours === null ? 'added' : ours === text ? 'unchanged' : 'updated' };
    },
    async withdraw(file) {
      if (!isDry) {
        for (const each of [at(file), baseOf(file)]) {
          await rm(each, { force: true });
          await removeEmpty(path.dirname(each), contentFolder);
        }
      }
      return { outcome: 'withdrawn' };
    },
  };
}

const contentOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return null;
  throw error;
});

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Folders that hold nothing any more, up to the content folder. */
async function removeEmpty(from: string, end: string): Promise<void> {
  for (let at = from; at !== end && at.startsWith(end); at = path.dirname(at)) {
    if ((await readdir(at).catch(() => ['gone'])).length > 0) return;
    await rm(at, { recursive: true });
  }
}

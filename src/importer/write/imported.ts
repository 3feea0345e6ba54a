import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readText } from '../../files/read-text.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { type Locale, locales } from '../../language/locale.ts';

/** Beside the entries, unseen by the site: what the importer wrote last, to tell its own text from an editor's. */
const folder = '.imported';

/** What became of an entry's file. `kept`: an editor has changed it, and so has the tracker. */
export type Outcome =
  | { readonly outcome: 'added' | 'updated' | 'unchanged' }
  | { readonly outcome: 'kept'; readonly before: string; readonly theirs: string; readonly ours: string };

/** Writes entries so that nothing of an editor's is lost, and a run that breaks off leaves each file old or new. */
export interface ImportedFiles {
  /** Texts that earlier runs have written, by file: `tickets/201/en.mdx`. */
  written(): Promise<string[]>;
  /** The language in which a ticket was imported before. */
  localeOf(ticket: number): Promise<Locale | null>;
  /** The kind of source from which a ticket was imported last. */
  sourceOf(ticket: number): Promise<string | null>;
  /** Whether a person has changed what the importer wrote of a ticket: passing it counts. */
  isEdited(ticket: number): Promise<boolean>;
  put(file: string, text: string, source: string): Promise<Outcome>;
  /** The editor's text stands: what the tracker says now is known from here on. */
  acceptOurs(file: string, theirs: string): Promise<void>;
  /**
   * After a ticket was imported in another language than before: the importer's own text in that one goes, an editor's
   * stays.
   */
  leaveOnly(ticket: number, locale: Locale): Promise<void>;
  /** A picture of an entry. */
  putPicture(file: string, bytes: Buffer): Promise<void>;
  /**
   * Takes a ticket away that must not be published any more, whoever wrote or translated it: privacy comes first, and
   * the repository remembers.
   */
  withdraw(ticket: number): Promise<void>;
}

/** `isDry` looks what would happen, and writes nothing. */
export function importedFiles(contentFolder: string, isDry = false): ImportedFiles {
  const at = (file: string): string => path.join(contentFolder, file);
  const baseOf = (file: string): string => path.join(contentFolder, folder, file);
  const sourceFile = (ticket: number | string): string => baseOf(`tickets/${ticket}/source`);
  return {
    async written() {
      const found = await readdir(path.join(contentFolder, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      return found
        .filter((file) => file.isFile() && file.name.endsWith('.mdx'))
        .map((file) =>
          path
            .relative(path.join(contentFolder, folder), path.join(file.parentPath, file.name))
            .replaceAll(path.sep, '/'),
        )
        .sort();
    },
    async localeOf(ticket) {
      const names: string[] = await readdir(baseOf(`tickets/${ticket}`)).catch(() => []);
      return locales.find((locale) => names.includes(`${locale}.mdx`)) ?? null;
    },
    async sourceOf(ticket) {
      return (await readText(sourceFile(ticket)))?.trim() ?? null;
    },
    async isEdited(ticket) {
      const texts = await Promise.all(
        locales
          .map((locale) => `tickets/${ticket}/${locale}.mdx`)
          .map((file) => Promise.all([readText(at(file)), readText(baseOf(file))])),
      );
      return texts.some(([ours, before]) => ours !== null && ours !== before);
    },
    async put(file, text, source) {
      const [ours, before] = await Promise.all([readText(at(file)), readText(baseOf(file))]);
      // Somebody removed it, or wrote it by hand: that is an edit too.
      if (ours !== before && ours !== text && !(ours === null && before === null)) {
        if (text === before) return { outcome: 'unchanged' };
        return { outcome: 'kept', before: before ?? '', theirs: text, ours: ours ?? '' };
      }
      const kind = sourceFile(path.basename(path.dirname(file)));
      const isKnown = (await readText(kind)) === `${source}\n`;
      if (!isDry) {
        // The entry first: a run that breaks off in between finds it as it would have written it.
        if (ours !== text) await replaceFile(at(file), text);
        if (before !== text) await replaceFile(baseOf(file), text);
        if (!isKnown) await replaceFile(kind, `${source}\n`);
      }
      return { outcome: ours === null ? 'added' : ours === text ? 'unchanged' : 'updated' };
    },
    async acceptOurs(file, theirs) {
      if (!isDry) await replaceFile(baseOf(file), theirs);
    },
    async leaveOnly(ticket, locale) {
      for (const other of locales.filter((each) => each !== locale)) {
        const file = `tickets/${ticket}/${other}.mdx`;
        const [ours, before] = await Promise.all([readText(at(file)), readText(baseOf(file))]);
        if (before === null || isDry) continue;
        if (ours === before) await rm(at(file));
        await rm(baseOf(file));
      }
    },
    async putPicture(file, bytes) {
      const there = await readFile(at(file)).catch(() => null);
      if (!isDry && !there?.equals(bytes)) await replaceFile(at(file), bytes);
    },
    async withdraw(ticket) {
      if (isDry) return;
      for (const each of [at(`tickets/${ticket}`), baseOf(`tickets/${ticket}`)])
        await rm(each, { recursive: true, force: true });
    },
  };
}

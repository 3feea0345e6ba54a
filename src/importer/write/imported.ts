import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readText } from '../../files/read-text.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { type Locale, locales } from '../../language/locale.ts';

/** Beside the entries, unseen by the site: what the importer wrote last, to tell its own text from an editor's. */
const folder = '.imported';

/** Where the text is kept that the importer wrote last of an entry's file. */
export const importedTextOf = (file: string): string => `${folder}/${file}`;

/** What became of an entry's file. `kept`: an editor has changed it, and so has the tracker. */
export type WriteOutcome =
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
  put(file: string, text: string, source: string): Promise<WriteOutcome>;
  /**
   * A ticket whose text somebody has moved to another language, `es.mdx` to `en.mdx`, or that is moved to `asked` now,
   * since an editor's text has to go along; null for every other.
   */
  moved(ticket: number, asked: Locale | null): Promise<MovedText | null>;
  /** From here on the ticket was imported in its new language, last with the text `before`. */
  adopt(ticket: number, moved: MovedText, before: string): Promise<void>;
  /** The editor's text stands: what the tracker says now is known from here on. */
  acknowledge(file: string, theirs: string): Promise<void>;
  /**
   * After a ticket was imported in another language than before: the importer's own text in that one goes, an editor's
   * stays.
   */
  leaveOnly(ticket: number, locale: Locale): Promise<void>;
  /** A picture of an entry. */
  putPicture(file: string, bytes: Buffer): Promise<void>;
  /**
   * Takes a ticket away that must not be published any more, whoever wrote or translated it: privacy comes first, and
   * the repository remembers. What the importer wrote last goes after `onRemoved`: a run that breaks off before is
   * found unfinished by the next.
   */
  withdraw(ticket: number, onRemoved?: (ticket: number) => Promise<void>): Promise<void>;
}

/** `isDry` looks what would happen, and writes nothing. */
export const importedFiles = (contentFolder: string, isDryRun = false): ImportedFiles =>
  new FilesOfImports(contentFolder, isDryRun);

/** The number in `tickets/201/en.mdx`. */
export const ticketOf = (file: string): number => Number(file.split('/')[1]);

/** An entry that was imported in one language, and stands in another now. */
export interface MovedText {
  readonly from: Locale;
  readonly to: Locale;
  /** What the importer wrote last, in the former language. */
  readonly before: string;
  /** What stands there. */
  readonly now: string;
  /** Whether a person has changed more than its language. */
  readonly isEdited: boolean;
}

/** An entry's file as it stands now, and as the importer wrote it last; null where there is none. */
interface Texts {
  readonly ours: string | null;
  readonly before: string | null;
}

/** The same text, first written in another language. */
const originalIn = (text: string, locale: Locale): string =>
  text.replace(/^originalLanguage: .*$/m, `originalLanguage: ${locale}`);

class FilesOfImports implements ImportedFiles {
  readonly #contentFolder: string;
  readonly #isDry: boolean;
  /** What a dry run would have moved. */
  readonly #tried = new Map<string, Texts>();

  constructor(contentFolder: string, isDry: boolean) {
    this.#contentFolder = contentFolder;
    this.#isDry = isDry;
  }

  #at(file: string): string {
    return path.join(this.#contentFolder, file);
  }

  #baseOf(file: string): string {
    return path.join(this.#contentFolder, folder, file);
  }

  #sourceFile(ticket: number): string {
    return this.#baseOf(`tickets/${ticket}/source`);
  }

  async #texts(file: string): Promise<Texts> {
    const [ours, before] = await Promise.all([readText(this.#at(file)), readText(this.#baseOf(file))]);
    return this.#tried.get(file) ?? { ours, before };
  }

  async written(): Promise<string[]> {
    const base = this.#baseOf('');
    const found = await readdir(base, { recursive: true, withFileTypes: true }).catch(() => []);
    return found
      .filter((file) => file.isFile() && file.name.endsWith('.mdx'))
      .map((file) => path.relative(base, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
      .sort();
  }

  async localeOf(ticket: number): Promise<Locale | null> {
    const names: string[] = await readdir(this.#baseOf(`tickets/${ticket}`)).catch(() => []);
    return locales.find((locale) => names.includes(`${locale}.mdx`)) ?? null;
  }

  async sourceOf(ticket: number): Promise<string | null> {
    return (await readText(this.#sourceFile(ticket)))?.trim() ?? null;
  }

  async isEdited(ticket: number): Promise<boolean> {
    const texts = await Promise.all(locales.map((locale) => this.#texts(`tickets/${ticket}/${locale}.mdx`)));
    return texts.some(({ ours, before }) => ours !== null && ours !== before);
  }

  async put(file: string, text: string, source: string): Promise<WriteOutcome> {
    const { ours, before } = await this.#texts(file);
    // Somebody removed it, or wrote it by hand: that is an edit too.
    if (ours !== before && ours !== text && !(ours === null && before === null)) {
      if (text === before) return { outcome: 'unchanged' };
      return { outcome: 'kept', before: before ?? '', theirs: text, ours: ours ?? '' };
    }
    if (!this.#isDry) {
      // The entry first: a run that breaks off in between finds it as it would have written it.
      if (ours !== text) await replaceFile(this.#at(file), text);
      if (before !== text) await replaceFile(this.#baseOf(file), text);
      const ticket = ticketOf(file);
      if ((await this.sourceOf(ticket)) !== source) await replaceFile(this.#sourceFile(ticket), `${source}\n`);
    }
    return { outcome: ours === null ? 'added' : ours === text ? 'unchanged' : 'updated' };
  }

  async moved(ticket: number, asked: Locale | null): Promise<MovedText | null> {
    const all = await Promise.all(
      locales.map(async (locale) => ({ locale, ...(await this.#texts(`tickets/${ticket}/${locale}.mdx`)) })),
    );
    const imported = all.find(({ before }) => before !== null);
    if (!imported || imported.before === null) return null;
    const others = all.filter(({ before }) => before === null);
    const { locale: from, before, ours } = imported;
    // An untouched text is written anew in the language that is asked for; a translation there stays what it is.
    const isAsked = ({ locale, ours: there }: (typeof all)[number]): boolean => locale === asked && there === null;
    const to = others.find(ours === null ? ({ ours: there }) => there !== null : isAsked);
    if (!to || (ours !== null && ours === before)) return null;
    const text = to.ours ?? originalIn(ours ?? '', to.locale);
    if (ours !== null) await this.#move(ticket, from, to.locale, text);
    return {
      from,
      to: to.locale,
      before,
      now: text,
      isEdited: text !== before && text !== originalIn(before, to.locale),
    };
  }

  async #move(ticket: number, from: Locale, to: Locale, text: string): Promise<void> {
    this.#tried.set(`tickets/${ticket}/${to}.mdx`, { ours: text, before: null });
    if (this.#isDry) return;
    await replaceFile(this.#at(`tickets/${ticket}/${to}.mdx`), text);
    await rm(this.#at(`tickets/${ticket}/${from}.mdx`));
    this.#tried.clear();
  }

  async adopt(ticket: number, { from, to }: MovedText, before: string): Promise<void> {
    const file = `tickets/${ticket}/${to}.mdx`;
    const { ours } = await this.#texts(file);
    if (this.#isDry) {
      this.#tried.set(file, { ours, before });
      return;
    }
    await replaceFile(this.#baseOf(file), before);
    await rm(this.#baseOf(`tickets/${ticket}/${from}.mdx`));
  }

  async acknowledge(file: string, theirs: string): Promise<void> {
    if (!this.#isDry) await replaceFile(this.#baseOf(file), theirs);
  }

  async leaveOnly(ticket: number, locale: Locale): Promise<void> {
    for (const other of locales.filter((each) => each !== locale)) {
      const file = `tickets/${ticket}/${other}.mdx`;
      const { ours, before } = await this.#texts(file);
      if (before === null || this.#isDry) continue;
      if (ours === before) await rm(this.#at(file));
      await rm(this.#baseOf(file));
    }
  }

  async putPicture(file: string, bytes: Buffer): Promise<void> {
    const there = await readFile(this.#at(file)).catch(() => null);
    if (!this.#isDry && !there?.equals(bytes)) await replaceFile(this.#at(file), bytes);
  }

  async withdraw(ticket: number, onRemoved: (ticket: number) => Promise<void> = async () => {}): Promise<void> {
    if (this.#isDry) return;
    await rm(this.#at(`tickets/${ticket}`), { recursive: true, force: true });
    await onRemoved(ticket);
    await rm(this.#baseOf(`tickets/${ticket}`), { recursive: true, force: true });
  }
}

import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Kept, KeptValues, valuesElsewhere } from '../files/kept-values.ts';
import { sha256 } from '../files/sha256.ts';
import { stampOf } from '../files/stamp-of.ts';
import { locales } from '../language/locale.ts';
import { type Address, addressesOf } from '../model/addresses.ts';
import { entryFacts, neutralFacts } from '../model/entry-facts.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { entryPath, neutralEntryPath, withFileName } from '../site/addresses.ts';
import { editionDates } from '../site/edition-dates.ts';
import type { FinishedPage } from './finish-pages.ts';
import { isAsKept, isKeptValue, isWhole, type KeptFiles, type KeptPage } from './kept-page.ts';
import type { MadePages } from './make-pages.ts';
import { restamped } from './stamps.ts';

/** A page, and the folder that it was kept in. */
interface Remembered {
  readonly page: KeptPage;
  readonly from: string;
}

/** What pages are kept for. */
export interface KeptFor {
  readonly base: KnowledgeBase;
  /** Sum of all that a site may depend on. */
  readonly code: string;
  /** Folders like that of the output folder, which are only read. */
  readonly alsoIn?: readonly string[];
  /** The pages that are to be made; all where nothing is said. */
  readonly wanted?: ReadonlySet<string>;
}

/**
 * The pages of entries as the last build has finished them. A page is remembered as long as its facts, the site's
 * settings and all of the code are the same, and no file is gone that it may link to.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #values: KeptValues<KeptPage | KeptFiles>;
  readonly #edition: string;
  /** By path from the site's folder: the sum of what the page is made of. */
  readonly #sums: ReadonlyMap<string, string>;
  readonly #remembered = new Map<string, Remembered>();
  /** By folder, the files that were there when its pages were made. */
  readonly #files = new Map<string, readonly string[]>();

  private constructor(
    folder: string,
    values: KeptValues<KeptPage | KeptFiles>,
    { edition, sums }: { readonly edition: string; readonly sums: ReadonlyMap<string, string> },
  ) {
    [this.#folder, this.#values, this.#edition, this.#sums] = [folder, values, edition, sums];
  }

  /** `folder` is that of one output folder, and of nobody else. */
  static async open(folder: string, { base, code, alsoIn = [], wanted }: KeptFor): Promise<KeptPages> {
    const madeBy = sha256(`${code}${JSON.stringify([base.site, base.brand])}`);
    const values = await KeptValues.open<KeptPage | KeptFiles>(path.join(folder, 'pages'), madeBy);
    const kept = new KeptPages(folder, values, { edition: base.edition, sums: sumsOfPages(base, wanted) });
    kept.#remember(folder, (file, sum) => values.get(file, sum), isAsKept);
    for (const other of alsoIn) {
      const found = await valuesElsewhere(path.join(other, 'pages'), madeBy, isKeptValue);
      kept.#remember(other, (file, sum) => valueOf(found.get(file), sum), isWhole);
    }
    return kept;
  }

  #remember(
    folder: string,
    valueFor: (key: string, sum: string) => KeptPage | KeptFiles | undefined,
    isGood: (file: string, page: KeptPage) => boolean,
  ): void {
    const before = valueFor(filesKey, '');
    if (before && 'files' in before) this.#files.set(folder, before.files);
    for (const [file, sum] of this.#sums) {
      if (this.#remembered.has(file)) continue;
      const page = valueFor(file, sum);
      if (page && 'stamp' in page && page.checked.page === file && isGood(placeIn(folder, file), page))
        this.#remembered.set(file, { page, from: folder });
    }
  }

  /** Paths from the site's folder. */
  get remembered(): ReadonlySet<string> {
    return new Set(this.#remembered.keys());
  }

  /**
   * Whether remembered pages hold in a site with these files besides: all are there that were there. Those of folders
   * where they do not are forgotten.
   */
  holdWith(files: readonly string[]): boolean {
    const now = new Set([...files, ...this.#remembered.keys()]);
    const isGood = (folder: string): boolean => this.#files.get(folder)?.every((file) => now.has(file)) ?? false;
    const folders = new Set(Array.from(this.#remembered.values(), ({ from }) => from));
    const bad = new Set([...folders].filter((folder) => !isGood(folder)));
    for (const [file, { from }] of this.#remembered) if (bad.has(from)) this.#remembered.delete(file);
    return bad.size === 0;
  }

  /** Puts remembered pages into a site, with the dates of its edition. */
  place(siteFolder: string): FinishedPage[] {
    const folders = new Set<string>();
    return Array.from(this.#remembered, ([file, { page, from }]) => {
      const target = path.join(siteFolder, file);
      makeFolder(path.dirname(target), folders);
      if (page.edition === this.#edition) {
        // What is of elsewhere may be changed there.
        if (from === this.#folder) giveSecondName(this.#place(file), target);
        else copyFileSync(placeIn(from, file), target);
        return page;
      }
      const old = { html: readFileSync(placeIn(from, file), 'utf8'), places: page.stamps };
      const { html, places } = restamped(old, editionDates(page.edition), editionDates(this.#edition));
      writeFileSync(target, html);
      return { checked: page.checked, stamps: places, sum: sha256(html) };
    });
  }

  /** Keeps the pages of a site that has been built: as second names, so that they take no room on the disk. */
  async keep({ finishing, finished }: MadePages): Promise<void> {
    for (const page of finished) {
      const file = page.checked.page;
      const sum = this.#sums.get(file);
      if (sum === undefined) continue;
      const before = this.#remembered.get(file);
      if (before?.page === page && before.from === this.#folder) continue;
      const [from, to] = [path.join(finishing.siteFolder, file), this.#place(file)];
      rmSync(to, { force: true });
      mkdirSync(path.dirname(to), { recursive: true });
      giveSecondName(from, to);
      this.#values.set(file, sum, { ...page, edition: this.#edition, stamp: stampOf(to) });
    }
    this.#values.set(filesKey, '', { files: [...finishing.files] });
    for (const file of this.#values.keysBefore())
      if (!this.#sums.has(file) && file !== filesKey) rmSync(this.#place(file), { force: true });
    if (!(await this.#values.write())) await rm(path.join(this.#folder, 'site'), { recursive: true, force: true });
  }

  #place(file: string): string {
    return placeIn(this.#folder, file);
  }
}

const placeIn = (folder: string, file: string): string => path.join(folder, 'site', file);

const filesKey = '*';

/** Pages with code of their own are rendered each time: what the code imports may be anything. */
export function sumsOfPages(base: KnowledgeBase, wanted?: ReadonlySet<string>): Map<string, string> {
  const sums = new Map<string, string>();
  const isWanted = (file: string): boolean => wanted?.has(file) ?? true;
  const entrySums = new Map<Entry, string>();
  const sumOfEntry = (entry: Entry): string => {
    const known = entrySums.get(entry) ?? sha256(JSON.stringify(entry));
    entrySums.set(entry, known);
    return known;
  };
  const shown = (['ticket', 'faq'] as const).flatMap((kind) => addressesOf(kind, base));
  for (const address of shown.filter(hasNoCode)) {
    const { key, entry, alias } = address;
    for (const locale of locales) {
      const page = withFileName(entryPath(locale, key).slice(1));
      if (!isWanted(page)) continue;
      const { related, formerIds, movedAnchors } = entryFacts(address, locale, base);
      const facts = [key, alias ?? null, sumOfEntry(entry), related.map(sumOfEntry), formerIds, movedAnchors];
      sums.set(page, sha256(JSON.stringify(facts)));
    }
    const page = withFileName(neutralEntryPath(key).slice(1));
    const { titles } = neutralFacts(address, base);
    if (isWanted(page)) sums.set(page, sha256(JSON.stringify([key, titles])));
  }
  return sums;
}

const hasNoCode = ({ entry }: Address): boolean =>
  Object.values(entry.texts).every((text) => text.kind !== 'faq' || text.prose !== null);

/**
 * As `mkdir -p`, which asks for each folder above again, while a site has a folder for each page. `made`: those that
 * are there.
 */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  made.add(folder);
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), made);
  mkdirSync(folder);
}

/** Disks without second names get a copy. */
function giveSecondName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

const valueOf = <T>(kept: Kept<T> | undefined, sum: string): T | undefined =>
  kept?.sum === sum ? kept.value : undefined;

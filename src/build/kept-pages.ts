import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { KeptValues } from '../files/kept-values.ts';
import { sha256 } from '../files/sha256.ts';
import { stampOf } from '../files/stamp-of.ts';
import { locales } from '../language/locale.ts';
import { type Address, addressesOf } from '../model/addresses.ts';
import { entryFacts, neutralFacts } from '../model/entry-facts.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { entryPath, neutralEntryPath, withFileName } from '../site/addresses.ts';
import { editionDates } from '../site/edition-dates.ts';
import type { FinishedPage } from './finish-pages.ts';
import type { MadePages } from './make-pages.ts';
import { restamped } from './stamps.ts';

interface KeptPage extends FinishedPage {
  readonly edition: string;
  /** Of its file as it was kept. */
  readonly stamp: string | null;
}

/** What a build has made, beside its values: the files that its pages may link to. */
interface KeptFiles {
  readonly files: readonly string[];
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
  #remembered: ReadonlyMap<string, KeptPage> = new Map();

  private constructor(
    folder: string,
    values: KeptValues<KeptPage | KeptFiles>,
    { edition, sums }: { readonly edition: string; readonly sums: ReadonlyMap<string, string> },
  ) {
    [this.#folder, this.#values, this.#edition, this.#sums] = [folder, values, edition, sums];
  }

  /** `folder` is that of one output folder, and of nobody else. `code`: sum of all that a site may depend on. */
  static async open(folder: string, base: KnowledgeBase, code: string): Promise<KeptPages> {
    const madeBy = sha256(`${code}${JSON.stringify([base.site, base.brand])}`);
    const values = await KeptValues.open<KeptPage | KeptFiles>(path.join(folder, 'pages'), madeBy);
    const kept = new KeptPages(folder, values, { edition: base.edition, sums: sumsOfPages(base) });
    const found = new Map<string, KeptPage>();
    for (const [file, sum] of kept.#sums) {
      const page = values.get(file, sum);
      if (page && 'stamp' in page && isAsKept(kept.#place(file), page)) found.set(file, page);
    }
    kept.#remembered = found;
    return kept;
  }

  /** Paths from the site's folder. */
  get remembered(): ReadonlySet<string> {
    return new Set(this.#remembered.keys());
  }

  /** Whether remembered pages hold in a site with these files besides: all are there that were there. */
  isGoodWith(files: readonly string[]): boolean {
    if (this.#remembered.size === 0) return true;
    const before = this.#values.get(filesKey, '');
    const now = new Set([...files, ...this.#remembered.keys()]);
    return before !== undefined && 'files' in before && before.files.every((file) => now.has(file));
  }

  forget(): void {
    this.#remembered = new Map();
  }

  /** Puts remembered pages into a site, with the dates of its edition. */
  place(siteFolder: string): FinishedPage[] {
    const folders = new Set<string>();
    return Array.from(this.#remembered, ([file, page]) => {
      const target = path.join(siteFolder, file);
      makeFolder(path.dirname(target), folders);
      if (page.edition === this.#edition) {
        giveSecondName(this.#place(file), target);
        return page;
      }
      const old = { html: readFileSync(this.#place(file), 'utf8'), places: page.stamps };
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
      if (before === page) continue;
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
    return path.join(this.#folder, 'site', file);
  }
}

const filesKey = '*';

/** Pages with code of their own are rendered each time: what the code imports may be anything. */
export function sumsOfPages(base: KnowledgeBase): Map<string, string> {
  const sums = new Map<string, string>();
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
      const { related, formerIds, movedAnchors } = entryFacts(address, locale, base);
      const facts = [key, alias ?? null, sumOfEntry(entry), related.map(sumOfEntry), formerIds, movedAnchors];
      sums.set(withFileName(entryPath(locale, key).slice(1)), sha256(JSON.stringify(facts)));
    }
    const { titles } = neutralFacts(address, base);
    sums.set(withFileName(neutralEntryPath(key).slice(1)), sha256(JSON.stringify([key, titles])));
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

/**
 * A file that somebody has changed since is as good as none. One that was copied, as servers that build for others
 * restore what they have kept, has other times, and is told by what it holds.
 */
function isAsKept(file: string, { stamp, sum }: KeptPage): boolean {
  const now = stampOf(file);
  return now !== null && (now === stamp || sha256(readFileSync(file)) === sum);
}

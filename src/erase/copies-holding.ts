import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFactsSchema } from '../copies/mirror/copy-description.ts';
import { deltaFile, deltaSchema } from '../copies/mirror/delta.ts';
import { describeZip, parseJson } from '../copies/mirror/describe-zip.ts';
import { openZip, type OpenZip } from '../copies/mirror/open-zip.ts';
import { filesIn, isFolder } from '../files/list-files.ts';
import type { Detector } from '../importer/redact/finding.ts';
import { locales } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { entryPath } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import { booksHolding } from './books-holding.ts';
import { type Erasure, finding } from './erasure.ts';

/** Something on this disk that still says what was erased. */
export interface HoldingCopy {
  readonly file: string;
  /** Of the copy; null where it does not tell. A delta has the one that it leads to. */
  readonly edition: string | null;
  readonly kind: 'site' | 'copy' | 'delta' | 'unreadable';
}

type TextErasure = Extract<Erasure, { what: 'text' }>;

/** Tells by a page's name and HTML whether it says what was erased. */
type Says = (name: string, html: () => Promise<string>) => Promise<boolean>;

/**
 * Which of a built site and the copies beside it still hold what was erased. A delta cannot be read without the copy
 * that it begins at, so that one which changes the entry's page is taken to hold it. A zip that cannot be read is told
 * too, and a ZIM without the zip of the same state.
 */
export async function copiesHolding(
  { site, mirrors }: { readonly site: string; readonly mirrors: readonly string[] },
  erasures: readonly Erasure[],
  quoted: Detector = () => [],
): Promise<HoldingCopy[]> {
  const says = saying(erasures, quoted);
  const found: HoldingCopy[] = [];
  if (await isFolder(site)) {
    const facts = siteFactsSchema.safeParse(
      parseJson(await readFile(path.join(site, outputs.siteFacts.path)).catch(() => null)),
    );
    for (const name of await filesIn(site))
      if (await says(`/${name}`, () => readFile(path.join(site, name), 'utf8'))) {
        found.push({ file: site, edition: facts.data?.edition ?? null, kind: 'site' });
        break;
      }
  }
  for (const folder of mirrors) {
    const names = (await readdir(folder).catch((): string[] => [])).sort();
    for (const name of names.filter((each) => each.endsWith('.zip'))) {
      const held = await inZip(path.join(folder, name), says, erasures);
      if (held) found.push(held);
    }
    for (const name of names.filter((each) => each.endsWith('.zim'))) {
      const file = path.join(folder, name);
      // Of the same state as the zip beside it, which alone can be read here.
      const whole = name.replace(/zim$/, 'zip');
      const same = found.find((each) => each.file === path.join(folder, whole));
      if (same) found.push({ ...same, file });
      else if (!names.includes(whole)) found.push({ file, edition: null, kind: 'unreadable' });
    }
    found.push(...(await booksHolding(folder, erasures, quoted)));
  }
  return found;
}

const isPage = (name: string): boolean => name.endsWith('.html');

const pagesOf = (erasures: readonly Erasure[]) =>
  erasures.flatMap((each) =>
    each.what !== 'text'
      ? []
      : locales.map((locale) => ({
          page: `${entryPath(locale, `ticket/${each.ticket}`)}index.html`,
          where: each.where,
        })),
  );

/** The page at an address that was given up has nothing of what stood there. */
const isWithdrawn = (html: string): boolean =>
  locales.some((locale) => html.includes(`>${words(locale)('gone.title')}</h1>`));

/** What is gone keeps its id in the list of parts that moved, or in an element without any words. */
function isShown(html: string, where: TextErasure['where']): boolean {
  if (where === null) return true;
  if (where === 'question') return !/\bid="question"[^>]*>[^<]*<\/h2>\s*<div class="prose"[^>]*>\s*<\/div>/.test(html);
  const [, moved = ''] = /<section\b[^>]*\baria-labelledby="moved"[^>]*>([^]*?)<\/section>/.exec(html) ?? [];
  return html
    .replace(moved, '')
    .replaceAll(/<span id="[^"]*"><\/span>/g, '')
    .includes(`id="${where}"`);
}

function saying(erasures: readonly Erasure[], quoted: Detector): Says {
  const pages = pagesOf(erasures);
  const detectors = [quoted, ...erasures.flatMap((each) => (each.what === 'name' ? [finding(each)] : []))];
  return async (name, html) => {
    const those = pages.filter(({ page }) => name.endsWith(page));
    if (!isPage(name)) return false;
    const text = await html();
    return (
      (!isWithdrawn(text) && those.some(({ where }) => isShown(text, where))) ||
      detectors.some((detect) => detect(text).length > 0)
    );
  };
}

async function inZip(file: string, says: Says, erasures: readonly Erasure[]): Promise<HoldingCopy | null> {
  let zip: OpenZip;
  try {
    zip = await openZip(file);
  } catch {
    return { file, edition: null, kind: 'unreadable' };
  }
  try {
    const delta = zip.entries.get(deltaFile);
    if (delta) {
      const { data } = deltaSchema.safeParse(parseJson(await delta.content()));
      // Of a changed page only the difference is there, which only the old copy makes readable: its name has to do.
      const pages = pagesOf(erasures);
      const isHeld =
        erasures.some(({ what }) => what === 'name') ||
        [...zip.entries.keys()].some((name) => pages.some(({ page }) => name.endsWith(page)));
      return isHeld ? { file, edition: data?.new.date ?? null, kind: 'delta' } : null;
    }
    return (await holds(zip, says)) ? { file, edition: (await describeZip(file, zip)).date, kind: 'copy' } : null;
  } catch {
    return { file, edition: null, kind: 'unreadable' };
  } finally {
    await zip.close();
  }
}

async function holds(zip: OpenZip, says: Says): Promise<boolean> {
  for (const [name, entry] of zip.entries)
    if (await says(`/${name}`, async () => Buffer.from(await entry.content()).toString('utf8'))) return true;
  return false;
}

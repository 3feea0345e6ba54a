import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { pageText } from '../../../src/search/build/page-text.ts';
import { scoresOf, type EvaluatedQuestion, evaluate } from '../../../src/search/evaluation/evaluate.ts';
import { depth } from '../../../src/search/evaluation/metrics.ts';
import { fold } from '../../../src/language/fold.ts';
import { isStopWord } from '../../../src/language/stop-words.ts';
import type { QuestionSet } from './question-sets.ts';

interface Page {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface JudgedMiniSearch {
  /** The options that were best, in words. */
  readonly options: string;
  readonly tried: number;
  readonly judged: EvaluatedQuestion[];
}

/** Does not let a short word be any other that begins like it. */
const fromFour =
  <T>(value: T) =>
  (term: string): T | false =>
    term.length >= 4 ? value : false;

const candidates: readonly { readonly name: string; readonly options: SearchOptions }[] = [2, 4, 8].flatMap((title) =>
  [true, false].flatMap((isForShort) =>
    [
      { k: 1.2, b: 0.7, d: 0.5 },
      { k: 1.2, b: 0.4, d: 0.5 },
      { k: 2, b: 0.7, d: 0 },
    ].map((bm25) => ({
      name: `title ×${title}, prefix and fuzzy 0.2 for ${isForShort ? 'every word' : 'words from four letters'}, BM25 k ${bm25.k} b ${bm25.b} d ${bm25.d}`,
      options: {
        boost: { title },
        bm25,
        combineWith: 'OR',
        prefix: isForShort ? true : (term: string) => term.length >= 4,
        fuzzy: isForShort ? 0.2 : fromFour(0.2),
      },
    })),
  ),
);

/**
 * MiniSearch over title and text of the same pages, at its best: of all options tried, those with the highest MRR@10 on
 * these very questions.
 */
export async function judgeMiniSearch(sets: readonly QuestionSet[]): Promise<JudgedMiniSearch> {
  const indexed = await Promise.all(sets.map(async (set) => ({ set, engines: await enginesOf(set.siteFolder) })));
  let best: JudgedMiniSearch | null = null;
  for (const { name, options } of candidates) {
    const judged: EvaluatedQuestion[] = [];
    for (const {
      set: { questions, nameOf },
      engines,
    } of indexed) {
      judged.push(
        ...(await evaluate(
          questions,
          async ({ locale, ask }) => {
            const found = engines[locale]
              .search(ask, options)
              .slice(0, depth)
              .map(({ id }) => String(id));
            return { own: found, other: found, seen: found.slice(0, 3) };
          },
          nameOf,
        )),
      );
    }
    if (best === null || scoresOf(judged).mrr > scoresOf(best.judged).mrr)
      best = { options: name, tried: candidates.length, judged };
  }
  if (best === null) throw new Error('No options were tried.');
  return best;
}

async function enginesOf(siteFolder: string): Promise<Record<Locale, MiniSearch<Page>>> {
  const [en, es] = await Promise.all(
    locales.map(async (locale) => {
      const engine = new MiniSearch<Page>({
        fields: ['title', 'text'],
        processTerm: (term) => {
          const folded = fold(term);
          return isStopWord(folded, locale) ? null : folded;
        },
      });
      engine.addAll(await pagesOf(siteFolder, locale));
      return engine;
    }),
  );
  if (!en || !es) throw new Error('A language has no engine.');
  return { en, es };
}

async function pagesOf(siteFolder: string, locale: Locale): Promise<Page[]> {
  const pages: Page[] = [];
  for (const kind of ['faq', 'ticket']) {
    for (const name of await readdir(path.join(siteFolder, locale, kind)).catch(() => [])) {
      const page = pageText(await readFile(path.join(siteFolder, locale, kind, name, 'index.html'), 'utf8'), locale);
      if (page) pages.push({ id: `/${locale}/${kind}/${name}/`, title: page.title, text: page.blocks.join('\n') });
    }
  }
  return pages;
}

import { byLocale, type Locale, locales } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { PageText } from './page-text.ts';

/** A word of another language and how surely it means the same, 0 to 1. */
export interface WordTranslation {
  readonly word: string;
  readonly certainty: number;
}
/** By language, translations of its folded words into others, the surest first. */
export type Lexicon = Readonly<Record<Locale, ReadonlyMap<string, readonly WordTranslation[]>>>;

type Pair = readonly [source: readonly string[], target: readonly string[]];
type Table = Map<string, Map<string, number>>;

const rounds = 6;
/** A word seen once may be aligned with anything. */
const leastSeen = 2;
const leastCertainty = 0.2;
const mostTranslations = 3;
/** Longer blocks say little about which word means which. */
const mostWords = 40;
/** Enough for any language; more only takes time: 20,000 pairs take about two seconds. */
const mostPairs = 20_000;

/**
 * Mines which words mean the same from a site's own translations: titles, and headings and blocks where both sides have
 * the same number. IBM Model 1 (Brown et al., 1993) in both directions; the geometric mean of the two probabilities
 * drops what holds one way only.
 */
export function mineLexicon(pages: Iterable<readonly [PageText, PageText]>): Lexicon {
  const lexicon = byLocale(() => new Map<string, WordTranslation[]>());
  const both = [...pages];
  for (const [i, source] of locales.entries()) {
    for (const target of locales.slice(i + 1))
      mine(
        both.filter(([one, other]) => one.locale === source && other.locale === target),
        lexicon[source],
        lexicon[target],
      );
  }
  for (const locale of locales) {
    for (const [word, found] of lexicon[locale]) {
      lexicon[locale].set(
        word,
        found.sort((a, b) => b.certainty - a.certainty || (a.word < b.word ? -1 : 1)).slice(0, mostTranslations),
      );
    }
  }
  return lexicon;
}

/** Adds what pages of one pair of languages tell. */
function mine(
  pages: readonly (readonly [PageText, PageText])[],
  forthTo: Map<string, WordTranslation[]>,
  backTo: Map<string, WordTranslation[]>,
): void {
  const pairs = pages.flatMap(segments).filter((pair) => pair.every(({ length }) => length > 0 && length <= mostWords));
  const step = Math.max(1, Math.ceil(pairs.length / mostPairs));
  const sample = pairs.filter((_, i) => i % step === 0);
  const forth = align(sample);
  const back = align(sample.map(([source, target]): Pair => [target, source]));
  const [sources, targets] = [counts(sample.map(([source]) => source)), counts(sample.map(([, target]) => target))];
  for (const [source, translations] of forth) {
    for (const [target, probability] of translations) {
      const certainty = Math.sqrt(probability * (back.get(target)?.get(source) ?? 0));
      if (
        certainty < leastCertainty ||
        (sources.get(source) ?? 0) < leastSeen ||
        (targets.get(target) ?? 0) < leastSeen
      )
        continue;
      add(forthTo, source, { word: target, certainty });
      add(backTo, target, { word: source, certainty });
    }
  }
}

function segments([one, other]: readonly [PageText, PageText]): Pair[] {
  const aligned = (a: readonly string[], b: readonly string[]): [string, string][] =>
    a.length === b.length ? a.map((each, i) => [each, b[i] ?? '']) : [];
  const blocks = aligned(one.blocks, other.blocks);
  return [[one.title, other.title], ...(blocks.length > 0 ? blocks : aligned(one.headings, other.headings))].map(
    ([a = '', b = '']): Pair => [contentWords(a, one.locale), contentWords(b, other.locale)],
  );
}

/** Each word of letters once, without stop words. */
export const contentWords = (text: string, locale: Locale): string[] =>
  [...new Set(foldedWords(text))].filter((word) => /^\p{L}{3,}$/u.test(word) && !isStopWord(word, locale));

/** Probability of each target word for a source word, by expectation maximisation. */
function align(pairs: readonly Pair[]): Table {
  let table: Table = new Map();
  for (let round = 0; round < rounds; round++) {
    const next: Table = new Map();
    for (const [sources, targets] of pairs) {
      const rows = sources.map((source) => {
        const row = next.get(source) ?? new Map<string, number>();
        next.set(source, row);
        return { before: table.get(source), row };
      });
      for (const target of targets) {
        // Before the first round every translation is as likely as any other.
        const chances = rows.map(({ before }) => (round === 0 ? 1 : (before?.get(target) ?? 1e-6)));
        const all = chances.reduce((sum, chance) => sum + chance, 0);
        for (const [i, { row }] of rows.entries()) row.set(target, (row.get(target) ?? 0) + (chances[i] ?? 0) / all);
      }
    }
    table = new Map([...next].map(([source, row]) => [source, normalised(row)]));
  }
  return table;
}

function normalised(row: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...row.values()].reduce((sum, each) => sum + each, 0);
  return new Map(
    [...row].map(([word, count]) => [word, count / all] as const).filter(([, probability]) => probability > 1e-4),
  );
}

function counts(texts: readonly (readonly string[])[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of texts.flat()) all.set(word, (all.get(word) ?? 0) + 1);
  return all;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

import { titleOf } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Concept } from '../schema/glossary.ts';
import { byLocale, type Locale, locales } from '../language/locale.ts';
import { foldedWords } from '../language/fold.ts';
import { stem } from '../language/glossary.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Entry } from './knowledge-base-model.ts';

/** Two entries that seem to ask the same. */
export interface SimilarEntries {
  readonly first: Entry;
  readonly second: Entry;
  /** 0 to 1: the cosine of their words, rarer ones counting more. */
  readonly similarity: number;
}

/** An entry in one language. */
export interface SimilarText {
  readonly key: EntryKey;
  readonly locale: Locale;
  readonly title: string;
  readonly answer: string;
}

export interface SimilarTexts {
  readonly first: SimilarText;
  readonly second: SimilarText;
  readonly similarity: number;
}

/** Below it, pairs of the starter content share a subject, not a question; its most similar has 0.64. */
const minSimilarity = 0.5;
/**
 * The same between languages: of the starter content it finds 25 of 32 translations of an entry, and one pair of
 * different entries.
 */
const leastAcross = 0.35;
/**
 * Words that stand in more titles and answers than this say what a base is about; comparing all that share one would
 * take for ever.
 */
const mostShared = 20;
/** A title says what is asked; the answer, what it is about. */
const titleWeight = 2;

/**
 * Pairs to merge, the most similar first: by the words of title and answer, in either language. About linear in the
 * entries.
 */
export function similarEntries(entries: readonly Entry[]): SimilarEntries[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const texts = entries.flatMap(({ key, texts }) =>
    locales.flatMap((locale) => {
      const text = texts[locale];
      return text ? [{ key, locale, title: titleOf(text), answer: text.fields.answer }] : [];
    }),
  );
  return similarTexts(texts, []).flatMap(({ first, second, similarity }) => {
    const [one, other] = [byKey.get(first.key), byKey.get(second.key)];
    return one && other ? [{ first: one, second: other, similarity }] : [];
  });
}

/**
 * Pairs of texts that seem to ask the same, the most similar first, each pair of entries once. Texts of one language
 * are compared by their words; with a glossary, those of different languages by its concepts and by words that both
 * languages spell alike.
 */
export function similarTexts(texts: readonly SimilarText[], glossary: readonly Concept[]): SimilarTexts[] {
  const found = new Map<string, SimilarTexts>();
  const keep = (pairs: readonly SimilarTexts[]): void => {
    for (const pair of pairs) {
      const id = [pair.first.key, pair.second.key].sort().join(' ');
      if ((found.get(id)?.similarity ?? 0) < pair.similarity) found.set(id, pair);
    }
  };
  for (const locale of locales)
    keep(
      pairsOf(
        texts.filter((text) => text.locale === locale),
        (word) => word,
        () => true,
        minSimilarity,
      ),
    );
  if (glossary.length > 0) {
    const concepts = conceptsByStem(glossary);
    keep(
      pairsOf(
        texts,
        (word, locale) => concepts[locale].get(stem(word)) ?? cognate(word),
        (one, other) => one.locale !== other.locale,
        leastAcross,
      ),
    );
  }
  return [...found.values()].sort((a, b) => b.similarity - a.similarity || (a.first.key < b.first.key ? -1 : 1));
}

/** By stem, the first concept that names a word, in each language. */
function conceptsByStem(glossary: readonly Concept[]): Readonly<Record<Locale, ReadonlyMap<string, string>>> {
  const inLocale = (locale: Locale): Map<string, string> => {
    const concepts = new Map<string, string>();
    for (const [i, concept] of glossary.entries()) {
      for (const term of concept[locale]) {
        const words = foldedWords(term);
        const [word] = words;
        if (word !== undefined && words.length === 1 && !concepts.has(stem(word)))
          concepts.set(stem(word), `concept ${i}`);
      }
    }
    return concepts;
  };
  return byLocale(inLocale);
}

/** `calendar` and `calendario`, `certificate` and `certificado`: the beginning of a long word is the same in both. */
const cognate = (word: string): string => (/^\p{L}{7,}$/u.test(word) ? word.slice(0, 6) : stem(word));

function pairsOf(
  texts: readonly SimilarText[],
  termOf: (word: string, locale: Locale) => string,
  mayPair: (one: SimilarText, other: SimilarText) => boolean,
  least: number,
): SimilarTexts[] {
  const written = texts.map((text) => ({ text, counts: countsOf(text.title, text.answer, text.locale, termOf) }));
  const having = new Map<string, number[]>();
  for (const [i, { counts }] of written.entries()) for (const word of counts.keys()) push(having, word, i);
  const rarity = (word: string): number => Math.log(1 + written.length / (having.get(word)?.length ?? 1));
  const vectors = written.map(({ counts }) => {
    const weights = new Map(Array.from(counts, ([word, count]) => [word, count * rarity(word)] as const));
    const length = Math.hypot(...weights.values()) || 1;
    return new Map(Array.from(weights, ([word, weight]) => [word, weight / length] as const));
  });
  const compared = new Set<number>();
  const pairs: SimilarTexts[] = [];
  for (const those of having.values()) {
    if (those.length > mostShared) continue;
    for (const [at, i] of those.entries()) {
      for (const j of those.slice(at + 1)) {
        const id = i * written.length + j;
        if (compared.has(id)) continue;
        compared.add(id);
        const [first, second] = [written[i]?.text, written[j]?.text];
        if (!first || !second || first.key === second.key || !mayPair(first, second)) continue;
        const similarity = cosine(vectors[i] ?? new Map(), vectors[j] ?? new Map());
        if (similarity >= least) pairs.push({ first, second, similarity });
      }
    }
  }
  return pairs;
}

function countsOf(
  title: string,
  answer: string,
  locale: Locale,
  termOf: (word: string, locale: Locale) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of [
    [title, titleWeight],
    [answer, 1],
  ] as const) {
    for (const word of foldedWords(text)) {
      if (word.length < 2 || isStopWord(word, locale)) continue;
      const term = termOf(word, locale);
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function push(lists: Map<string, number[]>, word: string, i: number): void {
  const list = lists.get(word);
  if (list) list.push(i);
  else lists.set(word, [i]);
}

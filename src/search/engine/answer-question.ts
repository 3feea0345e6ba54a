import type { Locale } from '../../language/locale.ts';
import type { Glossary, Phrase, Synonym } from '../../language/glossary.ts';
import { isStopWord, isSwappedStopWord, partsOf, phraseOf, wholeOf } from '../../language/stop-words.ts';
import { type Analysis, analyse } from './analyse.ts';
import type { SearchedTerm } from './engine.ts';
import { memoize } from './memoize.ts';
import { countAsOne, knownParts, type Spellings, spellingsFound } from './other-spellings.ts';
import { matchTerm, matchAdjacentTerms, withFieldsOf, type TermMatches, type TermIndex } from './term-matches.ts';
import { type TermGroup, rank, type RankedPage } from './rank.ts';
import { correctionOf, type WordList } from './spelling.ts';
import { weights } from './weights.ts';

/** What a question is answered from, in one language. */
export interface SearchResources {
  readonly locale: Locale;
  readonly index: TermIndex;
  /** What the glossary knows of these folded words, and of the phrases that they begin. */
  readonly glossary: (words: readonly string[]) => Promise<Glossary>;
  /** Words of the site that somebody may have meant who typed this folded word, which stands on no page. */
  readonly wordList: (word: string) => Promise<WordList>;
}

export interface RankedAnswer {
  /** Quoted phrases, which each of the pages has. */
  readonly phrases: readonly string[];
  readonly pages: readonly RankedPage[];
  /** Words that were taken for others, as they were typed (folded). */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words that stand on no page and have no other word that does. */
  readonly unknown: readonly string[];
  /** What was looked up, by concept. */
  readonly searchedTerms: readonly (readonly SearchedTerm[])[];
}

/**
 * Answers a whole question: every word is looked up by itself, with other words for it, and pages are ranked by how
 * much of the question they cover, how rarely its words occur, and how close together they stand.
 */
export async function answerQuestion(
  question: string,
  knowledge: SearchResources,
  asTyped = false,
): Promise<RankedAnswer> {
  const { index, locale } = knowledge;
  const analysis = analyse(question, locale);
  const lookUp = cachedTermLookup(index, locale);
  const { concepts, corrections, spellings } = await termGroupsOf(
    analysis,
    { ...knowledge, wordList: memoize(knowledge.wordList) },
    lookUp,
    asTyped,
  );
  const terms = [...new Set(concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const evidence = new Map(await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const)));
  for (const [word, others] of spellings) countAsOne([word, ...others], evidence, index.size);
  const allowed = await allowedBy(analysis, index);
  const lookedUp = concepts.map((concept) =>
    concept.terms.map(({ term, weight }): SearchedTerm => {
      const found = evidence.get(term);
      return { term, weight, pages: found?.pages.size ?? 0, rarity: found?.rarity ?? 0 };
    }),
  );
  const isUnknown = (concept: TermGroup, i: number): boolean =>
    !concept.isOptional && (lookedUp[i]?.every(({ pages: found }) => found === 0) ?? true);
  return {
    pages: rank(concepts, evidence, index.size).filter(
      ({ id, coverage }) => allowed(id) && coverage >= weights.leastCoverage,
    ),
    phrases: analysis.phrases,
    corrections,
    unknown: concepts.filter(isUnknown).flatMap((concept) => concept.terms[0]?.term ?? []),
    searchedTerms: lookedUp,
  };
}

/** Looks each term up once in a question. */
function cachedTermLookup(index: TermIndex, locale: Locale): (term: string) => Promise<TermMatches> {
  const evidence = new Map<string, Promise<TermMatches>>();
  const look = async (term: string): Promise<TermMatches> => {
    const parts = partsOf(term, locale);
    if (parts.length > 1) return matchAdjacentTerms(await Promise.all(parts.map(lookUp)), index.size);
    const found = await matchTerm(term, index);
    // “back up”: one word beside a small one.
    return term.includes(' ') && found.pages.size > 0
      ? withFieldsOf(await Promise.all(term.split(' ').map(lookUp)), found)
      : found;
  };
  const lookUp = (term: string): Promise<TermMatches> => {
    const found = evidence.get(term) ?? look(term);
    evidence.set(term, found);
    return found;
  };
  return lookUp;
}

async function termGroupsOf(
  { words, content }: Analysis,
  { locale, index, glossary: glossaryOf, wordList }: SearchResources,
  lookUp: (term: string) => Promise<TermMatches>,
  asTyped: boolean,
): Promise<{ concepts: TermGroup[]; corrections: Map<string, string>; spellings: Spellings }> {
  const concepts: TermGroup[] = [];
  const corrections = new Map<string, string>();
  const isKnown = async (term: string): Promise<boolean> =>
    partsOf(term, locale).length > 1 ? (await lookUp(term)).pages.size > 0 : (await index.exact(term)).length > 0;
  const meant = new Map<string, readonly Reading[]>();
  const parts = await knownParts(content, isKnown, locale);
  // All at once: each may wait for a download.
  const [glossary] = await Promise.all([glossaryOf([...phraseOf(words), ...parts]), ...parts.map(lookUp)]);
  const spellings = await spellingsFound(parts, words, {
    locale,
    isKnown,
    glossary,
    wordList: asTyped ? null : wordList,
  });
  for (const word of parts) {
    const others = spellings.get(word) ?? [];
    const mayBeWrong = !asTyped && others.length === 0 && !(await isKnown(word)) && !glossary.has(word);
    const correction = mayBeWrong ? await correctionIn({ word, locale, isKnown, wordList, glossaryOf }) : null;
    // A small word says nothing, however it is written.
    if (correction?.isSmall && parts.length > 1) continue;
    if (correction && !correction.isSmall) corrections.set(word, correction.word);
    meant.set(word, [
      { word, weight: 1 },
      ...others.map((other) => ({ word: other, weight: weights.spelling })),
      ...(correction && !correction.isSmall ? [correction] : []),
    ]);
  }
  const corrected = words.map((word) => corrections.get(word) ?? word);
  const whole = corrections.size > 0 ? await glossaryOf([...phraseOf(corrected), ...parts]) : glossary;
  const phrases = whole.phrasesIn(phraseOf(corrected));
  const inPhrase = new Set(phrases.flatMap(({ words: each }) => each));
  concepts.push(...phrases.map(groupOfPhrase));
  for (const [typed, readings] of meant) {
    const isPart = readings.some(({ word }) => inPhrase.has(word));
    concepts.push({ terms: termsOf(readings, await isKnown(typed), whole), isOptional: isPart });
  }
  return { concepts, corrections, spellings };
}

interface UnknownWord extends Pick<SearchResources, 'locale' | 'wordList'> {
  readonly word: string;
  readonly isKnown: (term: string) => Promise<boolean>;
  readonly glossaryOf: SearchResources['glossary'];
}

/** What a word was meant to be that is on no page; null where nobody can tell. */
async function correctionIn({
  word,
  locale,
  isKnown,
  wordList,
  glossaryOf,
}: UnknownWord): Promise<(Reading & { readonly isSmall: boolean }) | null> {
  const whole = wholeOf(word, locale);
  if (whole !== undefined) return { word: whole, weight: weights.corrected[0], isSmall: isStopWord(whole, locale) };
  if (isSwappedStopWord(word, locale)) return { word, weight: 0, isSmall: true };
  const correction = correctionOf(word, await wordList(word));
  if (correction === null) return null;
  const { word: meant, distance } = correction;
  if (isStopWord(meant, locale)) return { word: meant, weight: 0, isSmall: true };
  const stands = (await isKnown(meant)) || (await glossaryOf([meant])).has(meant);
  return stands ? { word: meant, weight: weights.corrected[distance - 1] ?? 0, isSmall: false } : null;
}

const groupOfPhrase = ({ synonyms }: Phrase): TermGroup => ({
  isOptional: true,
  terms: few(synonyms).map(({ term, isForeign }) => ({
    term,
    weight: isForeign ? weights.foreign : weights.phrase,
    isForeign,
  })),
});

interface Reading {
  readonly word: string;
  readonly weight: number;
}

/**
 * A word as it was typed and as it may have been meant, with other words for it. `stands`: what was typed is on a page.
 * Phrases are looked up only for a word that is on none: for “nameservers”, “name servers”; and where they are the word
 * itself: “back up”.
 */
function termsOf(readings: readonly Reading[], stands: boolean, glossary: Glossary): TermGroup['terms'] {
  const terms: TermGroup['terms'][number][] = readings.map(({ word, weight }) => ({ term: word, weight }));
  for (const { word, weight } of readings) {
    const isApart = (term: string): boolean => term.replaceAll(' ', '') === word;
    const others = glossary
      .of(word)
      .filter(({ term }) => !stands || !term.includes(' ') || isApart(term))
      .filter(({ term }) => !terms.some((each) => each.term === term));
    for (const { term, isForeign } of few(others)) {
      const worth = isForeign ? weights.foreign : isApart(term) ? weights.spelling : weights.synonym;
      terms.push({ term, weight: weight * worth, isForeign });
    }
  }
  return terms;
}

/** The first of the reader's own language, and of the other: that is how untranslated pages are found. */
function few(synonyms: readonly Synonym[]): Synonym[] {
  const first = (isForeign: boolean, most: number): Synonym[] =>
    synonyms.filter((each) => each.isForeign === isForeign).slice(0, most);
  return [...first(false, weights.mostSynonyms), ...first(true, weights.mostForeign)];
}

/** Quoted phrases have to be there, words after a minus must not. */
async function allowedBy({ phrases, excluded }: Analysis, index: TermIndex): Promise<(id: string) => boolean> {
  const idsOf = async (term: string) => new Set((await index.exact(term)).map(({ id }) => id));
  const [required, refused] = await Promise.all([Promise.all(phrases.map(idsOf)), Promise.all(excluded.map(idsOf))]);
  return (id) => required.every((ids) => ids.has(id)) && !refused.some((ids) => ids.has(id));
}

import type { Locale } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import { stem } from '../../language/glossary.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { SearchedTerm } from './engine.ts';
import type { RankedPage } from './rank.ts';
import type { IndexedPage } from './search-data.ts';

/**
 * What a page says to a question, each from 0 to 1 but the first: `score` is the logarithm of its share in the best
 * score of the first stage. “Share of the question” counts each thing that the question is about by how rare it is, and
 * another word for it by its weight.
 */
export const featureNames = [
  'score',
  /** Share of the question on the page, as the index knows it. */
  'coverage',
  /** Whether the title is the question: harmonic mean of its share of the question, and of its words that are asked. */
  'title',
  /** Share of the question in the heading that has most of it. */
  'heading',
  /** The same of title, answer and first words together. */
  'lead',
  /** Of the one-sentence answer. */
  'answer',
  /** Of the sentence that has most of it. */
  'sentence',
  /** Share of the page's words that are asked. */
  'density',
  /** Share of the question's pairs of neighbours, small words included, that are neighbours on the page. */
  'neighbours',
  /** How far down the first word that is asked stands; 1 from 200 words on. */
  'depth',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What a question is about, by stems. */
export interface AskedThings {
  /** Stems of all its words, small ones included, in their order. */
  readonly words: readonly string[];
  readonly things: readonly {
    /** Share of the question, all together 1. */
    readonly share: number;
    readonly terms: readonly { readonly stems: readonly string[]; readonly weight: number }[];
  }[];
  /** Stems of all terms, without small words. */
  readonly stems: ReadonlySet<string>;
}

/** `searched` is what the first stage looked up. Things that stand on no page say nothing about any. */
export function askedThings(
  question: string,
  searched: readonly (readonly SearchedTerm[])[],
  locale: Locale,
): AskedThings {
  const known = searched
    .map((terms) => terms.filter(({ pages }) => pages > 0))
    .filter((terms) => terms.length > 0)
    .map((terms) => ({
      rarity: Math.max(...terms.map(({ rarity, weight }) => rarity * weight)),
      terms: terms.map(({ term, weight }) => ({ stems: termStems(term, locale), weight: Math.min(1, weight) })),
    }));
  const total = known.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  return {
    words: foldedWords(question).map(stem),
    things: known.map(({ rarity, terms }) => ({ share: rarity / total, terms })),
    stems: new Set(
      searched.flatMap((terms) => terms.flatMap(({ term, pages }) => (pages > 0 ? contentStems(term, locale) : []))),
    ),
  };
}

const contentStems = (text: string, locale: Locale): string[] =>
  foldedWords(text)
    .filter((word) => !isStopWord(word, locale))
    .map(stem);

/** A phrase of small words alone is all of them: “can't get into”. */
function termStems(term: string, locale: Locale): string[] {
  const stems = contentStems(term, locale);
  return stems.length > 0 ? stems : foldedWords(term).map(stem);
}

/** Words of a page's text in which a lead is looked for, its title and answer among them. */
const leadWords = 60;
/** From here on it makes no difference how far down the first word stands. */
const deepest = 200;
/** So that a page of three words is not all about one of them; in words. */
const shortPage = 20;
/** So that the worst of the first pages is still told apart from none. */
const leastShare = 1e-3;

/** A page as the second stage compares it, by stems; the same for every question. */
export interface PageStems {
  /** Without small words. */
  readonly title: readonly string[];
  /** With them. */
  readonly wholeTitle: readonly string[];
  readonly answer: readonly string[];
  readonly headings: readonly (readonly string[])[];
  readonly sentences: readonly (readonly string[])[];
}

export function stemsOfPage(page: IndexedPage, locale: Locale): PageStems {
  const text = page.content;
  const stems = (words: string): string[] => foldedWords(words).map(stem);
  return {
    title: contentStems(page.meta.title ?? '', locale),
    wholeTitle: stems(page.meta.title ?? ''),
    answer: stems(page.meta.answer ?? ''),
    headings: page.anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map((each) => stems(each.text)),
    sentences: text.split(/(?<=[.!?:])\s+/).map(stems),
  };
}

/** Measures one page. `best` is the best score of the first stage. */
export function featuresOf(
  asked: AskedThings,
  { score, coverage }: Pick<RankedPage, 'score' | 'coverage'>,
  { title, wholeTitle, answer, headings, sentences }: PageStems,
  best: number,
): Features {
  const words = sentences.flat();
  const first = words.findIndex((word) => asked.stems.has(word));
  const inTitle = shareIn(title, asked);
  const titleAsked = title.length === 0 ? 0 : title.filter((word) => asked.stems.has(word)).length / title.length;
  return {
    score: Math.log(score / best + leastShare),
    coverage,
    title: inTitle + titleAsked === 0 ? 0 : (2 * inTitle * titleAsked) / (inTitle + titleAsked),
    heading: Math.max(0, ...headings.map((each) => shareIn(each, asked))),
    lead: shareIn([...title, ...answer, ...words.slice(0, leadWords)], asked),
    answer: shareIn(answer, asked),
    sentence: Math.max(0, ...sentences.map((each) => shareIn(each, asked))),
    density: words.filter((word) => asked.stems.has(word)).length / (words.length + shortPage),
    neighbours: neighboursIn([words, wholeTitle], asked),
    depth: first === -1 ? 1 : Math.min(1, first / deepest),
  };
}

/** Share of the question that stands among these stems. */
function shareIn(stems: readonly string[], { things }: AskedThings): number {
  const here = new Set(stems);
  return things.reduce((sum, { share, terms }) => {
    const found = terms.filter((term) => term.stems.length > 0 && term.stems.every((each) => here.has(each)));
    return sum + share * Math.max(0, ...found.map(({ weight }) => weight));
  }, 0);
}

function neighboursIn(texts: readonly (readonly string[])[], { words }: AskedThings): number {
  if (words.length < 2) return 0;
  const pairs = new Set(texts.flatMap((each) => each.slice(1).map((word, i) => `${each[i]} ${word}`)));
  return words.slice(1).filter((word, i) => pairs.has(`${words[i]} ${word}`)).length / (words.length - 1);
}

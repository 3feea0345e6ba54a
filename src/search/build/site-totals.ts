import type { Locale } from '../../language/locale.ts';
import { type IndexedText, wordsInOrder } from './indexed-text.ts';
import { type Joined, joinedOn, mayBeApart, wordsInOne } from './joined-forms.ts';
import type { GlossaryTerms } from './site-glossary.ts';

/** What is known of a page by its words. */
export interface PageOfWords {
  readonly key: string;
  /** Of what its text was read from. */
  readonly sum: string;
  readonly text: Pick<IndexedText, 'folded' | 'letters'>;
}

/** What the search data of a language is made of, added up from its pages: plain data, to be kept. */
export interface Totals {
  /** By page, what it was added with. */
  readonly sums: Map<string, string>;
  /** On how many pages each folded word stands, each of `wordsOfLetters`, and each term of the glossary. */
  readonly words: Map<string, number>;
  readonly letters: Map<string, number>;
  readonly terms: Map<string, number>;
  /** By page, what stands apart on it that the site has in one too. */
  readonly joined: Map<string, readonly Joined[]>;
}

const noTotals = (): Totals => ({
  sums: new Map(),
  words: new Map(),
  letters: new Map(),
  terms: new Map(),
  joined: new Map(),
});

export const isMadeOf = ({ sums }: Totals, pages: readonly Pick<PageOfWords, 'key' | 'sum'>[]): boolean =>
  sums.size === pages.length && pages.every(({ key, sum }) => sums.get(key) === sum);

/** What was kept of totals, and of the text that a page was added with. */
export interface TotalsBefore {
  readonly totals: Totals;
  textOf(key: string, sum: string): PageOfWords['text'] | null;
}

/**
 * Totals of these pages. From those of `before`, what is gone or different is taken away, and what is new is added: an
 * edit takes as long as its pages.
 */
export function totalsOf(
  pages: readonly PageOfWords[],
  { locale, glossary }: { readonly locale: Locale; readonly glossary: GlossaryTerms },
  before: TotalsBefore | null = null,
): Totals {
  const totals = (before && withoutChanged(pages, glossary, before)) ?? noTotals();
  const inOne = wordsInOne(totals.words.keys());
  const added = pages.filter(({ key }) => !totals.sums.has(key));
  const newWords = new Set<string>();
  for (const { key, sum, text } of added) {
    for (const word of addPage(totals, text, glossary)) newWords.add(word);
    totals.sums.set(key, sum);
  }
  const newInOne = [...wordsInOne(newWords)].filter((one) => !inOne.has(one));
  for (const one of newInOne) inOne.add(one);
  // What is new in one may stand apart on any page.
  const lookedAt = newInOne.some((one) => mayBeApart(one, totals.words, locale)) ? pages : added;
  for (const { key, text } of lookedAt) totals.joined.set(key, joinedOn(wordsInOrder(text), inOne, locale));
  return totals;
}

/** Null where more has changed than stays, or nobody knows what was added. */
function withoutChanged(
  pages: readonly PageOfWords[],
  glossary: GlossaryTerms,
  { totals, textOf }: TotalsBefore,
): Totals | null {
  const now = new Map(pages.map(({ key, sum }) => [key, sum]));
  const gone = [...totals.sums].filter(([key, sum]) => now.get(key) !== sum);
  if (gone.length > totals.sums.size / 2) return null;
  for (const [key, sum] of gone) {
    const text = textOf(key, sum);
    if (!text) return null;
    removePage(totals, text, glossary);
    totals.sums.delete(key);
    totals.joined.delete(key);
  }
  return totals;
}

/** Gives the words that no page had. */
function addPage(totals: Totals, text: PageOfWords['text'], glossary: GlossaryTerms): string[] {
  const newWords: string[] = [];
  for (const [counts, found] of countedOn(totals, text, glossary)) {
    for (const each of found) {
      const pages = counts.get(each) ?? 0;
      if (pages === 0 && counts === totals.words) newWords.push(each);
      counts.set(each, pages + 1);
    }
  }
  return newWords;
}

function removePage(totals: Totals, text: PageOfWords['text'], glossary: GlossaryTerms): void {
  for (const [counts, found] of countedOn(totals, text, glossary)) {
    for (const each of found) {
      const pages = counts.get(each) ?? 0;
      if (pages > 1) counts.set(each, pages - 1);
      else counts.delete(each);
    }
  }
}

function countedOn(
  { words, letters, terms }: Totals,
  text: PageOfWords['text'],
  glossary: GlossaryTerms,
): (readonly [counts: Map<string, number>, found: Iterable<string>])[] {
  const inOrder = wordsInOrder(text);
  return [
    [words, each(inOrder)],
    [letters, each(text.letters)],
    [terms, glossary.on(inOrder)],
  ];
}

/** Each word once. */
const each = (text: string): Set<string> => new Set(text === '' ? [] : text.split(' '));

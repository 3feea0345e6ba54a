import type { Locale } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import type { Glossary } from '../../language/glossary.ts';
import { contentWords, type Lexicon } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** Words of other languages under which a page is found, written into the index beside its text. */
export interface OtherLanguageWords {
  /** What the page is about. */
  readonly otherTitle: string;
  /** What else it speaks of. */
  readonly otherWords: string;
}

/** A page, as it is or by its folded words. */
export interface TextToTranslate extends PageText {
  readonly lead: string;
}

/** Translates a folded word of one language. */
export type Translate = (word: string, from: Locale) => readonly string[];

const mostWords = 80;
const mostCharacteristic = 40;
const mostTranslations = 4;
/** Surer than what the lexicon keeps: these words stand for a page by themselves. */
const leastCertainty = 0.25;

/** The site's own translations first, then the glossary's. */
export const translator =
  (lexicon: Lexicon, glossaries: Readonly<Record<Locale, Glossary>>): Translate =>
  (word, from) => {
    const mined = (lexicon[from].get(word) ?? []).filter(({ certainty }) => certainty >= leastCertainty).slice(0, 2);
    const named = glossaries[from].of(word).filter(({ isForeign }) => isForeign);
    return [...new Set([...mined.map((each) => each.word), ...named.map(({ term }) => term)])].slice(
      0,
      mostTranslations,
    );
  };

/** How a page is called: the words under which readers of another language find its translation too. */
export const calledOf = ({ title, headings, locale }: PageText): string =>
  contentWords([title, ...headings].join(' '), locale)
    .slice(0, mostWords)
    .join(' ');

/** Of a page with translations, or with none to add, by how they are called. */
export const wordsOfTranslations = (called: readonly string[]): OtherLanguageWords => ({
  otherTitle: called.filter(Boolean).join(' '),
  otherWords: '',
});

/**
 * Of a page without one: what its title, headings and lead, and the words that tell it from other pages, mean to
 * readers of other languages.
 */
export function wordsForReaders(
  { locale, title, headings, text, lead }: TextToTranslate,
  translate: Translate,
  rarity: (word: string) => number,
): OtherLanguageWords {
  const mean = (words: readonly string[]): string[] =>
    [...new Set(words.flatMap((word) => translate(word, locale)))].slice(0, mostWords);
  const titleWords = mean(contentWords([title, ...headings].join(' '), locale));
  const counts = new Map<string, number>();
  for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => (1 + Math.log(counts.get(word) ?? 1)) * rarity(word);
  const characteristic = contentWords(text, locale)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, mostCharacteristic);
  const others = mean([...contentWords(lead, locale), ...characteristic]);
  return {
    otherTitle: titleWords.join(' '),
    otherWords: others.filter((word) => !titleWords.includes(word)).join(' '),
  };
}

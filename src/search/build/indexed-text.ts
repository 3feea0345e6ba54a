import { z } from 'zod';
import { foldedWords } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import { localeSchema } from '../../schema/locale.ts';
import { codesIn } from '../engine/word-tokens.ts';
import { calledOf, type TextToTranslate } from './other-language-words.ts';
import { leadOf, pageText } from './page-text.ts';
import { wordsOfLetters } from './word-families.ts';

/** What a built page of an entry says, and what the search data is made of: all that takes long to find out. */
export interface IndexedText {
  /** Language of the text. */
  readonly locale: Locale;
  /** Fields of the index. */
  readonly lead: string;
  readonly codes: string;
  /** How its translations are found by it. */
  readonly called: string;
  /** Folded words of its title and of each of its blocks, a line each, with a blank between words. */
  readonly folded: string;
  /** The same of its headings. */
  readonly headings: string;
  /** Its `wordsOfLetters`, with a blank between them. */
  readonly letters: string;
}

const schema = z.object({
  locale: localeSchema,
  lead: z.string(),
  codes: z.string(),
  called: z.string(),
  folded: z.string(),
  headings: z.string(),
  letters: z.string(),
});
/** What another machine has kept may be anything. */
export const isIndexedText = (value: unknown): value is IndexedText => schema.safeParse(value).success;

/** Of the `<article>` of a page; null when it is not to be indexed. */
export function indexedText(article: string, reader: Locale): IndexedText | null {
  const page = pageText(article, reader);
  return (
    page && {
      locale: page.locale,
      lead: leadOf(page),
      codes: codesIn(page.text).join(' '),
      called: calledOf(page),
      folded: foldedLines([page.title, ...page.blocks]),
      headings: foldedLines(page.headings),
      letters: wordsOfLetters(page.text).join(' '),
    }
  );
}

const foldedLines = (texts: readonly string[]): string => texts.map((text) => foldedWords(text).join(' ')).join('\n');

/** All folded words in their order, with a blank between them. */
export const wordsInOrder = ({ folded }: Pick<IndexedText, 'folded'>): string =>
  folded.split('\n').filter(Boolean).join(' ');

/** What a lexicon is mined from, and what is looked up in one. */
export function textToTranslate(text: IndexedText): TextToTranslate {
  const [title = '', ...blocks] = text.folded.split('\n');
  const headings = text.headings === '' ? [] : text.headings.split('\n');
  return { locale: text.locale, title, headings, blocks, text: wordsInOrder(text), lead: text.lead };
}

const [begin, end] = ['<article', '</article>'];

/**
 * The `<article>` of a page, and its bytes: what stands around it is not indexed, and may change with every build. Null
 * when there is none to be indexed: the address of a duplicate shows another's.
 */
export function articleIn(page: Buffer): Buffer | null {
  const [from, to] = [page.indexOf(begin), page.lastIndexOf(end)];
  if (from === -1 || to === -1) return null;
  const article = page.subarray(from, to + end.length);
  return article.includes('data-pagefind-body') ? article : null;
}

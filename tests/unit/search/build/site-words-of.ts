import { foldedWords } from '../../../../src/language/fold.ts';
import { SiteWords } from '../../../../src/search/build/site-words.ts';

/** Of a site whose pages say this. */
export const siteWords = (texts: readonly string[]): SiteWords =>
  new SiteWords(texts.map((text) => foldedWords(text).join(' ')));

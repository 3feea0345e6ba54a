import { glossaryFrom, synonymsOf } from '../../language/glossary.ts';
import { byLocale, type Locale, locales } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import { mineLexicon } from './lexicon.ts';
import { type OtherLanguageWords, type TextToTranslate, translator, wordsForReaders } from './other-language-words.ts';
import { pagesWithWords, wordListOf } from './word-list.ts';

/**
 * What a page that is not translated says to readers of other languages, by the words of all pages that are. Texts in
 * their own languages, by key; by their folded words.
 */
export function wordsForReadersOf(
  texts: Readonly<Record<Locale, ReadonlyMap<string, TextToTranslate>>>,
  glossary: readonly Concept[],
): (page: TextToTranslate) => OtherLanguageWords {
  const pairs = locales.flatMap((locale, i) =>
    locales.slice(i + 1).flatMap((other) =>
      [...texts[locale]].flatMap(([key, text]) => {
        const translation = texts[other].get(key);
        return translation ? [[text, translation] as const] : [];
      }),
    ),
  );
  const translate = translator(
    mineLexicon(pairs),
    byLocale((locale) => glossaryFrom(synonymsOf(glossary, locale))),
  );
  const counts = byLocale((locale) =>
    wordListOf(pagesWithWords(Array.from(texts[locale].values(), ({ text }) => text))),
  );
  const rarity =
    (locale: Locale) =>
    (word: string): number =>
      Math.log(1 + texts[locale].size / ((counts[locale][word] ?? 0) + 1));
  return (page) => wordsForReaders(page, translate, rarity(page.locale));
}

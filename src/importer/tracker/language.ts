import { franc } from 'franc-min';
import { byLocale, type Locale, locales } from '../../language/locale.ts';
import { languages } from '../../language/index.ts';

/** What a text is written in: mostly, and at all. */
export interface Languages {
  readonly main: Locale;
  /** In the order of `locales`. */
  readonly all: readonly Locale[];
}

const byCode: Readonly<Record<string, Locale>> = Object.fromEntries(
  locales.map((locale) => [languages[locale].threeLetterCode, locale]),
);

const telling = byLocale((locale) => {
  const letters: string | null = languages[locale].tickets.tellingLetters;
  return letters === null ? null : new RegExp(`[${letters}]`, 'iu');
});

/** Fewer words than this are a name or a command in any language. */
const fewestWords = 4;
/** Of all letters that tell, below which a text of the other language only quotes this one. */
const leastShare = 0.15;

/** Of one block: a paragraph or an item, as plain text without its code. Null where it is too short to tell. */
export function languageOfBlock(text: string): Locale | null {
  // Addresses, names of files and options are in no language.
  const words = text.split(/\s+/).filter((word) => /^["'“”‘’«»¿¡(]*\p{L}{2,}["'“”‘’«»?!).,;:…]*$/u.test(word));
  if (words.length < fewestWords) return null;
  // In few words trigrams hardly tell, and letters do that other languages have in names alone.
  const [marked, ...others] = locales.filter((locale) => {
    const letters = telling[locale];
    return letters && words.filter((word) => letters.test(word)).length * 5 >= words.length;
  });
  if (words.length < 10 && marked !== undefined && others.length === 0) return marked;
  // Trigrams (Cavnar and Trenkle 1994), of our languages only.
  return byCode[franc(words.join(' '), { only: Object.keys(byCode), minLength: 3 })] ?? null;
}

/** Of a whole text from its blocks; `otherwise` where none of them tells. */
export function languagesOf(blocks: readonly string[], otherwise: Locale): Languages {
  const letters = new Map<Locale, number>();
  // People answer in both languages within one paragraph: “Listo, ya nos oímos. / Solved, we can hear everybody.”
  for (const block of blocks.flatMap((each) => each.split(/\s\/\s/))) {
    const language = languageOfBlock(block);
    if (language !== null) letters.set(language, (letters.get(language) ?? 0) + (block.match(/\p{L}/gu)?.length ?? 0));
  }
  const main = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
  const sum = [...letters.values()].reduce((a, b) => a + b, 0);
  const all = locales.filter((each) => each === main || (letters.get(each) ?? 0) > sum * leastShare);
  return { main, all };
}

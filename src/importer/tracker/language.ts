import { franc } from 'franc-min';
import { fold } from '../../language/fold.ts';
import { languages } from '../../language/index.ts';
import { byLocale, type Locale, locales } from '../../language/locale.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { isWordOf } from '../redact/language-words.ts';

/** What a text is written in: mostly, and at all. */
export interface Languages {
  readonly main: Locale;
  /** In the order of `locales`. */
  readonly all: readonly Locale[];
}

/** In which language the texts of a tracker are, before one of them is read. */
export interface LanguagePrior {
  /** Of most. */
  readonly locale: Locale;
  /** How many of all, from 0 to 1; 0.5 where nobody knows. */
  readonly share: number;
}

/** Of a text in a thread or a tracker whose language somebody knows. */
export const known = (locale: Locale): LanguagePrior => ({ locale, share: 0.5 });

const byCode: Readonly<Record<string, Locale>> = Object.fromEntries(
  locales.map((locale) => [languages[locale].threeLetterCode, locale]),
);

const telling = byLocale((locale) => {
  const letters: string | null = languages[locale].tickets.tellingLetters;
  return letters === null ? null : new RegExp(`[${letters}]`, 'iu');
});

/** Below so many words, trigrams guess. */
const fewestForTrigrams = 10;
/** Of all letters that tell, below which a text of the other language only quotes this one. */
const leastShare = 0.15;

/** By how many words a text speaks each language, and in which its trigrams are. */
interface Evidence {
  readonly words: Readonly<Record<Locale, number>>;
  readonly trigrams: Locale | null;
  readonly letters: number;
}

/**
 * Grammar tells a few words apart that trigrams do not: `the`, `and`, «que», «los». Addresses, files, options and names
 * of code are in no language, and neither are words that both have.
 */
function evidenceIn(text: string): Evidence {
  const words = text
    .split(/\s+/)
    .filter((word) => /^["'“”‘’«»¿¡(]*\p{L}['’\p{L}]*["'“”‘’«»?!).,;:…]*$/u.test(word) && !/\p{L}\p{Lu}/u.test(word));
  const spokenBy = (word: string): Locale | null => {
    const folded = fold(word).replace(/[^\p{L}]/gu, '');
    const [one, ...others] = locales.filter((locale) => isStopWord(folded, locale));
    if (one !== undefined) return others.length === 0 ? one : null;
    const [marked, ...more] = locales.filter((locale) => telling[locale]?.test(word));
    // Names have such letters in any language.
    return marked !== undefined && more.length === 0 && !/^\P{L}*\p{Lu}/u.test(word) ? marked : null;
  };
  const speakers = words.map(spokenBy);
  return {
    words: byLocale((locale) => speakers.filter((each) => each === locale).length),
    // Cavnar and Trenkle 1994, of our languages only.
    trigrams:
      words.length < fewestForTrigrams
        ? null
        : (byCode[franc(words.join(' '), { only: Object.keys(byCode), minLength: 3 })] ?? null),
    letters: text.match(/\p{L}/gu)?.length ?? 0,
  };
}

/** By how many words one language leads, trigrams counting for two; null where none does. */
function leading({ words, trigrams }: Pick<Evidence, 'words' | 'trigrams'>): { locale: Locale; by: number } | null {
  const counts = locales
    .map((locale) => ({ locale, count: words[locale] + (trigrams === locale ? 2 : 0) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const by = (first?.count ?? 0) - (second?.count ?? 0);
  return first && by > 0 ? { locale: first.locale, by } : null;
}

/** Of one block: a paragraph or an item, as plain text without its code. Null where it is too short to tell. */
export function languageOfBlock(text: string): Locale | null {
  const found = leading(evidenceIn(text));
  return found && found.by >= 2 ? found.locale : null;
}

/** How many words have to speak against what most of a tracker's tickets are in. */
const wordsAgainst = ({ share }: LanguagePrior): number => (share > 0.97 ? 5 : share > 0.9 ? 3 : 1);

/** A line that a program wrote, and somebody pasted: it tells the program's language. */
const isMessage = (block: string): boolean =>
  /^\W{0,4}\d{3}[ -]#?\d|\b[245]\.\d\.\d{1,3}\b|^\W{0,4}(?:\S{1,60}:\s{1,2}){0,3}(?:\p{L}{1,30}\s?)?(?:error|fatal|warning|exception|notice)\b[^.]{0,30}:|^\W{0,4}(?:Traceback|at \S+\()/iu.test(
    block.slice(0, 300),
  );

/** Where grammar tells nothing, as in «Cuota»: by words that the dictionary of one language alone has. */
function listedIn(blocks: readonly string[], words: Evidence['words']): Evidence['words'] {
  if (locales.some((locale) => words[locale] > 0)) return words;
  const found = new Set(
    blocks
      .join(' ')
      .slice(0, 2000)
      .match(/(?<![\p{L}\p{N}_./@-])\p{L}{3,}(?![\p{L}\p{N}_/@-]|\.\p{L})/gu) ?? [],
  );
  return byLocale(
    (locale) => [...found].filter((word) => locales.every((each) => isWordOf(word, each) === (each === locale))).length,
  );
}

/**
 * Of a whole text from its blocks: `prior` where too little of it tells. Where a tracker has next to no text in a
 * language, a few words are not enough to file one under it.
 */
export function languagesOf(all: readonly string[], prior: LanguagePrior): Languages {
  const own = all.filter((each) => !isMessage(each));
  const blocks = own.some((each) => /\p{L}{3}/u.test(each)) ? own : all;
  // People answer in both languages within one paragraph: “Listo, ya nos oímos. / Solved, we can hear everybody.”
  const found = blocks.flatMap((each) => each.split(/\s\/\s/)).map(evidenceIn);
  const letters = new Map<Locale, number>();
  for (const each of found) {
    const lead = leading(each);
    if (lead && lead.by >= 2) letters.set(lead.locale, (letters.get(lead.locale) ?? 0) + each.letters);
  }
  const words = byLocale((locale) =>
    found.reduce((sum, each) => sum + each.words[locale] + (each.trigrams === locale ? 2 : 0), 0),
  );
  const listed = listedIn(blocks, words);
  const most = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? leading({ words: listed, trigrams: null })?.locale;
  const isEnough =
    most !== undefined && (most === prior.locale || listed[most] - listed[prior.locale] / 2 >= wordsAgainst(prior));
  const main = isEnough ? most : prior.locale;
  const sum = [...letters.values()].reduce((a, b) => a + b, 0);
  const spoken = locales.filter((each) => each === main || (isEnough && (letters.get(each) ?? 0) > sum * leastShare));
  return { main, all: spoken };
}

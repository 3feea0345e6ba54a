import { byLocale, type Locale } from '../language/locale.ts';
import type { Entry } from './knowledge-base-model.ts';
import { type LocalizedEntry, localizeEntry } from './localized-entry.ts';
import { languages } from '../language/index.ts';

/** One line of the index at the back of the book. */
export interface IndexLine {
  /** The word to look it up by; null when the title itself is sorted. */
  readonly term: string | null;
  readonly localized: LocalizedEntry;
}

export interface IndexLetter {
  /** `A` … `Z`, `Ñ` in Spanish, `0–9` for everything else. */
  readonly letter: string;
  /** Safe in an id and an address: `N` and `Ñ` differ. */
  readonly id: string;
  readonly lines: readonly IndexLine[];
}

const alphabets = byLocale((locale): readonly string[] => [...languages[locale].alphabet]);
const collators = byLocale((locale) => new Intl.Collator(locale, { numeric: true }));

const others = '0–9';
const nameOf = (letter: string, locale: Locale): string => {
  const names: Readonly<Record<string, string>> = languages[locale].letterNames;
  return names[letter] ?? letter.toLowerCase();
};

/** All letters, also the empty ones: the row of letters keeps its shape. */
export function alphabeticalIndex(entries: readonly Entry[], locale: Locale): IndexLetter[] {
  const lines = entries
    .map((entry) => lineOf(localizeEntry(entry, locale)))
    .sort(
      (a, b) =>
        collators[locale].compare(sortKey(a), sortKey(b)) ||
        collators[locale].compare(a.localized.title, b.localized.title),
    );
  const byLetter = Map.groupBy(lines, (line) => letterOf(sortKey(line), locale));
  return [...alphabets[locale], others].map((letter) => ({
    letter,
    id: `letter-${letter === others ? '0' : nameOf(letter, locale)}`,
    lines: byLetter.get(letter) ?? [],
  }));
}

/** A term in the other language would stand among the wrong words, so a missing translation is sorted by its title. */
const lineOf = (reading: LocalizedEntry): IndexLine => ({
  term: reading.isTranslated ? (reading.text.fields.indexTerm ?? null) : null,
  localized: reading,
});

const sortKey = ({ term, localized }: IndexLine): string =>
  (term ?? localized.title).normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');

function letterOf(key: string, locale: Locale): string {
  const first = key.charAt(0).toLocaleUpperCase(locale);
  if (alphabets[locale].includes(first)) return first;
  const bare = first.normalize('NFD').charAt(0);
  return alphabets[locale].includes(bare) ? bare : others;
}

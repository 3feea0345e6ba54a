import { fold } from '../../language/fold.ts';
import type { WordForms } from '../../language/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { indexStem } from '../../language/stemmer.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { irregularOf } from '../../language/irregular-forms.ts';
import { familyOf, type Irregular, keyOfBase, keyOfPlainRoot, writtenRoots } from '../../language/word-forms.ts';
import { familyName } from '../engine/glossary-shards.ts';

/** A form of a word, as a search looks it up. */
interface Form {
  readonly form: string;
  readonly pages: number;
}

const mostForms = 6;

/**
 * Forms of one word that an index takes for different words, by the name of their family, the commonest first; and by
 * themselves, words that without their accents look like others (“rompió”). `counts`: of each of `wordsOfLetters`, on
 * how many pages it stands.
 */
export function wordFamilies(counts: ReadonlyMap<string, number>, locale: Locale): WordForms {
  const words = [...counts.keys()].filter((word) => !isStopWord(fold(word), locale)).sort();
  const irregular = irregularOf(locale);
  const families = new Map<string, Map<string, Form>>();
  const needed = new Set<string>();
  for (const word of words) {
    const { keys, terms } = familyOf(word, locale, false, irregular);
    const stem = indexStem(fold(word), locale);
    for (const key of keys) {
      const members = families.get(key) ?? new Map<string, Form>();
      const pages = counts.get(word) ?? 0;
      const known = members.get(stem);
      if (!known || known.pages < pages) members.set(stem, { form: fold(word), pages });
      families.set(key, members);
      if (members.size > 1 || terms.length > 0) needed.add(key);
    }
  }
  const formsOf = (key: string): string[] => commonest([...(families.get(key)?.values() ?? [])]);
  const forms = new Map<string, readonly string[]>();
  for (const key of needed) forms.set(familyName(key), formsOf(key));
  for (const word of words) {
    const plain = fold(word);
    // A word with its accent is not the one without: “medió”, “medio”.
    if (word === plain || counts.has(plain) || !needsOwnLine(word, locale, irregular)) continue;
    const others = [...new Set(familyOf(word, locale, false, irregular).keys.flatMap(formsOf))].filter(
      (form) => form !== plain,
    );
    if (others.length > 0) forms.set(plain, others.slice(0, mostForms));
  }
  for (const [word, bases] of irregular.words) {
    const others = [...new Set(bases.flatMap((base) => formsOf(keyOfBase(base, locale))))];
    if (others.some((form) => form !== word))
      forms.set(
        word,
        others.filter((form) => form !== word),
      );
  }
  for (const [root, bases] of irregular.stressed) {
    const others = [...new Set(bases.flatMap((base) => formsOf(keyOfBase(base, locale))))].slice(0, mostForms);
    for (const key of keyOfPlainRoot(root, locale)) if (others.length > 0) forms.set(familyName(key), others);
  }
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const commonest = (forms: readonly Form[]): string[] =>
  [...forms]
    .sort((a, b) => b.pages - a.pages || (a.form < b.form ? -1 : 1))
    .slice(0, mostForms)
    .map(({ form }) => form);

/** Whether a question that lacks the accents would read another family, or none. */
const needsOwnLine = (word: string, locale: Locale, irregular: Irregular): boolean =>
  familyOf(word, locale, false, irregular).keys.join() !== familyOf(fold(word), locale).keys.join();

/** Each word of letters of a text once, in small letters and with its accents. */
export const wordsOfLetters = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}._@/-])\p{L}{3,}(?![\p{L}\p{N}_@/-])/gu),
  ),
];

/** Words by which a line is looked for: a short family has to be in the shard of any of its forms. */
export function wordsOfLine(line: string, locale: Locale): string[] {
  // Of a noun, the line is called by the noun itself.
  if (line.endsWith('.-')) return [line.slice(0, -2)];
  return /^.{1,4}-$/.test(line)
    ? writtenRoots(line.slice(0, -1), locale).flatMap((root) => [...'aeiou'].map((vowel) => root + vowel))
    : [line];
}

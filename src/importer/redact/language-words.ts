import { readFileSync } from 'node:fs';
import { fold } from '../../language/fold.ts';
import { locales } from '../../language/locale.ts';
import { personWords } from '../../language/ticket-words.ts';

let read: ReadonlySet<string> | undefined;
/** Words of all languages as dictionaries list them, folded; read when first needed. No names: capitals begin these. */
const words = (): ReadonlySet<string> => (read ??= new Set(locales.flatMap((locale) => [...wordsIn(locale)])));

function* wordsIn(locale: string): Iterable<string> {
  const list = readFileSync(new URL('index.dic', import.meta.resolve(`dictionary-${locale}`)), 'utf8');
  for (const [word] of list.matchAll(/^\p{Ll}{3,}(?=[/\s]|$)/gmu)) yield fold(word);
}

/** How forms of a word end, each with what its entry may have instead. */
const endings = personWords('wordEnds')
  .split('|')
  .map((each) => each.split('>'))
  .map(([ending = '', ...instead]) => ({ ending, instead }));

/** Whether a word stands in a dictionary, in this form or in the one of which it is made: “Rebooted”, «Reiniciado». */
export function isLanguageWord(given: string): boolean {
  const word = fold(given);
  const isListed = (form: string): boolean =>
    words().has(form) || (/^re\p{L}{3}/u.test(form) && words().has(form.slice(2)));
  return (
    isListed(word) ||
    endings.some(
      ({ ending, instead }) =>
        word.length >= ending.length + 3 &&
        word.endsWith(ending) &&
        instead.some((each) => isListed(word.slice(0, -ending.length) + each)),
    )
  );
}

import { personWords } from '../../language/ticket-words.ts';
import { isFirstName, isNamePart, isNoName, isOrdinaryName } from './known-names.ts';
import { isLanguageWord } from './language-words.ts';

/**
 * How much a few words look like somebody's name: `known` has a first name that people have, `initials` is `J.T.`,
 * `likely` has a surname that people have, `shaped` only capitals, `worded` capitals of words that every text may have:
 * «Puerto Abierto», “Press Save”, but also “Member One”.
 */
export type Likeness = 'known' | 'initials' | 'likely' | 'shaped' | 'worded';

const title = String.raw`(?:${personWords('titles')})\.?`;
const leadingTitles = new RegExp(String.raw`^(?:${title}[ \t]{1,3}){1,3}(?=\S)`, 'iu');
const particle = new RegExp(String.raw`^(?:${personWords('particles')}|&|${personWords('and')})$`, 'u');
const word = /^\p{L}[\p{L}\p{M}]{0,24}(?:['’-]\p{L}[\p{L}\p{M}]{0,24}){0,2}$/u;
/** One letter, and names that are written short: «Ma. Elena». */
const initial = /^(?:\p{Lu}\.?|(?:Ma|Fco|Fca|Gpe|Vda|Jr|Sr)\.)$/u;
/** `J.T.`, `MJ`, `A.B.C.` */
const initials = /^(?:(?:\p{Lu}\.){1,4}\p{Lu}?|\p{Lu}{1,2})$/u;
/** Of two letters, and nobody. */
const shortForms = /^(?:OK|NO|SI|IP|OS|PC|TV|UI|DB|ID|UK|US|EU|UN|AC|SC|CC|FW|RE|PS|PD|IT|HQ|QA|VM|MX|PR|NY|LA|DF)$/;
/** `Ezekiel "Zeke" Marsh`, `Bea (she/her)`. */
const aside = /[ \t]{1,3}(?:["“«][^"“”«»\n]{1,24}["”»]|\([^()\n]{1,24}\))/gu;

/** What a name line says without title, nickname and final mark. */
const bare = (text: string): string =>
  text
    .replace(aside, '')
    .replace(leadingTitles, '')
    .replace(/[.,!:;]$/u, (mark) => (/\.\p{Lu}\.$/u.test(text) ? mark : ''));

/** Whether all of a few words are somebody's name, and what tells; null where they are not. */
export function likenessOf(text: string): Likeness | null {
  const hasTitle = leadingTitles.test(text);
  const name = bare(text.trim()).trim();
  if (name.length > 60) return null;
  if (initials.test(name)) return shortForms.test(name) ? null : 'initials';
  const all = name.split(/[ \t]+/);
  const words = all.filter((each) => !particle.test(each));
  if (words.length === 0 || words.length > 5 || all.length > 8) return null;
  if (!words.every((each) => word.test(each) || initial.test(each))) return null;
  const long = words.filter((each) => !initial.test(each));
  const [first] = long;
  if (first === undefined) return null;
  if (long.every((each) => /^\p{Ll}/u.test(each))) return likenessInSmallLetters(long, hasTitle);
  if (!words.every((each) => /^\p{Lu}/u.test(each))) return null;
  return likenessInCapitals(first, long, hasTitle);
}

function likenessInCapitals(first: string, words: readonly string[], hasTitle: boolean): Likeness | null {
  if (words.some(isNoName) && !(isFirstName(first) && words.length > 1 && !isNoName(first))) return null;
  const others = words.slice(1);
  if (hasTitle) return 'known';
  if (
    isFirstName(first) &&
    (!isOrdinaryName(first) || others.some((each) => isNamePart(each) && !isOrdinaryName(each)))
  )
    return 'known';
  if (
    (!isFirstName(first) && words.every(isLanguageWord)) ||
    words.some((each) => isLanguageWord(each) && !isNamePart(each))
  )
    return 'worded';
  return words.some((each) => isNamePart(each)) ? 'likely' : 'shaped';
}

/** «fermín olvera»: every word has to be of a name, for nothing else tells. */
function likenessInSmallLetters(words: readonly string[], hasTitle: boolean): Likeness | null {
  const [first = '', ...others] = words;
  if (words.length > 3 || !isFirstName(first) || words.some(isNoName)) return null;
  // A surname may be one letter: “sam r”.
  if (hasTitle || (!isOrdinaryName(first) && others.every((each) => isNamePart(each) || each.length === 1)))
    return 'known';
  return others.length === 0 ? 'likely' : null;
}

/** Two words or more, each of which is of a name and none of the language. */
export const isOfNames = (text: string): boolean => {
  const words = text.split(/[ \t]+/);
  return words.length >= 2 && words.every((each) => isNamePart(each) && !isOrdinaryName(each) && !isNoName(each));
};

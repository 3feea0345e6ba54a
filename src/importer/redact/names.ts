import { fold } from '../../language/fold.ts';
import { surroundings } from './capital-runs.ts';
import type { Detector, Finding } from './finding.ts';
import { formFinder } from './form-finder.ts';
import { homesOf } from './homes.ts';
import { isFirstName, isNamePart, isNoName, isOrdinaryName } from './known-names.ts';
import { isMeantAsPerson, isThing, proseNames } from './prose-names.ts';

/** `login` as the tracker has it; `first` and `last` of a longer name, each by itself. */
type Form = 'full' | 'login' | 'first' | 'last';

const nobody = /^(?:anonymous|trac|support|admin|nobody|member|guest|system|root|webmaster|none)$/i;

/**
 * Names of those who take part, in all forms in which others write them (`Ana Q. <mail>`, `ana.quiroga`, «Ana
 * Quiroga», “Ana”), and of others of whom a text tells. Those who agreed to be named stay.
 */
export function namesOf(people: Iterable<string>, agreed: ReadonlySet<string> = new Set()): Detector {
  const everybody = [...people];
  const [known, homes] = [knownNamesOf(everybody), homesOf(everybody.flatMap(loginsOf))];
  const stays = new Set([...agreed].flatMap((each) => [fold(each), ...fold(each).split(/\s+/)]));
  return (text) => [
    ...known(text),
    ...homes(text),
    ...proseNames(text).filter(({ start, end }) => !stays.has(fold(text.slice(start, end)))),
  ];
}

/** The same of those who take part alone; `isFull` leaves out what may be a word of code: logins, single names. */
export function knownNamesOf(people: Iterable<string>, { isFull = false } = {}): Detector {
  const forms = new Map<string, Form>();
  for (const person of people)
    for (const [text, form] of formsOf(person))
      if (text.length >= 2 && !nobody.test(text) && (!isFull || form === 'full')) {
        const known = forms.get(fold(text));
        if (known === undefined || form === 'full') forms.set(fold(text), form);
      }
  if (forms.size === 0) return () => [];
  const find = formFinder(forms.keys());
  return (text) =>
    find(foldedInPlace(text)).flatMap(({ found, index }): Finding[] => {
      const form = forms.get(found.replace(/[\s.]+/g, ' ')) ?? forms.get(found.replace(/\s+/g, ' ')) ?? 'full';
      const [start, end] = [index, index + found.length];
      return isNamed(text, start, end, form) ? [{ kind: 'name', start, end }] : [];
    });
}

/** Small letters without accents, each where it was. */
const foldedInPlace = (text: string): string =>
  text.replace(/[^\0-\x7F]|[A-Z]/gu, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });

function formsOf(person: string): [text: string, form: Form][] {
  const name = person
    .replace(/<[^<>]*>|["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const mail = /[^\s<>@]+(?=@)/.exec(person)?.[0];
  const mails = mail === undefined ? [] : loginForms(mail);
  if (name === '' || name.includes('@')) return mails;
  const sorted = /^([^,]+), ([^,]+)$/.exec(name);
  const words = (sorted ? `${sorted[2]} ${sorted[1]}` : name).split(' ');
  return [
    ...(words.length === 1
      ? loginForms(name)
      : [[name, 'full'] as [string, Form], ...nameForms(words), ...madeOf(words)]),
    ...mails,
  ];
}

/** How the system calls somebody, for whom else it is no name: the login, and the usual ones made of a name. */
export const loginsOf = (person: string): string[] =>
  formsOf(person).flatMap(([text, form]) => (form === 'login' && !nobody.test(text) ? [text] : []));

/** `noemicarrillo`, `ncarrillo`, of which nobody else is called so. */
function madeOf(words: readonly string[]): [string, Form][] {
  const [first = '', ...others] = words
    .map((word) => fold(word))
    .filter((word) => /^\p{Ll}{2,}$/u.test(word) && !/^(?:de|del|la|las|los|van|von|da|y)$/.test(word));
  return others
    .flatMap((last) => [
      first + last,
      first.slice(0, 1) + last,
      `${first}.${last}`,
      `${first}_${last}`,
      `${first}-${last}`,
    ])
    .filter((each) => each.length >= 5 && !isWord(each) && !isFirstName(each))
    .map((each): [string, Form] => [each, 'login']);
}

/** `ana.quiroga` is Ana Quiroga, `mjlopez` somebody called López. */
function loginForms(login: string): [string, Form][] {
  const parts = login.split(/[._-]+/).filter((part) => /^\p{L}{2,}$/u.test(part));
  const surnames = isFirstName(login) ? [] : [login.slice(1), login.slice(2)].filter(isSurname);
  return [
    [login, 'login'],
    ...(parts.length >= 2 && isNamePart(parts[0] ?? '') ? [...nameForms(parts), ...madeOf(parts)] : []),
    // “Noemis page”, as who writes in haste has it.
    ...(/^\p{L}{4,}$/u.test(login) && isFirstName(login) && !isWord(login) && !isFirstName(`${login}s`)
      ? [[`${login}s`, 'login'] as [string, Form]]
      : []),
    ...surnames.map((surname): [string, Form] => [surname, 'last']),
  ];
}

const isSurname = (text: string): boolean => /^\p{L}{4,}$/u.test(text) && isNamePart(text);

function nameForms(words: readonly string[]): [string, Form][] {
  const long = words.filter((word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) && /^\p{Lu}|^\p{Ll}{3}/u.test(word));
  const [first, ...others] = long.filter((word) => !/^(?:de|del|la|las|los|van|von|da|y)$/i.test(word));
  if (first === undefined) return [];
  return [
    [words.join(' '), 'full'],
    ...others.flatMap((other): [string, Form][] => [
      [`${first} ${other}`, 'full'],
      [`${first} ${other.slice(0, 1)}.`, 'full'],
      [`${first.slice(0, 1)}. ${other}`, 'full'],
      [`${other}, ${first}`, 'full'],
      [other, isFirstName(other) ? 'first' : 'last'],
    ]),
    [first, 'first'],
  ];
}

const isWord = (name: string): boolean => isOrdinaryName(name) || isNoName(name);

/** `ana@`, `ana@host:~$` */
const isAtPrompt = (text: string, end: number): boolean => /^@(?!\d)/.test(text.slice(end, end + 2));
/** The last line has nothing else, as who signs writes it. */
const isSigned = (text: string, start: number, end: number): boolean =>
  /(?:[.!?,;:)…][ \t]{0,4}\n|\n[ \t]{0,4}\n|\n[ \t]{0,4}[~–—-])[ \t]{0,4}$/u.test(
    text.slice(Math.max(0, start - 20), start),
  ) && /^[\s.!]{0,20}$/u.test(text.slice(end, end + 21));

/** Whether somebody is meant where their name stands, which may be a word as well. */
function isNamed(text: string, start: number, end: number, form: Form): boolean {
  const found = text.slice(start, end);
  if (form === 'full' || /[\d._-]/.test(found) || text[start - 1] === '@') return true;
  const around = surroundings(text, start, end);
  const hasCapital = /^\p{Lu}/u.test(found);
  if (isMeantAsPerson(around) || isAtPrompt(text, end) || isSigned(text, start, end)) return true;
  if (isWord(found)) return hasCapital && !around.isFirst && !isThing(around) && !/^\p{Lu}+$/u.test(found);
  if (form === 'login') return true;
  if (form === 'last') return hasCapital && found.length >= 4 && !isThing(around);
  return hasCapital ? found.length >= 3 || !around.isFirst : found.length >= 4 && isFirstName(found);
}

import { languages } from './index.ts';
import type { Language } from './language.ts';

/*
 * What is asked of a language where readers run it: by concern, so that a script carries what it asks for and nothing
 * else. All of it is plain data: `build/computed-modules.ts` puts the values in place of this file.
 */

type Locale = keyof typeof languages;

// Object.keys knows no types; there is always a first language.
export const locales = Object.keys(languages) as unknown as readonly [Locale, ...Locale[]];

const ofEach = <T>(fact: (language: Language) => T): Readonly<Record<Locale, T>> =>
  // As above.
  Object.fromEntries(locales.map((locale) => [locale, fact(languages[locale])])) as Record<Locale, T>;
const inOneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

export const names = ofEach(({ name }) => name);
export const tags = ofEach(({ tag }) => tag);
export const dateTags = ofEach(({ dateTag }) => dateTag);
/** Words, set off by a blank, as are those below. */
export const stopWords = ofEach(({ search }) => inOneLine(search.stopWords));
export const shortForms = ofEach(({ search }) => inOneLine(search.shortForms));
export const letterFillers = ofEach(({ search }) => inOneLine(search.letterFillers));

/**
 * That what follows is a password, in any language, as a pattern with the flags `iu`: “password for mail is”, or a
 * login and a password, each behind its word: “user maria password”. Words that say that there is none, as in “user
 * account password reset”, are no password.
 */
export const tellsPassword = locales
  .map((locale) => languages[locale].privateWords)
  .map(({ password, otherPassword, isOrWas, credentials, notSecret, with: beside }) => {
    const named = String.raw`(?:${password}|${otherPassword})`;
    const something = (not: string): string => String.raw`(?!(?:${not})(?!\S))\S+`;
    const told = String.raw`${named}(?: \S+){0,4} (?:${isOrWas})(?!\p{L})`;
    const login = String.raw`(?:${credentials})\p{L}{0,8} ${something(`${notSecret}|${beside}`)}`;
    return String.raw`(?<![\p{L}\p{N}])(?:${told}|${login} ${named} ${something(notSecret)})`;
  })
  .join('|');

const ofAll = (fact: (language: Language) => string): string =>
  locales
    .map((locale) => inOneLine(fact(languages[locale])))
    .join(' ')
    .trim();
/** Of all languages together: a phrase is compared with others before anybody knows in which it is. */
export const phraseFillers = ofAll(({ search }) => search.phraseFillers);
export const negations = ofAll(({ search }) => search.negations);
/** Alternatives of a regular expression. */
export const endings = locales.map((locale) => languages[locale].search.endings).join('|');

export const wordForms = ofEach(({ wordForms: rules }) => ({
  endings: inOneLine(rules.endings),
  plurals: inOneLine(rules.plurals),
  spelling: inOneLine(rules.spelling),
  soft: inOneLine(rules.soft),
  hard: inOneLine(rules.hard),
  clitics: inOneLine(rules.clitics),
}));
/** For the build alone: a word with a colon begins a line. */
export const irregularForms = ofEach(({ wordForms: rules }) => ({
  irregular: inOneLine(rules.irregular),
  families: inOneLine(rules.families),
  vowels: inOneLine(rules.vowels),
}));

import { fold } from './fold.ts';

import type { AnswerWords } from './answer-words.ts';
import { languages } from './index.ts';
import type { TicketWords } from './language.ts';
import { locales } from './locale.ts';
import type { PlaceWords, PrivateWords } from './private-words.ts';
import type { PersonWords } from './person-words.ts';

/** Names of the patterns that a language gives as alternatives of a regular expression. */
type Alternatives = { [K in keyof TicketWords]: TicketWords[K] extends string ? K : never }[keyof TicketWords];

/** The alternatives of all languages: nobody says in which one a stretch of a ticket is. */
export const inAnyLanguage = (name: Exclude<Alternatives, 'untitled'>): string =>
  locales.map((locale) => languages[locale].tickets[name]).join('|');

/** The same of the words by which is found what is private. */
export const privateWords = (name: keyof PrivateWords): string =>
  locales.map((locale) => languages[locale].privateWords[name]).join('|');

/** And of the words of street addresses. */
export const placeWords = (name: keyof PlaceWords): string =>
  locales.map((locale) => languages[locale].placeWords[name]).join('|');

/** The same of the words by which people are found. */
export const personWords = (name: keyof PersonWords): string =>
  locales.map((locale) => languages[locale].personWords[name]).join('|');

/** All words of a list of them. */
export const personWordList = (
  name: 'nicknames' | 'ordinaryNames' | 'startsSentence' | 'notNames',
): readonly string[] => locales.flatMap((locale) => languages[locale].personWords[name].split(' ')).map(fold);

/** The same of the words by which is judged what answers. */
export const answerWords = (name: Exclude<keyof AnswerWords, 'status' | 'reasons' | 'noReasons'>): string =>
  locales.map((locale) => languages[locale].answers[name]).join('|');

/** Words of all languages that say that something was done, and not what; folded. */
export const statusWords: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => languages[locale].answers.status.trim().split(/\s+/)),
);

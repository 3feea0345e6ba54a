import type { englishParts } from './en/parts/index.ts';
import type { englishProblems } from './en/problems/index.ts';
import { languages } from './index.ts';
import type { Locale } from './locale.ts';

/** The two sentences of a problem: what is wrong, and what to do about it. */
export interface Sentences {
  readonly what: string;
  readonly fix: string;
}

// `never` is what parameters of any type have in common.
/** Sentences by the permanent code of a problem; each function takes by name what the sentences leave open. */
export type SentencesByCode = Readonly<Record<string, (values: never) => Sentences>>;
/** Parts of sentences by key, where what a sentence leaves open is said in words too. */
export type PartsByKey = Readonly<Record<string, (values: never) => string>>;

export type ProblemWords = typeof englishProblems;
export type PartWords = typeof englishParts;
export type ProblemCode = keyof ProblemWords;
export type PartKey = keyof PartWords;

/** A part of a sentence, in no language yet. */
export interface Part {
  readonly part: PartKey;
  readonly values: Values;
}
/** What a text says, in its language or in none yet. */
export type Words = string | Part;
/** What a sentence leaves open: a name, a number, several of them, or words. */
export type Value = string | number | boolean | Part | readonly Value[] | undefined;
export type Values = Readonly<Record<string, Value>>;

/** What may be given where a sentence takes a text: words in no language yet as well. */
type Open<T> = T extends readonly (infer Each)[] ? readonly Open<Each>[] : string extends T ? T | Part : T;
export type OpenValues<F> = F extends () => unknown
  ? Record<never, never>
  : F extends (values: infer V) => unknown
    ? { readonly [Name in keyof V]: Open<V[Name]> }
    : never;
export type ValuesOf<C extends ProblemCode> = OpenValues<ProblemWords[C]>;
/** Nothing to give where nothing is open. */
export type Given<V> = keyof V extends never ? [] : [values: V];

export const part = <K extends PartKey>(key: K, ...[values]: Given<OpenValues<PartWords[K]>>): Part => ({
  part: key,
  values: values ?? {},
});

/** A problem in one language. Its values are those of its code: only the catalogue puts them together. */
export const sentencesOf = (
  { code, values }: { readonly code: ProblemCode; readonly values: Values },
  locale: Locale,
): Sentences => call(languages[locale].problems[code], values, locale);

const call = <T>(say: (values: never) => T, values: Values, locale: Locale): T =>
  // What is open in a sentence and what is given for it were held against each other where the problem was made.
  say(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, locale)])) as never);

/** Words that may stand alone, too. */
export const wordsIn = (words: Words, locale: Locale): string =>
  typeof words === 'string' ? words : call(languages[locale].parts[words.part], words.values, locale);

function inWords(value: Value, locale: Locale): unknown {
  if (isList(value)) return value.map((each) => inWords(each, locale));
  return typeof value === 'object' ? wordsIn(value, locale) : value;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

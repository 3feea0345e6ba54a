import { wordForms } from './facts.ts';
import { fold } from './fold.ts';
import { byLocale, type Locale } from './locale.ts';

/** What a word may be a form of. */
export interface WordFamily {
  /** Names of families, each the root of a verb or a noun: equal for all forms. */
  readonly keys: readonly string[];
  /** Words by which a stemmer finds the family, where it would not find it by the word itself. */
  readonly terms: readonly string[];
}

interface Ending {
  readonly text: string;
  readonly folded: string;
  readonly added: string;
  /** The stemmer leaves it. */
  readonly isLeft: boolean;
}

interface Rules {
  readonly endings: readonly Ending[];
  readonly plurals: readonly (readonly [plural: string, singular: string])[];
  readonly spelling: readonly (readonly [from: string, to: string])[];
  /** How the end of a root sounds before e and i, and before other letters. */
  readonly soft: readonly (readonly [written: string, sound: string])[];
  readonly hard: readonly (readonly [written: string, sound: string])[];
  readonly clitic: RegExp | null;
}

type Known = Rules & Irregular;

/** What follows no rule: for the build alone, which leaves readers what of it is on the site. */
export interface Irregular {
  /** Words by their forms. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Verbs by their root as it is under stress. */
  readonly stressed: ReadonlyMap<string, readonly string[]>;
}

const nothing: Irregular = { words: new Map(), stressed: new Map() };

const shortestRoot = 3;
/** Of what a noun is made with, “-ación”: shorter ones are words of their own, “estación”. */
const shortestNounRoot = 4;

/** Of a verb as dictionaries have it, or of another word. */
export const keyOfBase = (base: string, locale: Locale): string => keyOfVerb(base, rules[locale]());

/** Of a root before an a. */
export const keyOfPlainRoot = (root: string, locale: Locale): string[] => [
  ...new Set(['a', 'e'].map((ending) => keyOfRoot(root, ending, rules[locale]()))),
];

/** The ways to write a root that sounds like this. */
export const writtenRoots = (key: string, locale: Locale): string[] => {
  const { soft, hard } = rules[locale]();
  const found = [...soft, ...hard].filter(([, sound]) => key.endsWith(sound));
  return [...new Set([key, ...found.map(([written, sound]) => key.slice(0, -sound.length) + written)])];
};

export const list = (words: string): string[] => words.split(' ').filter(Boolean);
const pairs = (words: string): [string, string][] =>
  list(words).map((each) => {
    const [from = '', to = ''] = each.split('>');
    return [from, to];
  });

function rulesOf(locale: Locale): Rules {
  const { endings, plurals, spelling, soft, hard, clitics } = wordForms[locale];
  return {
    endings: list(endings).map((each) => {
      const [text = '', added = ''] = each.replace('!', '').split('>');
      return { text, added, folded: fold(text), isLeft: each.startsWith('!') };
    }),
    plurals: pairs(plurals),
    spelling: pairs(spelling),
    soft: pairs(soft),
    hard: pairs(hard),
    clitic: clitics === '' ? null : new RegExp(`^(.{3,}?(?:[aei]r|ndo|[aei]))(?:${clitics.split(' ').join('|')})$`),
  };
}

const rules = byLocale((locale) => memoized(() => rulesOf(locale)));

function memoized<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The families of a word: as it is written, with its accents; `folded`: as it may have been typed, without them, which
 * more words look like.
 */
export function familyOf(word: string, locale: Locale, folded = false, irregular = nothing): WordFamily {
  const known: Known = { ...rules[locale](), ...irregular };
  const plain = fold(word);
  const keys = new Set<string>();
  const terms = new Set<string>();
  const bases = known.words.get(plain);
  for (const base of bases ?? []) {
    keys.add(keyOfVerb(base, known));
    if (base !== plain) terms.add(base);
  }
  if (bases === undefined) {
    readPlural(plain, known, keys, terms);
    readVerb(word, known, folded, keys, terms);
    const [, verb] = (known.clitic && withClitic(word, plain, folded, known.clitic)) ?? [];
    if (verb !== undefined) {
      const inner = known.words.get(verb);
      for (const base of inner ?? []) keys.add(keyOfVerb(base, known));
      for (const base of inner ?? []) terms.add(base);
      if (!inner) readVerb(verb, known, folded, keys, terms);
      terms.add(verb);
    }
  }
  return { keys: [...keys], terms: [...terms].filter((term) => term !== plain) };
}

/** “bórralo” has an accent that “borra” has not; “regalo” has none. */
function withClitic(word: string, plain: string, folded: boolean, clitic: RegExp): RegExpExecArray | null {
  const found = clitic.exec(plain);
  const verb = found?.[1] ?? '';
  const isSure = /(?:[aei]r|ndo)$/.test(verb) || word !== plain || (folded && verb.length > shortestNounRoot);
  return isSure && verb.length > shortestRoot ? found : null;
}

function readPlural(plain: string, { plurals }: Rules, keys: Set<string>, terms: Set<string>): void {
  for (const [plural, singular] of plurals) {
    if (plain.endsWith(singular)) keys.add(`${plain}.`);
    if (!plain.endsWith(plural)) continue;
    const one = plain.slice(0, -plural.length) + singular;
    keys.add(`${one}.`);
    terms.add(one);
  }
}

function readVerb(word: string, known: Known, folded: boolean, keys: Set<string>, terms: Set<string>): void {
  const plain = fold(word);
  const rootBefore = ({ folded: bare, added }: Ending): string => plain.slice(0, -bare.length) + added;
  const found = known.endings.filter(
    (ending) =>
      (folded ? plain.endsWith(ending.folded) : word.endsWith(ending.text)) &&
      rootBefore(ending).length >= (ending.folded.length >= 5 ? shortestNounRoot : shortestRoot),
  );
  const longest = Math.max(0, ...found.map((ending) => ending.folded.length));
  for (const ending of found.filter((each) => each.folded.length === longest)) {
    const root = rootBefore(ending);
    keys.add(keyOfRoot(root, ending.folded, known));
    const spellings = otherSpellings(root, known);
    for (const one of ending.isLeft ? [root, ...spellings] : spellings) terms.add(`${one}ar`);
    for (const base of [root, ...spellings].flatMap((each) => known.stressed.get(each) ?? [])) {
      keys.add(keyOfVerb(base, known));
      terms.add(base);
    }
  }
}

const keyOfVerb = (infinitive: string, known: Rules): string =>
  known.endings.length > 0 && infinitive.length >= shortestRoot + 2
    ? keyOfRoot(infinitive.slice(0, -2), infinitive.slice(-2), known)
    : infinitive;

/** As it sounds: “pag” of pagar and pague, “dirij” of dirigir and dirijo. */
function keyOfRoot(root: string, ending: string, { soft, hard }: Rules): string {
  const [written, sound] = (/^[ei]/.test(ending) ? soft : hard).find(([end]) => root.endsWith(end)) ?? ['', ''];
  return written === '' ? root : root.slice(0, -written.length) + sound;
}

function otherSpellings(root: string, { spelling }: Rules): string[] {
  return spelling.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([from = '', to = '']) => (root.endsWith(from) ? [root.slice(0, -from.length) + to] : [])),
  );
}

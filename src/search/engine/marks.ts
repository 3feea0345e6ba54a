import { fold } from '../../language/fold.ts';
import { stem } from '../../language/glossary.ts';
import type { Fragment, SearchedTerm } from './engine.ts';

/** Whether a folded word is one of those that were looked up, in any of its forms. */
export type IsAsked = (word: string) => boolean;

/** Letters that two forms of one word share, of the longer: “renew”, “renewal”, but not “mail”, “Mailman”. */
const sharedPart = 0.6;
const fewestShared = 4;

export function askedIn(searched: readonly (readonly SearchedTerm[])[]): IsAsked {
  const words = [...new Set(searched.flatMap((terms) => terms.flatMap(({ term }) => term.split(' '))))];
  const stems = new Set(words.map(stem));
  const known = new Map<string, boolean>();
  return (word) => {
    const is = known.get(word) ?? (stems.has(stem(word)) || words.some((other) => isFormOf(word, other)));
    known.set(word, is);
    return is;
  };
}

function isFormOf(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= Math.max(fewestShared, sharedPart * Math.max(word.length, other.length));
}

/**
 * What of a text between white space, in which a search has found something, is what was asked for: words without the
 * punctuation around them, codes whole. An index also gives words that only begin alike; they are no match.
 */
export function markIn(text: string, isAsked: IsAsked): Fragment[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  const isWhole = /\p{N}/u.test(core) || isAsked(fold(core));
  const inside = isWhole
    ? [{ text: core, isMatch: true }]
    : core.split(/([^\p{L}\p{M}]+)/u).map((piece) => ({ text: piece, isMatch: isAsked(fold(piece)) }));
  return [{ text: before, isMatch: false }, ...inside, { text: after, isMatch: false }].filter(
    (each) => each.text !== '',
  );
}

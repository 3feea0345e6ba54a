import { editDistance } from '../../language/edit-distance.ts';
import { initialOf } from './search-data.ts';

/** Number of pages on which each word stands, by folded word; 0 for a word of the language that is on none. */
export type WordList = ReadonlyMap<string, number>;

export interface Correction {
  readonly word: string;
  /** Typos between the two: 1 or 2. */
  readonly distance: number;
}

/** Letters that sound alike to somebody, in Spanish above all: “vorrar”, “kiero”, “jente”. */
const alike = ['bv', 'cskqz', 'gjx', 'yl', 'mn'];

/**
 * First letters that the word that was meant may have: its own, that of a neighbour swapped or let in, and those that
 * sound alike.
 */
export function likelyInitials(word: string): string[] {
  const [first = '', second = ''] = word;
  const sounds = alike.filter((group) => group.includes(first)).flatMap((group) => [...group]);
  // A silent h: “ola”, “acer”.
  return [
    ...new Set(
      [first, second, ...sounds, ...(/[aeiou]/.test(first) ? ['h'] : [])]
        .filter((letter) => letter !== '')
        .map(initialOf),
    ),
  ];
}

/** How many typos a word may hold. */
export const typosAllowed = ({ length }: string): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/**
 * The word of the site that was most likely meant; null when none is near. Words of four letters may hold one typo, of
 * eight letters two; nearer, commoner words and those with the same first letter come first. Codes are never corrected,
 * nor is a word of the language: “push” is not «puse».
 */
export function correctionOf(word: string, wordList: WordList): Correction | null {
  const allowed = typosAllowed(word);
  if (allowed === 0 || /[^\p{L}]/u.test(word) || wordList.get(word) === 0) return null;
  let best: (Correction & { cost: number }) | null = null;
  for (const [other, pages] of wordList) {
    if (pages === 0 || Math.abs(other.length - word.length) > allowed) continue;
    const distance = editDistance(word, other, allowed);
    if (distance > allowed) continue;
    const cost = distance + (other[0] === word[0] ? 0 : 0.6) - Math.min(0.4, Math.log10(pages) / 6);
    if (best === null || cost < best.cost) best = { word: other, distance, cost };
  }
  return best && { word: best.word, distance: best.distance };
}

import { fold } from '../../language/fold.ts';
import type { Detector, Finding, PrivateKind } from './finding.ts';

/** Words that must not stand in a text in this order, whatever their case, accents and punctuation. */
export interface Phrase {
  readonly kind: PrivateKind;
  readonly text: string;
  /**
   * `anywhere`; `line`, where few words could be anybody's: only as a whole line, or behind the number of a ticket;
   * `number`: only there.
   */
  readonly where: 'anywhere' | 'line' | 'number';
  /** Whether its words count only with capitals where it has them: names, which may be words too. */
  readonly hasCapitals?: boolean;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}
interface Known extends Phrase {
  readonly words: readonly string[];
  readonly capitals: readonly boolean[];
}

/** Shorter beginnings of a phrase, cut with “…”, could be anybody's words. */
const fewestOfCut = 4;
const cut = /^\s{0,2}(?:…|\.\.\.)/;
const number = /#\d{1,9}[\s:.([–—-]{0,4}["“«']?$/;

/**
 * Finds phrases, the longest first; also their beginnings before “…”. It looks words up, so that thousands of phrases
 * take no longer than a few.
 */
export function phrasesOf(phrases: Iterable<Phrase>): Detector {
  const byStart = new Map<string, Known[]>();
  for (const phrase of phrases) {
    const found = wordsIn(phrase.text);
    const words = found.map(({ folded }) => folded);
    if (words.length === 0) continue;
    const capitals = found.map(({ start }) => phrase.hasCapitals === true && isCapital(phrase.text, start));
    const key = startOf(words, 0);
    const alike = byStart.get(key);
    if (alike) alike.push({ ...phrase, words, capitals });
    else byStart.set(key, [{ ...phrase, words, capitals }]);
  }
  for (const known of byStart.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byStart.size === 0 ? () => [] : (text) => findingsIn(text, byStart);
}

function findingsIn(text: string, byStart: ReadonlyMap<string, readonly Known[]>): Finding[] {
  const words = wordsIn(text);
  const folded = words.map(({ folded: word }) => word);
  const found: Finding[] = [];
  for (let at = 0; at < words.length;) {
    const known = [byStart.get(startOf(folded, at)), byStart.get(folded[at] ?? '')].flatMap((each) => each ?? []);
    let length = 0;
    for (const phrase of known) {
      length = lengthAt(text, words, at, phrase);
      if (length === 0) continue;
      found.push({ kind: phrase.kind, start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
      break;
    }
    at += Math.max(length, 1);
  }
  return found;
}

/** How many words of a text are the phrase from here on: all of it, or a beginning that is cut; 0 where it is not. */
function lengthAt(text: string, words: readonly Word[], at: number, phrase: Known): number {
  let length = 0;
  while (length < phrase.words.length && words[at + length]?.folded === phrase.words[length]) {
    if (phrase.capitals[length] && !isCapital(text, words[at + length]?.start ?? 0)) return 0;
    length++;
  }
  const last = words[at + length - 1];
  const first = words[at];
  if (!first || !last) return 0;
  const behind = text.slice(last.end, last.end + 5);
  if (length < phrase.words.length && !(length >= fewestOfCut && cut.test(behind))) return 0;
  return stands(text, first.start, last.end, phrase.where) ? length : 0;
}

function stands(text: string, start: number, end: number, where: Phrase['where']): boolean {
  if (where === 'anywhere') return true;
  const before = text.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*\n/, '');
  if (number.test(before)) return true;
  const after = text.slice(end, end + 40).replace(/\n[\s\S]*$/, '');
  return where === 'line' && !/[\p{L}\p{N}]/u.test(before + after);
}

/** Two words, since many phrases begin with the same one. */
const startOf = (words: readonly string[], at: number): string =>
  words[at + 1] === undefined ? (words[at] ?? '') : `${words[at]} ${words[at + 1]}`;

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

import type { Detector } from '../importer/redact/finding.ts';
import { erasedNames, type NameKind, nameLine, parseErased } from '../importer/write/erased.ts';
import { fold } from '../language/fold.ts';
import { locales } from '../language/locale.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Where } from '../reader/draft.ts';

/** What somebody wants to be taken out. */
export type Erasure =
  /** A text of a ticket, or with null all of it. */
  | { readonly what: 'text'; readonly ticket: number; readonly where: Exclude<Where, 'answer'> | null }
  /** A name, wherever it stands. */
  | { readonly what: 'name'; readonly name: string; readonly kind: NameKind }
  /** All that somebody wrote: a source tells its texts, which are erased one by one; this is for later imports. */
  | { readonly what: 'author'; readonly name: string };

/** `6115`, `6115#comment:4`, `6115#description`, `name:Luz Prado`; null for what is none of these. */
export function erasureOf(given: string): Erasure | null {
  const [, number, place] = /^#?([1-9]\d{0,8})(?:#(comment:[1-9]\d{0,5}|description))?$/.exec(given.trim()) ?? [];
  if (number !== undefined)
    return {
      what: 'text',
      ticket: Number(number),
      where: place === undefined ? null : place === 'description' ? 'question' : (place as `comment:${number}`),
    };
  const [, what, written = ''] = /^(name|person|organisation):(.*)$/s.exec(given) ?? [];
  const [name, kind] = [written.trim(), what === 'organisation' ? what : 'name'] as const;
  return isName(name) ? { what: 'name', name, kind } : null;
}

/** “The” in a whole knowledge base is nobody's name. */
const isName = (name: string): boolean =>
  name.replace(/[^\p{L}\p{N}]/gu, '').length >= 3 && !((!/\s/.test(name) || isSmall(name)) && isOfStopWords(name));
const isSmall = (name: string): boolean => name === name.toLowerCase();
const isOfStopWords = (name: string): boolean =>
  locales.some((locale) =>
    fold(name)
      .split(/\s+/)
      .every((word) => isStopWord(word, locale)),
  );

/** Its line in the importer's memory, and its address where it has one. */
export const placeOf = ({ ticket, where }: Extract<Erasure, { what: 'text' }>): string =>
  `ticket/${ticket}${where === null ? '' : `#${where}`}`;

/** Finds a name that is to go, in any case and with any accents. */
export const finding = ({ name, kind }: Extract<Erasure, { what: 'name' }>): Detector =>
  erasedNames(parseErased(nameLine(name, kind)));

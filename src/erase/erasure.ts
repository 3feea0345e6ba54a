import type { Where } from '../reader/draft.ts';

/** What somebody wants to be taken out. */
export type Erasure =
  /** A text of a ticket, or with null all of it. */
  | { readonly what: 'text'; readonly ticket: number; readonly where: Exclude<Where, 'answer'> | null }
  /** A name of a person or an organisation. */
  | { readonly what: 'name'; readonly name: string };

/** `6115`, `6115#comment:4`, `6115#description`, `name:Luz Prado`; null for what is none of these. */
export function erasureOf(given: string): Erasure | null {
  const [, number, place] = /^#?([1-9]\d{0,8})(?:#(comment:[1-9]\d{0,5}|description))?$/.exec(given.trim()) ?? [];
  if (number !== undefined)
    return {
      what: 'text',
      ticket: Number(number),
      where: place === undefined ? null : place === 'description' ? 'question' : (place as `comment:${number}`),
    };
  const name = /^(?:name|person|organisation):(.*)$/s.exec(given)?.[1]?.trim() ?? '';
  return name.replace(/[^\p{L}\p{N}]/gu, '').length >= 3 ? { what: 'name', name } : null;
}

/** Its line in the importer's memory, and its address where it has one. */
export const placeOf = ({ ticket, where }: Extract<Erasure, { what: 'text' }>): string =>
  `ticket/${ticket}${where === null ? '' : `#${where}`}`;

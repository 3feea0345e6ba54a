import { byLocale, locales } from '../language/locale.ts';
import type { EditionDates } from '../site/edition-dates.ts';

/** Where a stamp begins in a finished page, in UTF-16 units, and which of them it is. */
export type StampPlace = readonly [start: number, stamp: number];

export interface StampedPage {
  readonly html: string;
  readonly places: readonly StampPlace[];
}

/**
 * The dates of the edition stand on each page. They are put in when a page is finished, so that an edit which makes a
 * new edition does not change what a page is rendered from. Until then marks stand for them: noncharacters of Unicode,
 * with a number that no text can know.
 */
export class Stamps {
  readonly #nonce: string;

  /** `nonce`: letters and digits, others at each build. */
  constructor(nonce: string) {
    this.#nonce = nonce;
  }

  /** To be rendered in place of the dates. */
  get marks(): EditionDates {
    const mark = (stamp: number): string => `\uFDD0${this.#nonce}.${stamp}\uFDD1`;
    return datesOf(Array.from({ length: 2 * (1 + locales.length) }, (_, i) => mark(i)));
  }

  stamp(html: string, dates: EditionDates): StampedPage {
    const values = stampsOf(dates);
    const parts = html.split(new RegExp(`\\uFDD0${this.#nonce}\\.(\\d+)\\uFDD1`));
    return joined(
      parts.map((part, i) => (i % 2 === 0 ? part : (values[Number(part)] ?? ''))),
      (i) => Number(parts[i]),
    );
  }
}

/** A finished page of one edition as that of another. Throws where the page does not hold the dates of the first. */
export function restamped({ html, places }: StampedPage, from: EditionDates, to: EditionDates): StampedPage {
  const [before, after] = [stampsOf(from), stampsOf(to)];
  const parts: string[] = [];
  let at = 0;
  for (const [start, stamp] of places) {
    const end = start + (before[stamp]?.length ?? 0);
    if (html.slice(start, end) !== before[stamp]) throw new Error('The page does not hold the dates of its edition.');
    parts.push(html.slice(at, start), after[stamp] ?? '');
    at = end;
  }
  return joined([...parts, html.slice(at)], (i) => places[(i - 1) / 2]?.[1] ?? 0);
}

/** Each second part is a stamp. */
function joined(parts: readonly string[], stampOf: (part: number) => number): StampedPage {
  const places: StampPlace[] = [];
  let length = 0;
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) places.push([length, stampOf(i)]);
    length += part.length;
  }
  return { html: parts.join(''), places };
}

const stampsOf = ({ edition, due }: EditionDates): string[] =>
  [edition, due].flatMap(({ machine, people }) => [machine, ...locales.map((locale) => people[locale])]);

function datesOf(stamps: readonly string[]): EditionDates {
  const day = (first: number) => ({
    machine: stamps[first] ?? '',
    people: byLocale((locale) => stamps[first + 1 + locales.indexOf(locale)] ?? ''),
  });
  return { edition: day(0), due: day(1 + locales.length) };
}

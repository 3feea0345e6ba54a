import { formatDay } from '../language/dates.ts';
import { byLocale, type Locale } from '../language/locale.ts';
import { goodUntil } from './copy-age.ts';

/** A day as a page tells it to machines, `2026-11-02`, and to people. */
export interface ToldDay {
  readonly machine: string;
  readonly people: Readonly<Record<Locale, string>>;
}

/** The dates that stand on each page: of the edition, and until when a copy of it is good. */
export interface EditionDates {
  readonly edition: ToldDay;
  readonly due: ToldDay;
}

export const editionDates = (edition: string): EditionDates => ({
  edition: toldDay(edition),
  due: toldDay(goodUntil(edition)),
});

const toldDay = (day: string): ToldDay => ({ machine: day, people: byLocale((locale) => formatDay(locale, day)) });

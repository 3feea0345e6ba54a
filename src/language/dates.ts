import { dateTags } from './facts.ts';
import { byLocale, type Locale } from './locale.ts';

/** Day before month in both languages, the month in letters: nobody in either country can misread it. */
const formats = byLocale(
  (locale) =>
    new Intl.DateTimeFormat(dateTags[locale], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** `2026-11-02` as `2 Nov 2026` or `2 nov 2026`. */
export const formatDay = (locale: Locale, day: string): string =>
  formats[locale]
    .format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
    .replace(/Sept\b/, 'Sep')
    .replace('.', '');

/** A comment's moment, as its writer's clock said it: `11 Mar 2026, 11:40`. A day stays a day. */
export const formatMoment = (locale: Locale, moment: string): string =>
  moment.length > 10 ? `${formatDay(locale, moment)}, ${moment.slice(11, 16)}` : formatDay(locale, moment);

import { stringify } from 'yaml';
import { languages } from '../language/index.ts';
import { eitherOf } from '../language/lists.ts';
import { type Locale, locales } from '../language/locale.ts';

/** An entry that is about to be written. */
export type NewEntry =
  | { readonly kind: 'faq'; readonly slug: string; readonly topic: string }
  | { readonly kind: 'ticket'; readonly number: string; readonly component: string };

/** Folder of an entry, from the content folder. */
export const entryFolder = (entry: NewEntry): string =>
  entry.kind === 'faq' ? `faq/${entry.slug}` : `tickets/${entry.number}`;

/**
 * The texts of a new entry, by file name: drafts that are valid as they stand, so that their author only replaces
 * words. `today` is a day.
 */
export function scaffold(entry: NewEntry, today: string): Readonly<Record<`${Locale}.mdx`, string>> {
  const dates = { today, nextYear: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28') };
  const textIn = (locale: Locale): string => {
    const { newEntry } = languages[locale];
    const common = { ...dates, languages: eitherOf(locales, locale), original: locales[0] };
    return entry.kind === 'faq'
      ? newEntry.faq({ ...common, topic: stringify(entry.topic).trim(), name: entry.slug.slice(0, 80) })
      : newEntry.ticket({
          ...common,
          component: stringify(entry.component).trim(),
          number: entry.number,
          attributes: eitherOf(
            locales.map((each) => `lang="${each}"`),
            locale,
          ),
        });
  };
  // Object.fromEntries knows no more than that the keys are text.
  return Object.fromEntries(locales.map((locale) => [`${locale}.mdx`, textIn(locale)])) as Record<
    `${Locale}.mdx`,
    string
  >;
}

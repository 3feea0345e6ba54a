import { type Citation, citationOf, type CiteWords, joinedCitation } from './citation.ts';
import { words } from '../language/words.ts';
import { type Locale, ownFirst } from '../language/locale.ts';
import type { CitableEntry } from './citable.ts';
import { type LocalizedEntry, localizeEntry } from './localized-entry.ts';

export type CiteLanguage = Locale | 'both';

export const citeWords = (locale: Locale): CiteWords => {
  const say = words(locale);
  return {
    'cite.reviewed': say('cite.reviewed', { date: '{date}' }),
    'cite.mail.hello': say('cite.mail.hello'),
    'cite.mail.bye': say('cite.mail.bye'),
  };
};

/** In the reader's language: the link leads to the page that they see. */
export const cite = <T extends CitableEntry>(
  { entry, locale, title, text }: LocalizedEntry<T>,
  address: string,
): Citation =>
  citationOf(
    { key: entry.key, title, answer: text.fields.answer, reviewed: entry.reviewed },
    locale,
    address,
    citeWords(locale),
  );

/** For members who read the reader's language, another one, or who knows which: in this order. */
export function citations(
  entry: CitableEntry,
  locale: Locale,
  address: string,
): readonly { readonly language: CiteLanguage; readonly citation: Citation }[] {
  const each = ownFirst(locale).map((language) => ({
    language,
    citation: cite(localizeEntry(entry, language), address),
  }));
  return [...each, { language: 'both', citation: joinedCitation(each.map(({ citation }) => citation)) }];
}

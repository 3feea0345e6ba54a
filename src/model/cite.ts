import { formatDay } from '../i18n/dates.ts';
import { words } from '../i18n/words.ts';
import { absolute, entryPath } from '../permalinks.ts';
import { type Locale, otherLocale } from '../schema/locale.ts';
import type { Entry } from './knowledge-base-model.ts';
import { type Reading, readingOf } from './reading.ts';

/** `link` is the canonical address alone; each other one also has title, answer and the day of the review. */
export const citeFormats = ['link', 'markdown', 'trac', 'plain', 'mail'] as const;
export type CiteFormat = (typeof citeFormats)[number];

/** Ready texts to quote an answer with; support staff paste them into tickets and mails. Lines end in `\n`. */
export type Citation = Readonly<Record<CiteFormat, string>>;

export type CiteLanguage = Locale | 'both';

/** In the reader's language: the link leads to the page that they see. */
export function cite({ entry, locale, title, text }: Reading, address: string): Citation {
  const say = words(locale);
  const link = absolute(address, entryPath(locale, entry.key));
  const { answer } = text.fields;
  const reviewed = say('cite.reviewed', { date: formatDay(locale, entry.reviewed) });
  return {
    link,
    markdown: `[${inMarkdown(title)}](${link}): ${inMarkdown(answer)} (${reviewed})`,
    // A bracket would end Trac's link early.
    trac: `[[${link}|${title.replace(/[[\]|]/g, ' ').replace(/\s+/g, ' ').trim()}]]: ${inTrac(answer)} (${reviewed})`,
    plain: `${title} – ${answer} (${reviewed}) ${link}`,
    mail: [say('cite.mail.hello'), '', title, answer, `(${reviewed})`, link, '', say('cite.mail.bye')].join('\n'),
  };
}

/** For members who read the reader's language, the other one, or who knows which: in this order. */
export function citations(entry: Entry, locale: Locale, address: string): readonly { readonly language: CiteLanguage; readonly citation: Citation }[] {
  const [own, other] = [locale, otherLocale(locale)].map((each) => cite(readingOf(entry, each), address)) as [Citation, Citation];
  const joined = citeFormats.map((format) => [format, `${own[format]}\n${format === 'link' ? '' : '\n'}${other[format]}`]);
  return [
    { language: locale, citation: own },
    { language: otherLocale(locale), citation: other },
    { language: 'both', citation: Object.fromEntries(joined) as Citation },
  ];
}

/** Nothing that Markdown, or HTML within it, would take for a mark. */
const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

/** Trac takes a mark for text when `!` stands before it (TracWiki: WikiFormatting, TracLinks, WikiPageNames). An address stays whole. */
const inTrac = (text: string): string =>
  text.replace(/https?:\/\/\S+|'{2,}|\*\*|__|~~|,,|\^|`|\{\{\{|\[|\/\/|#(?=\d)|\{(?=\d)|(?<![\p{L}\p{N}_!])(?:r(?=\d+\b)|(?=\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?!\p{L}))|(?=(?:ticket|comment|wiki|changeset|source|attachment|milestone|report|query|log|diff|search):))/gu,
    (mark) => (mark.startsWith('http') ? mark : `!${mark}`));

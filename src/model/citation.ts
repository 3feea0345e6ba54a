import { formatDay } from '../language/dates.ts';
import { absolute, entryPath } from '../site/addresses.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import { inMail, inMarkdown, inOneLine, inTrac, linkInTrac } from './cited-words.ts';

/** `link` is the canonical address alone; each other one also has title, answer and the day of the review. */
export const citeFormats = ['link', 'markdown', 'trac', 'plain', 'mail'] as const;
export type CiteFormat = (typeof citeFormats)[number];

/** Ready texts to quote an answer with; support staff paste them into tickets and mails. Lines end in `\n`. */
export type Citation = Readonly<Record<CiteFormat, string>>;

/** What is said around an answer, in the language of who gets it; `{date}` is the day of the review. */
export type CiteWords = Readonly<Record<'cite.reviewed' | 'cite.mail.hello' | 'cite.mail.bye', string>>;

export interface CitedAnswer {
  readonly key: EntryKey;
  readonly title: string;
  readonly answer: string;
  readonly reviewed: string;
}

/** For who reads `locale`: the link leads to the page that they see. `address` is where the site is published. */
export function citationOf(
  { key, title, answer, reviewed: day }: CitedAnswer,
  locale: Locale,
  address: string,
  words: CiteWords,
): Citation {
  const link = absolute(address, entryPath(locale, key));
  const reviewed = words['cite.reviewed'].replace('{date}', () => formatDay(locale, day));
  return {
    link,
    markdown: `[${inMarkdown(title)}](${link}): ${inMarkdown(answer)} (${reviewed})`,
    trac: `${linkInTrac(link, title)}: ${inTrac(answer)} (${reviewed})`,
    plain: `${inOneLine(title)} – ${inOneLine(answer)} (${reviewed}) ${link}`,
    mail: [
      words['cite.mail.hello'],
      '',
      inMail(title),
      inMail(answer),
      `(${reviewed})`,
      link,
      '',
      words['cite.mail.bye'],
    ].join('\n'),
  };
}

/** One after the other, set apart by an empty line: for who reads one of two languages, nobody knows which. */
export const joinedCitation = (citations: readonly Citation[]): Citation =>
  Object.fromEntries(
    citeFormats.map((format) => [
      format,
      citations.map((citation) => citation[format]).join(format === 'link' ? '\n' : '\n\n'),
    ]),
  ) as Citation;

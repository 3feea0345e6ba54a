import { formatDay } from '../language/dates.ts';
import { absolute, entryPath } from '../site/addresses.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';

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
    // A bracket would end Trac's link early.
    trac: `[[${link}|${title
      .replace(/[[\]|]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()}]]: ${inTrac(answer)} (${reviewed})`,
    plain: `${title} – ${answer} (${reviewed}) ${link}`,
    mail: [words['cite.mail.hello'], '', title, answer, `(${reviewed})`, link, '', words['cite.mail.bye']].join('\n'),
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

/** Nothing that Markdown, or HTML within it, would take for a mark. */
const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

/**
 * Trac takes a mark for text when `!` stands before it (TracWiki: WikiFormatting, TracLinks, WikiPageNames). An address
 * stays whole.
 */
const inTrac = (text: string): string =>
  text.replace(
    /https?:\/\/\S+|'{2,}|\*\*|__|~~|,,|\^|`|\{\{\{|\[|\/\/|#(?=\d)|\{(?=\d)|(?<![\p{L}\p{N}_!])(?:r(?=\d+\b)|(?=\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?!\p{L}))|(?=(?:ticket|comment|wiki|changeset|source|attachment|milestone|report|query|log|diff|search):))/gu,
    (mark) => (mark.startsWith('http') ? mark : `!${mark}`),
  );

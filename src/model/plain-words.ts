import type { EntryText } from '../mdx/entry-text.ts';

const entities: Readonly<Record<string, string>> = { '&#x3C;': '<', '&lt;': '<', '&gt;': '>', '&#x26;': '&', '&amp;': '&', '&quot;': '"' };

/** The words of our own serialised HTML: no tags, no runs of space. */
export const plainWords = (html: string): string =>
  // A block ends a word; an inline element does not. A value in quotes may hold a >.
  html
    .replace(/<\/?(?:p|li|ul|ol|pre|h\d|div|table|t[rdh]|br|blockquote|figure|figcaption|hr)\b(?:"[^"]*"|[^">])*>/g, ' ')
    .replace(/<\/?\w(?:"[^"]*"|[^">])*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** Characters of a lead: what a reader takes in at a glance. */
const leadLength = 260;

/** The one-sentence answer and how the text goes on: its words weigh more in the search than the rest. */
export function leadOf(text: EntryText): string {
  const body = text.kind === 'ticket' ? `${text.answer ?? ''} ${text.question}` : (text.html ?? '');
  const words = plainWords(body);
  const lead = words.length > leadLength ? words.slice(0, leadLength).replace(/\S*$/, '') : words;
  return `${text.fields.answer} ${lead}`.trim();
}

import type { EntryText } from '../mdx/entry-text.ts';
import { trackerTicket } from '../site/addresses.ts';
import { type EntryKey, entryKeySchema } from '../schema/entry.ts';
import type { Site } from '../schema/site.ts';

/** Drafts are named by nobody, and a link to one leads to the tracker until there is a page. */
export function withoutDrafts(text: EntryText, keys: ReadonlySet<EntryKey>, site: Site): EntryText {
  const related = text.fields.related.filter((key) => keys.has(key));
  if (
    related.length === text.fields.related.length &&
    text.links.every(({ target }) => target.to !== 'entry' || keys.has(target.key))
  )
    return text;
  const html = (source: string): string =>
    leadElsewhere(
      source,
      (key) => keys.has(key),
      (ticket) => trackerTicket(site.tracker.address, ticket),
    );
  return text.kind === 'faq'
    ? { ...text, fields: { ...text.fields, related }, html: text.html && html(text.html) }
    : {
        ...text,
        fields: { ...text.fields, related },
        answer: text.answer && html(text.answer),
        question: html(text.question),
        comments: text.comments.map((comment) => ({ ...comment, html: html(comment.html) })),
      };
}

/** Links to tickets that have no page lead to the tracker, `at`; to guides that have none, nowhere. */
const leadElsewhere = (html: string, hasPage: (key: EntryKey) => boolean, at: (ticket: number) => string): string =>
  html.replace(
    /<a href="\/(?:en|es)\/((?:ticket|faq)\/[a-z0-9-]+)\/(#[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/g,
    (link, name: string, anchor: string | undefined, more: string, words: string) => {
      const key = entryKeySchema.parse(name);
      if (hasPage(key)) return link;
      return key.startsWith('ticket/')
        ? `<a href="${at(Number(key.slice('ticket/'.length)))}${anchor?.startsWith('#comment:') ? anchor : ''}"${more}>${words}</a>`
        : words;
    },
  );

import { type EntryText, titleOf } from '../mdx/entry-text.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { plainWords } from '../model/plain-words.ts';
import { absolute, entryPath, withFileName } from '../site/addresses.ts';
import { apiVersion, type Entries, type EntryFile } from '../schema/api.ts';
import { locales, otherLocale } from '../language/locale.ts';

const facts = (entry: Entry) => ({
  key: entry.key,
  kind: entry.kind,
  topic: entry.topic.id,
  component: entry.kind === 'ticket' ? entry.component.name : null,
  originalLanguage: entry.original,
  reviewed: entry.reviewed,
  reviewBy: entry.reviewBy ?? null,
  duplicates: entry.aliases.map(({ number }) => number),
  related: [...(Object.values(entry.texts)[0]?.fields.related ?? [])],
});

/** Only what a page shows too: other ways to ask, for example, are the search's alone. */
export function describeEntries({ site, entries, edition }: KnowledgeBase): Entries {
  return {
    version: apiVersion,
    schema: `schema-${apiVersion}.json`,
    licence: site.licence,
    site: { name: site.name, canonical: absolute(site.address, '/') },
    edition,
    entries: entries.map((entry) => ({
      ...facts(entry),
      texts: textsOf(entry).map((text) => ({
        locale: text.locale,
        title: titleOf(text),
        answer: text.fields.answer,
        page: `..${withFileName(entryPath(text.locale, entry.key))}`,
        canonical: absolute(site.address, entryPath(text.locale, entry.key)),
        json: `${text.locale}/${entry.key}.json`,
      })),
    })),
  };
}

export const textsOf = (entry: Entry): EntryText[] => locales.flatMap((locale) => entry.texts[locale] ?? []);

export function describeText(entry: Entry, text: EntryText, { site }: KnowledgeBase): EntryFile {
  const page = absolute(site.address, entryPath(text.locale, entry.key));
  const other = otherLocale(text.locale);
  return {
    version: apiVersion,
    schema: `../../schema-${apiVersion}.json`,
    licence: site.licence,
    ...facts(entry),
    locale: text.locale,
    title: titleOf(text),
    answer: text.fields.answer,
    page: `../../..${withFileName(entryPath(text.locale, entry.key))}`,
    canonical: page,
    translation: entry.texts[other]
      ? {
          locale: other,
          json: `../../${other}/${entry.key}.json`,
          canonical: absolute(site.address, entryPath(other, entry.key)),
        }
      : null,
    parts: partsOf(text).map((part) => ({
      ...part,
      html: withAbsoluteLinks(part.html, page, site.address),
      plain: plainWords(part.html),
    })),
    sections: text.kind === 'faq' ? text.headings.map(({ id, title, level }) => ({ id, title, level })) : [],
  };
}

type Part = Omit<EntryFile['parts'][number], 'plain'>;

function partsOf(text: EntryText): Part[] {
  const part = (id: string, html: string | null): Part[] =>
    html === null || html === '' ? [] : [{ id, by: null, date: null, replyTo: null, locale: text.locale, html }];
  if (text.kind === 'faq') return part('text', text.html);
  return [
    ...part('answer', text.answer),
    ...part('question', text.question),
    ...text.comments.map(({ number, by, date, replyTo, lang, html }) => ({
      id: `comment:${number}`,
      by,
      date,
      replyTo: replyTo ?? null,
      locale: lang ?? text.locale,
      html,
    })),
  ];
}

/** Links of our own serialised HTML begin at the root of the site, or are anchors of the page. */
export const withAbsoluteLinks = (html: string, page: string, address: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(
      /\b(href|src)="([/#][^"]*)"/g,
      (_, name: string, url: string) => `${name}="${url.startsWith('#') ? page + url : absolute(address, url)}"`,
    ),
  );

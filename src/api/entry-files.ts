import { type EntryText, titleOf } from '../mdx/entry-text.ts';
import { ownAddress } from '../mdx/links.ts';
import { filledIn, type Filling, type Prose } from '../mdx/prose.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { absolute, entryJsonPath, entryPath, withFileName } from '../site/addresses.ts';
import type { EntryKey } from '../site/keys.ts';
import { apiVersion, type BundleJson, type EntriesJson, type EntryJson } from '../schema/api.ts';
import { type Locale, locales, otherLocales } from '../language/locale.ts';
import { bundleOf } from './bundles.ts';

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
export function describeEntries({ site, entries, edition }: KnowledgeBase): EntriesJson {
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
        json: `${text.locale}/${bundleOf(entry.key)}.json`,
      })),
    })),
  };
}

export const textsOf = (entry: Entry): EntryText[] => locales.flatMap((locale) => entry.texts[locale] ?? []);

/** The files of all entries, by their paths, one after another: together they are as large as all texts. */
export function* bundles(base: KnowledgeBase): Generator<readonly [path: string, bundle: BundleJson]> {
  const inOrder = base.entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const [bundle, entries] of Map.groupBy(inOrder, ({ key }) => bundleOf(key))) {
    for (const locale of locales) {
      const texts = entries.flatMap((entry) => {
        const text = entry.texts[locale];
        return text ? [[entry.key, describeText(entry, text, base)] as const] : [];
      });
      if (texts.length > 0) yield [entryJsonPath(locale, bundle), bundleOfTexts(locale, texts, base)];
    }
  }
}

const bundleOfTexts = (
  locale: Locale,
  texts: readonly (readonly [EntryKey, EntryJson])[],
  { site }: KnowledgeBase,
): BundleJson => ({
  version: apiVersion,
  schema: `../schema-${apiVersion}.json`,
  licence: site.licence,
  locale,
  entries: Object.fromEntries(texts),
});

function describeText(entry: Entry, text: EntryText, { site }: KnowledgeBase): EntryJson {
  const page = absolute(site.address, entryPath(text.locale, entry.key));
  const filling = forPrograms(text.locale, page, site.address);
  const other = otherLocales(text.locale).find((locale) => entry.texts[locale]);
  return {
    ...facts(entry),
    locale: text.locale,
    title: titleOf(text),
    answer: text.fields.answer,
    page: `../..${withFileName(entryPath(text.locale, entry.key))}`,
    canonical: page,
    translation: other
      ? {
          locale: other,
          json: `../${other}/${bundleOf(entry.key)}.json`,
          canonical: absolute(site.address, entryPath(other, entry.key)),
        }
      : null,
    parts: partsOf(text).map(({ prose, ...part }) => ({
      ...part,
      html: filledIn(prose.html, filling),
      plain: prose.plain,
    })),
    sections: text.kind === 'faq' ? text.headings.map(({ id, title, level }) => ({ id, title, level })) : [],
  };
}

type Part = Omit<EntryJson['parts'][number], 'html' | 'plain'> & { readonly prose: Prose };

function partsOf(text: EntryText): Part[] {
  const part = (id: string, prose: Prose | null): Part[] =>
    prose === null || prose.html.length === 0
      ? []
      : [{ id, by: null, date: null, replyTo: null, locale: text.locale, prose }];
  if (text.kind === 'faq') return part('text', text.prose);
  return [
    ...part('answer', text.answer),
    ...part('question', text.question),
    ...text.comments.map(({ number, by, date, replyTo, lang, prose }) => ({
      id: `comment:${number}`,
      by,
      date: date ?? null,
      replyTo: replyTo ?? null,
      locale: lang ?? text.locale,
      prose,
    })),
  ];
}

/** Whole addresses, since programs show a text away from its `page`. */
const forPrograms = (locale: Locale, page: string, site: string): Filling => ({
  link: (target) => absolute(site, ownAddress(target, locale)),
  address: (path) => (path.startsWith('#') ? page + path : absolute(site, path)),
});

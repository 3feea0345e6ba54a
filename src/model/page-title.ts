import { words, type WordKey } from '../language/words.ts';
import { entryKeySchema } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import type { PageKey } from '../schema/redirects.ts';
import type { KnowledgeBase } from './knowledge-base-model.ts';
import { readingOf } from './reading.ts';

const fixedTitles: Readonly<Record<string, WordKey>> = {
  'a-z': 'index.title',
  about: 'about.title',
  offline: 'offline.title',
  search: 'search.page',
  topics: 'topics.title',
};

/** What a link to a page says: its title, in the language it has. */
export function titleOfPage(page: PageKey, locale: Locale, { entry, shelves, site }: KnowledgeBase): string {
  const key = entryKeySchema.safeParse(page);
  const found = key.success ? entry(key.data) : undefined;
  if (found) return readingOf(found, locale).title;
  const topic = shelves.find(({ topic: { id } }) => page === `topic/${id}`)?.topic;
  const fixed = fixedTitles[page];
  return topic?.label[locale] ?? (fixed ? words(locale)(fixed, { site: site.name }) : site.name);
}

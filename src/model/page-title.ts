import { words } from '../language/words.ts';
import { entryKeySchema } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import type { PageKey } from '../site/keys.ts';
import { fixedPages, permalinkPages } from '../site/pages.ts';
import type { KnowledgeBase } from './knowledge-base-model.ts';
import { localizeEntry } from './localized-entry.ts';

/** What a link to a page says: its title, in the language it has. */
export function titleOfPage(page: PageKey, locale: Locale, { entry, topicGroups, site }: KnowledgeBase): string {
  const key = entryKeySchema.safeParse(page);
  const found = key.success ? entry(key.data) : undefined;
  if (found) return localizeEntry(found, locale).title;
  const topic = topicGroups.find(({ topic: { id } }) => page === `topic/${id}`)?.topic;
  if (topic) return topic.label[locale];
  const fixed = permalinkPages.find((each) => each === page);
  return fixed ? words(locale)(fixedPages[fixed].title, { site: site.name }) : site.name;
}

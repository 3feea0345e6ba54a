import { titleOf } from '../mdx/entry-text.ts';
import { type Locale, ownFirst } from '../language/locale.ts';
import type { CitableEntry } from './citable.ts';
import type { Alias, Entry, KnowledgeBase } from './knowledge-base-model.ts';

/** An entry as a reader of one language meets it. */
export interface LocalizedEntry<T extends CitableEntry = Entry> {
  readonly entry: T;
  /** The reader's language: that of the page. */
  readonly locale: Locale;
  /** The text; in that of its source when there is no translation. */
  readonly text: NonNullable<T['texts'][Locale]>;
  readonly isTranslated: boolean;
  readonly title: string;
}

export function localizeEntry<T extends CitableEntry>(entry: T, locale: Locale): LocalizedEntry<T> {
  const own = entry.texts[locale];
  const text = own ?? entry.texts[entry.source];
  if (text === undefined) throw new Error(`${entry.key} has no text.`);
  return {
    entry,
    locale,
    text: text as NonNullable<T['texts'][Locale]>,
    isTranslated: own !== undefined,
    title: titleOf(text),
  };
}

/** What a duplicate was called, in the reader's language where it was translated. */
export function titleOfAlias({ titles }: Alias, locale: Locale): { readonly title: string; readonly locale: Locale } {
  for (const each of ownFirst(locale)) {
    const title = titles[each];
    if (title !== undefined) return { title, locale: each };
  }
  throw new Error('A duplicate has no title.');
}

/** What to read next: what the editors named, without what has become a duplicate of this very entry. */
export function relatedOf({ entry, text }: LocalizedEntry, knowledgeBase: KnowledgeBase): Entry[] {
  const named = text.fields.related.flatMap((key) => knowledgeBase.entry(key) ?? []);
  return [...new Set(named)].filter((other) => other.key !== entry.key);
}

import type { FaqText, TicketText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Site } from '../schema/site.ts';
import type { Locale } from '../language/locale.ts';
import type { Alias, Entry, KnowledgeBase } from './knowledge-base-model.ts';

/** What a text is found and quoted by. */
export type CitableText =
  | (Pick<TicketText, 'kind' | 'locale'> & { readonly fields: Pick<TicketText['fields'], 'title' | 'answer'> })
  | (Pick<FaqText, 'kind' | 'locale'> & { readonly fields: Pick<FaqText['fields'], 'question' | 'answer'> });

export interface CitableEntry extends Pick<Entry, 'key' | 'source' | 'reviewed' | 'aliases'> {
  readonly texts: Readonly<Partial<Record<Locale, CitableText>>>;
}

/** A knowledge base as far as somebody quotes from it: a hundredth of it. Plain data. */
export interface CitableBase {
  readonly site: Pick<Site, 'address' | 'defaultLanguage'>;
  readonly entries: readonly CitableEntry[];
  readonly aliases: readonly Alias[];
}

export const citableBase = ({ site, entries, aliases }: KnowledgeBase): CitableBase => ({
  site: { address: site.address, defaultLanguage: site.defaultLanguage },
  entries: entries.map(({ key, source, reviewed, aliases: own, texts }) => ({
    key,
    source,
    reviewed,
    aliases: own,
    texts: Object.fromEntries(Object.values(texts).map((text) => [text.locale, citableText(text)])),
  })),
  aliases,
});

const citableText = (text: TicketText | FaqText): CitableText =>
  text.kind === 'ticket'
    ? { kind: text.kind, locale: text.locale, fields: { title: text.fields.title, answer: text.fields.answer } }
    : { kind: text.kind, locale: text.locale, fields: { question: text.fields.question, answer: text.fields.answer } };

/** What answers at an address, for one that is a duplicate too. */
export function entryIn<T extends CitableEntry>(
  { entries, aliases }: { readonly entries: readonly T[]; readonly aliases: readonly Alias[] },
  key: EntryKey,
): T | undefined {
  const canonical = aliases.find((alias) => alias.key === key)?.canonical ?? key;
  return entries.find((entry) => entry.key === canonical);
}

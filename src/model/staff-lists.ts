import { type EntryText, titleOf } from '../mdx/entry-text.ts';
import { foldedWords } from '../language/fold.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Unanswered } from '../schema/unanswered.ts';
import type { Entry, KnowledgeBase } from './knowledge-base-model.ts';

/** An entry and what is to be said of it. */
export interface Counted {
  readonly entry: Entry;
  readonly count: number;
}

/** Entries with a day by which they are to be read again, the soonest first. */
export const toReview = ({ entries }: Pick<KnowledgeBase, 'entries'>): Entry[] =>
  entries
    .filter(({ reviewBy }) => reviewBy !== undefined)
    .toSorted((a, b) => ((a.reviewBy ?? '') < (b.reviewBy ?? '') ? -1 : 1));

/**
 * Entries by how many others lead to them: in their texts, as worth reading next, or as a ticket that was closed as
 * their duplicate. An entry counts once, in whichever language and however often it does. What only one leads to is
 * left out.
 */
export function mostCited({ entries, entry }: Pick<KnowledgeBase, 'entries' | 'entry'>): Counted[] {
  const citing = new Map<EntryKey, Set<EntryKey>>();
  const cite = (from: EntryKey, to: EntryKey): void => {
    const key = entry(to)?.key;
    if (key === undefined || key === from) return;
    const known = citing.get(key) ?? new Set();
    citing.set(key, known.add(from));
  };
  for (const { key, texts, aliases } of entries) {
    for (const text of Object.values(texts)) {
      for (const { target } of text.links) if (target.to === 'entry') cite(key, target.key);
      for (const to of text.fields.related) cite(key, to);
    }
    for (const alias of aliases) cite(alias.key, key);
  }
  return (
    entries
      .map((each) => ({ entry: each, count: citing.get(each.key)?.size ?? 0 }))
      .filter(({ count }) => count > 1)
      // Sorting keeps the order of equals: the newest review first.
      .sort((a, b) => b.count - a.count)
  );
}

/** Questions that no entry answers, those of most tickets first: none has them as its title, or is also asked so. */
export function stillUnanswered({ unanswered, entries }: Pick<KnowledgeBase, 'unanswered' | 'entries'>): Unanswered[] {
  const asked = new Set(
    entries.flatMap(({ texts }) =>
      Object.values<EntryText>(texts).flatMap((text) => [titleOf(text), ...text.fields.alsoAsked].map(wordsOf)),
    ),
  );
  return unanswered.filter(({ ask }) => !asked.has(wordsOf(ask))).toSorted((a, b) => b.tickets - a.tickets);
}

const wordsOf = (question: string): string => foldedWords(question).join(' ');

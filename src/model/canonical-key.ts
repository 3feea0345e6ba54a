import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';

/** Texts of one entry, by key. */
export type TextsByKey = ReadonlyMap<EntryKey, readonly EntryText[]>;

/** What the texts of an entry are a duplicate of. */
export const duplicateOf = (texts: readonly EntryText[] | undefined): EntryKey | undefined => {
  const [text] = texts ?? [];
  return text?.kind === 'ticket' ? text.fields.duplicateOf : undefined;
};

/** The entry at the end of a chain of duplicates; null when the chain ends nowhere or runs in a circle. */
export function canonicalKey(key: EntryKey, byKey: TextsByKey): EntryKey | null {
  const seen = new Set<EntryKey>();
  for (let at = key; byKey.has(at) && !seen.has(at);) {
    seen.add(at);
    const next = duplicateOf(byKey.get(at));
    if (next === undefined) return at;
    at = next;
  }
  return null;
}

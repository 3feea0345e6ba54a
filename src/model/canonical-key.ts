import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';

/** Texts of one entry, by key. */
export type TextsByKey = ReadonlyMap<EntryKey, readonly EntryText[]>;

/** What the texts of an entry are a duplicate of. */
export const duplicateOf = (texts: readonly EntryText[] | undefined): EntryKey | undefined => {
  const [text] = texts ?? [];
  return text?.kind === 'ticket' ? text.fields.duplicateOf : undefined;
};

/** What was found, for each set of texts: long chains are gone along once. */
const found = new WeakMap<TextsByKey, Map<EntryKey, EntryKey | null>>();

/** The entry at the end of a chain of duplicates; null when the chain ends nowhere or runs in a circle. */
export function canonicalKey(key: EntryKey, byKey: TextsByKey): EntryKey | null {
  const known = found.get(byKey) ?? new Map<EntryKey, EntryKey | null>();
  found.set(byKey, known);
  const way = new Set<EntryKey>();
  let end: EntryKey | null = null;
  for (let at = key; byKey.has(at) && !way.has(at);) {
    const before = known.get(at);
    if (before !== undefined) {
      end = before;
      break;
    }
    way.add(at);
    const next = duplicateOf(byKey.get(at));
    if (next === undefined) {
      end = at;
      break;
    }
    at = next;
  }
  for (const each of way) known.set(each, end);
  return end;
}

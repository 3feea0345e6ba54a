import { type EntryKey, entryKeySchema } from '../schema/entry.ts';
import { nameOf } from '../site/keys.ts';
import type { Alias, Entry, KnowledgeBase } from './knowledge-base-model.ts';

/** What stands at an entry's address: the entry, or for a duplicate the entry that answers it. */
export interface Address {
  readonly key: EntryKey;
  readonly entry: Entry;
  readonly alias: Alias | undefined;
}

/** All addresses of one kind, `ticket` or `faq`; duplicates are tickets. */
export function addressesOf(kind: Entry['kind'], { entries, aliases, entry }: KnowledgeBase): Address[] {
  const own = entries
    .filter((each) => each.kind === kind)
    .map((each) => ({ key: each.key, entry: each, alias: undefined }));
  if (kind !== 'ticket') return own;
  return [
    ...own,
    ...aliases.flatMap((alias) => {
      const canonical = entry(alias.canonical);
      return canonical ? [{ key: alias.key, entry: canonical, alias }] : [];
    }),
  ];
}

/** The part of the address that a route’s parameter holds: `9012` or `move-a-domain`. */
export const addressName = (key: EntryKey): string => nameOf(entryKeySchema.parse(key));

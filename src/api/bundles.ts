import type { EntryKey } from '../site/keys.ts';
import { entryJsonPath } from '../site/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { bundleCount } from '../schema/api.ts';
import { keyHash } from './key-hash.ts';

/**
 * Which file of a language tells an entry to programs. The number of files is always the same, so that the place of an
 * entry never changes, and an edit changes one file.
 */
export const bundleOf = (key: EntryKey): number => Number.parseInt(keyHash(key).slice(0, 8), 16) % bundleCount;

/** An entry within its file, as a JSON Pointer (RFC 6901). */
export const entryJsonAddress = (locale: Locale, key: EntryKey): string =>
  `${entryJsonPath(locale, bundleOf(key))}#/entries/${key.replaceAll('/', '~1')}`;

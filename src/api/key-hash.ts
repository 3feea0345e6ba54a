import { createHash } from 'node:crypto';
import type { EntryKey } from '../site/keys.ts';

/** SHA-256 of an entry's key, in hexadecimal: where an entry stands follows from its name alone. */
export const keyHash = (key: EntryKey): string => createHash('sha256').update(key).digest('hex');

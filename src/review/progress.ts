import type { Settings } from '../reader/read-settings.ts';
import type { WrittenFile } from './written-files.ts';

/** What became of a draft since the page was opened. */
export type Stand = 'open' | 'held' | 'accepted';

/** Drafts in their order, by their files. */
export type Stands = ReadonlyMap<string, Stand>;

/** How many stand where. */
export function countsOf(stands: Stands): Readonly<Record<Stand | 'all' | 'done', number>> {
  const count = { open: 0, held: 0, accepted: 0 };
  for (const stand of stands.values()) count[stand]++;
  return { ...count, all: stands.size, done: count.held + count.accepted };
}

/** The next draft without a decision, round the end; null where none is left but, perhaps, this one. */
export function nextOpen(stands: Stands, from: string | null, direction: 1 | -1 = 1): string | null {
  const files = [...stands.keys()];
  const at = from === null ? -1 : files.indexOf(from);
  const start = at === -1 && direction === -1 ? files.length : at;
  for (let i = 1; i <= files.length; i++) {
    const file = files[(start + direction * i + files.length * 2) % files.length];
    if (file !== undefined && file !== from && stands.get(file) === 'open') return file;
  }
  return null;
}

/** A decision that can be taken back. */
export interface Decision {
  readonly file: string;
  readonly was: Stand;
  readonly became: Stand;
  /** Of an accepted draft: its file, and redirects.yaml where that called the page gone. */
  readonly written: readonly WrittenFile[];
  /** The settings before it. */
  readonly settings: Settings;
}

import type { Locale } from '../language/locale.ts';
import type { SimilarText } from '../model/similar-entries.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Concept } from '../schema/glossary.ts';
import type { OnProgress } from '../schema/progress.ts';
import type { Site } from '../schema/site.ts';
import type { PublishedEntry } from './asked-questions.ts';
import type { Tracker } from './tracker/tracker.ts';

export interface ImportOptions {
  /** Trackers whose sources are known: those of `trackers.ts`. */
  readonly trackers: readonly Tracker[];
  readonly source: string;
  readonly contentFolder: string;
  readonly site: Pick<Site, 'tracker' | 'defaultLanguage' | 'address' | 'mail'>;
  /** The tracker's components that topics.yaml lists. */
  readonly components: ReadonlySet<string>;
  readonly glossary: readonly Concept[];
  /** Titles and answers that are published already, for near-duplicates. */
  readonly published: readonly SimilarText[];
  /** The entry that is published at the address of a key, as a duplicate too; null where none is. */
  readonly publishedEntry: (key: EntryKey) => PublishedEntry | null;
  /** Write these alone; the others are read all the same, since duplicates and links lead to them. */
  readonly only: ReadonlySet<number> | null;
  readonly locale: Locale | null;
  readonly publish: boolean;
  readonly attachments: boolean;
  readonly isDryRun: boolean;
  /** The editor's texts stand, and what the tracker says now is not told again. */
  readonly isAcknowledged: boolean;
  /** Is told of each entry that was taken away, before the importer forgets that it was there. */
  readonly onWithdrawn?: (ticket: number) => Promise<void>;
  readonly onProgress: OnProgress;
}

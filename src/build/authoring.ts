import type { EntryFacts } from '../model/entry-facts.ts';
import type { DraftNote } from '../reader/draft-note.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import type { Locale } from '../language/locale.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';

/** A text that waits for somebody. */
export interface Draft extends EntryFile, DraftNote {
  /** When its file was saved last, `2026-11-30`. */
  readonly saved: string;
}

/** The page of an entry in one language. */
export interface EntryAddress {
  readonly key: EntryKey;
  readonly locale: Locale;
}

/** What the server for authors knows, and no build: it is on no page of a site. */
export interface Authoring {
  /** How often the content has changed: a page that knows of fewer is old. */
  readonly changes: number;
  /** Whether site.yaml and topics.yaml say enough to show a page. */
  readonly isShowable: boolean;
  /** All that is wrong, by file. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly draftCount: number;
  /** Those that have waited longest first. */
  readonly drafts: () => readonly Draft[];
  /** Pages that only authors have: of drafts, and of entries of which no text can be read. */
  readonly unpublishedPages: readonly EntryAddress[];
  /** What such a page shows; null where there is nothing to show. */
  readonly factsOf: (address: EntryAddress) => Promise<EntryFacts | null>;
  /** What is wrong with an entry, drafts too, and with files that all pages come from. */
  readonly about: (address: EntryAddress | null) => Promise<WhatIsWrong>;
}

export interface WhatIsWrong {
  readonly problems: readonly Problem[];
  /** Drafts that the page shows. */
  readonly drafts: readonly Draft[];
  /** Whether the page shows less than its files say, since one of them cannot be read. */
  readonly isBehind: boolean;
}

import type { Locale } from '../language/locale.ts';
import type { ProposedQuestion, UnansweredQuestion } from './asked-questions.ts';
import type { ProposedDomain } from './proposed-domains.ts';
import type { AnswerGuess } from './tracker/answer.ts';
import type { Held, HoldReason } from './tracker/verdict.ts';
import type { SourceLoss } from './tracker/ticket.ts';
import type { ToDo, WrittenEntry } from './write/write-entry.ts';

/** What became of a ticket. Nothing of a ticket that is not published is told but its number. */
export type TicketReport = {
  readonly ticket: number;
  /** Kind of the source. */
  readonly source: string;
  /** What the source could not tell. */
  readonly sourceLosses: readonly SourceLoss[];
} & (
  | Held
  | ({
      readonly verdict: 'publish' | 'alias';
      /** Of an alias. */
      readonly of?: number;
      readonly file: string;
      /**
       * `less_complete`: an earlier import had a more complete source, and stands. `seen`: the editor's text stands,
       * and is not asked about again.
       */
      readonly outcome: 'added' | 'updated' | 'unchanged' | 'kept' | 'less_complete' | 'seen';
      readonly isDraft: boolean;
      /** For `kept`: all three texts in one, with conflicts marked as git marks them. */
      readonly merge?: Merge;
      readonly toDo: readonly ToDo[];
      /** Which comment was taken for the answer and why, or why none was. */
      readonly answer: AnswerGuess & { readonly says: Readonly<Record<Locale, string>> };
      /** Pictures that were taken over, and how many attachments were not. */
      readonly pictures: readonly string[];
    } & Pick<WrittenEntry, 'locale' | 'languages' | 'redacted' | 'losses'>)
);

/** The three-way diff of an entry that an editor and the tracker have both changed. */
export interface Merge {
  /** The editor's text with what is new in the tracker. */
  readonly text: string;
  readonly conflicts: number;
}

export interface ImportReport {
  readonly format: 1;
  readonly source: string;
  readonly isDry: boolean;
  readonly tickets: readonly TicketReport[];
  /** Files of the source that could not be read. */
  readonly refused: readonly { readonly file: string; readonly code: string; readonly why: string }[];
  /** Entries that were published or drafts and must not be any more: they were removed. */
  readonly withdrawn: readonly { readonly ticket: number; readonly reason: HoldReason }[];
  /** Entries of earlier imports whose tickets a whole database does not have any more: somebody has to look. */
  readonly missing: readonly number[];
  /** Components that topics.yaml does not list, and tickets that have them. */
  readonly unknownComponents: readonly { readonly component: string; readonly tickets: number }[];
  /** What `tracker.organisations` may lack. It tells who takes part: no file of the content may have it. */
  readonly proposedDomains: readonly ProposedDomain[];
  /** What `alsoAsked` of entries may lack: what members asked before tickets that were solved with these entries. */
  readonly alsoAsked: readonly ProposedQuestion[];
  /** What members asked before other tickets. */
  readonly unanswered: readonly UnansweredQuestion[];
  /** Entries that seem to ask the same, the most similar first. */
  readonly similar: readonly ({ readonly similarity: number } & {
    readonly first: string;
    readonly second: string;
    readonly locales: readonly [Locale, Locale];
  })[];
}

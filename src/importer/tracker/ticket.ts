import type { AskedBeforeTicket } from './asked-before.ts';

/** What a source could not tell. */
export type SourceLoss = 'urls-lost' | 'dates-approximate' | 'no-comments' | 'markup-lost' | 'edits-lost';

/** Text as the source has it. */
export interface Body {
  /** Which of the tracker's converters reads it: `wiki`, `html`, `words`. */
  readonly format: string;
  readonly source: string;
}

export interface TicketComment {
  /** As the tracker counts them. A deleted comment leaves a gap. */
  readonly number: number;
  readonly replyTo: number | 'description' | null;
  /** A login or a display name, as the source has it; it becomes a role and goes no further. */
  readonly author: string;
  /** `2014-03-09T14:05:16Z`; null where the source tells only how long ago. */
  readonly time: string | null;
  /** Null for a change without a text. */
  readonly body: Body | null;
  /** What its author made of the ticket with it, where that changed and the source tells: `closed`, `reopened`. */
  readonly status?: string;
  /** `fixed`; empty where a resolution was taken back. */
  readonly resolution?: string;
}

/**
 * Whether the tracker kept it from visitors: `unknown` where the source does not tell, which is never
 * taken for no; `absent` where the tracker has the field and the ticket, being older, has no value: that is no.
 */
export type Sensitivity = 'yes' | 'was' | 'no' | 'absent' | 'unknown';

/** Somebody who takes part: for roles, and so that their names are found in texts. Nothing of it is published. */
export interface Person {
  readonly login: string;
  readonly name: string;
}

/** The title of another ticket, in each way in which it may have to be read. */
export interface Mention {
  readonly ticket: number;
  readonly titles: readonly string[];
}

export interface Attachment {
  readonly name: string;
  /** Where its bytes are, from the folder that the source is. */
  readonly path: string | null;
}

/**
 * A ticket of any tracker, as every source gives it. What may not be published and is not needed to decide that is
 * never read into it.
 */
export interface Ticket {
  readonly number: number;
  readonly summary: string;
  readonly type: string;
  readonly component: string;
  readonly priority: string;
  readonly keywords: readonly string[];
  readonly status: string;
  readonly resolution: string;
  readonly reporter: string;
  readonly owner: string;
  /** Those whose login and name the source tells apart. */
  readonly people: readonly Person[];
  /** `2014-03-04T18:22:09Z`. */
  readonly opened: string | null;
  /** The last time that it was closed; null when it is not closed now, or the source does not tell. */
  readonly closed: string | null;
  /** The last that the source tells of anything that was done, to tell which of two copies is newer. */
  readonly changed?: string | null;
  readonly sensitivity: Sensitivity;
  readonly description: Body | null;
  readonly comments: readonly TicketComment[];
  readonly attachments: readonly Attachment[];
  /** What the source shows of other tickets, which may be held: it is looked for in texts, and published nowhere. */
  readonly mentioned?: readonly Mention[];
  /** `kind` of the source that it was read from, and the name of its file. */
  readonly source: { readonly kind: string; readonly name: string };
  readonly losses: readonly SourceLoss[];
  /** Whether somebody asked for it to be taken out, for ever. */
  readonly isErased?: boolean;
  /** What its member asked on the site before: it stood in the description, and is in no text any more. */
  readonly askedBefore?: AskedBeforeTicket;
  /** Texts that were taken out so, for what others quote of them. */
  readonly withdrawn?: readonly Body[];
}

/** Keywords are split at blanks, commas and semicolons. */
export const keywordsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((word) => word.length > 1)),
];

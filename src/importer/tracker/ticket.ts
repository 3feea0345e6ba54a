/** What a source could not tell. A ticket from a better source replaces one from a poorer, never the reverse. */
export type Loss = 'urls-lost' | 'dates-approximate' | 'no-comments' | 'markup-lost' | 'edits-lost';

/** Text as the source has it: TracWiki, the HTML that Trac made of it, or the words alone. */
export interface Body {
  readonly format: 'wiki' | 'html' | 'words';
  readonly source: string;
}

export interface TracComment {
  /** `comment:N` of Trac. A deleted comment leaves a gap. */
  readonly number: number;
  readonly replyTo: number | 'description' | null;
  /** A login or a display name, as the source has it; it becomes a role and goes no further. */
  readonly author: string;
  /** `2014-03-09T14:05:16Z`; null where the source tells only how long ago. */
  readonly time: string | null;
  /** Null for a change without a text. */
  readonly body: Body | null;
}

/**
 * Whether the SensitiveTickets plugin kept it from visitors: `unknown` where the source does not tell, which is never
 * taken for no; `absent` where the tracker has the field and the ticket, being older, has no value: that is no.
 */
export type Sensitivity = 'yes' | 'was' | 'no' | 'absent' | 'unknown';

/** Somebody who takes part: for roles, and so that their names are found in texts. Nothing of it is published. */
export interface Person {
  readonly login: string;
  readonly name: string;
}

export interface TracAttachment {
  readonly name: string;
  /** Where its bytes are, from the environment's folder. */
  readonly path: string | null;
}

/**
 * A ticket as every reader gives it. What may not be published and is not needed to decide that is never read into it.
 */
export interface TracTicket {
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
  readonly sensitivity: Sensitivity;
  readonly description: Body | null;
  readonly comments: readonly TracComment[];
  readonly attachments: readonly TracAttachment[];
  readonly source: { readonly kind: SourceKind; readonly name: string };
  readonly losses: readonly Loss[];
}

/** From the best to the poorest. */
export const sourceKinds = ['database', 'page', 'export', 'scrape'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Something that is not what it seems: said in one sentence, and nothing is taken from it. */
export class SourceError extends Error {
  readonly file: string;
  constructor(file: string, what: string, fix: string) {
    super(`${file}\n  ${what}\n  ${fix}`);
    this.file = file;
  }
}

/** Keywords are split at blanks, commas and semicolons. */
export const keywordsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((word) => word.length > 1)),
];

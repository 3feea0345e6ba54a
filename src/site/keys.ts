/**
 * Names of pages, as they stand in content and in addresses alike. Here are their forms; what an author is told about a
 * name of another form is in schema/.
 */

/** An entry: `ticket/9012`, `faq/move-a-domain`. */
export type EntryKey = string;
/** A page of which nobody says in which language: an entry, `topic/mail`, or a permalink of pages.ts. */
export type PageKey = string;

/** Sources of regular expressions, each without an end of its own: `^${entryKeyForm}$`. */
const slugForm = '[a-z0-9]+(-[a-z0-9]+)*';
export const entryKeyForm = `(ticket/[1-9]\\d*|faq/${slugForm})`;
export const topicKeyForm = `topic/${slugForm}`;

/** Of an entry or a topic: `9012`, `move-a-domain`. */
export const nameOf = (key: PageKey): string => key.slice(key.indexOf('/') + 1);

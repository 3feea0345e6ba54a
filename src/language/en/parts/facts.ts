import type { PartsByKey } from '../../problems.ts';

/** What two files say, or one and the tracker, and when. */
export const facts = {
  /** A section of a text. */
  added: ({ id }: { id: string }) => `${id} added`,
  removed: ({ id }: { id: string }) => `${id} removed`,
  'not-given': () => 'not given',
  none: () => 'none',
  /** A comment, as two languages have to agree on it. */
  comment: ({
    number,
    by,
    date,
    replyTo,
  }: {
    number: number;
    by: string;
    date?: string | undefined;
    replyTo?: number | undefined;
  }) => `${number} ${by} ${date ?? 'without a date'}${replyTo === undefined ? '' : ` to ${replyTo}`}`,
  'no-further-comment': () => 'no further one',
  'day.reviewed': () => 'The day reviewed',
  'day.opened': () => 'The day opened',
  'day.closed': () => 'The day closed',
  'day.comment': ({ number }: { number: number }) => `The date of comment ${number}`,
  'csv.no-name': () => 'the column name is missing',
  'csv.unknown': ({ column }: { column: string }) => `there is no column “${column}”`,
  'csv.twice': () => 'a column stands there twice',
  /** What the reader of CSV says, by its code. */
  'csv-said': ({ message }: { code: string; message: string }) => message,
  cells: ({ count }: { count: number }) => `${count} cell${count === 1 ? '' : 's'}`,
  columns: ({ count }: { count: number }) => `${count} column${count === 1 ? '' : 's'}`,

  'trac.table': () => 'The table',
  'trac.column': () => 'The column',
  'trac.ticket': () => 'the ticket',
  'trac.comment': () => 'a comment',
  'trac.takes': () =>
    'a trac.db, a Trac environment, a saved ticket page or a folder of them, a copied ticket, or an export',
  'trac.not-ours': () => 'no database, page, export or copied text of a Trac ticket',
} satisfies PartsByKey;

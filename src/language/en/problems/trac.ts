import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a database, a page, an export or a copied text of Trac. */
export const trac = {
  'database-missing': () => ({
    what: 'There is no such file.',
    fix: 'Give the trac.db, or the folder of the Trac environment that holds db/trac.db.',
  }),
  'database-damaged': ({ why }: { why: string }) => ({
    what: `It is not a whole SQLite database: ${why}.`,
    fix: 'Copy it again with “sqlite3 trac.db ".backup copy.db"” or “trac-admin ENV hotcopy”, while nothing else is copying it.',
  }),
  'database-incomplete': ({ what, name }: { what: string; name: string }) => ({
    what: `${what} ${name} is missing, which the database of a Trac has.`,
    fix: 'Copy the whole database again, or make it whole with “trac-admin ENV upgrade” on a copy of the environment.',
  }),
  'database-elsewhere': ({ kind }: { kind: string }) => ({
    what: `The environment keeps its tickets in ${kind}, and only SQLite can be read.`,
    fix: 'Make a copy of it in SQLite: “trac-admin ENV convert_db sqlite:db/trac.db NEW_FOLDER” (Trac 1.3.2 or newer; it leaves ENV as it is), and give NEW_FOLDER. An older Trac has no such command: upgrade a copy of the environment first.',
  }),
  'sensitive-field-missing': ({ field }: { field: string }) => ({
    what: `No ticket has the field ${field}, so nobody can tell which tickets are not for everybody.`,
    fix: 'Name the field that says it in site.yaml, tracker: { sensitive: { field: …, values: [ … ] } }; write tracker: { sensitive: none } only if everybody may read every ticket.',
  }),
  'sensitive-values-unseen': ({ field, seen }: { field: string; seen: readonly string[] }) => ({
    what: `No ticket has or had one of the values by which the field ${field} would say that it is not for everybody; it has: ${seen.join(', ')}.`,
    fix: 'Correct tracker.sensitive.values in site.yaml.',
  }),
  'ticket-unreadable': ({ ticket, why }: { ticket: number; why: string }) => ({
    what: `Ticket ${ticket} cannot be read: ${why}.`,
    fix: 'The others are imported. Correct it in a copy of the database, or import it from its saved page.',
  }),
  'database-unknown': () => ({
    what: 'It is not the database of a Trac of version 0.11 or newer.',
    fix: 'Give its db/trac.db.',
  }),
  'page-of-no-ticket': () => ({
    what: 'It is not the page of a ticket.',
    fix: 'Save the page at …/ticket/NUMBER, as a visitor sees it who is not logged in.',
  }),
  'page-cut-off': () => ({
    what: 'The page ends too soon.',
    fix: 'Save it again.',
  }),
  'text-of-no-ticket': () => ({
    what: 'It is not the text of a ticket page.',
    fix: 'Copy the whole page, from “Opened” to “Please login”.',
  }),
  'text-cut-off': () => ({
    what: 'The text ends too soon: its change history is missing.',
    fix: 'Copy the whole page, from “Opened” to “Please login”.',
  }),
  'old-version-copied': () => ({
    what: 'The text shows an older version of a comment or of the description, which is not what the ticket says now.',
    fix: 'Open the ticket at …/ticket/NUMBER, without “version” in its address, and copy that page.',
  }),
  'old-version-shown': ({ what }: { what: string }) => ({
    what: `The page shows an older version of ${what}, which is not what the ticket says now.`,
    fix: 'Open the ticket at …/ticket/NUMBER, without “version” or “cversion” in its address, and save that page.',
  }),
  'export-broken': ({ why }: { why: string }) => ({
    what: `It is no whole table: ${why}.`,
    fix: 'Export it again: “Comma-delimited Text” below a query.',
  }),
  'export-without-tickets': () => ({
    what: 'It is not an export of tickets: there is no column id, or no Summary.',
    fix: 'Export a query with the columns that you need; id and Summary are always among them.',
  }),
  'export-row-without-number': ({ row }: { row: number }) => ({
    what: `Row ${row} has no number of a ticket.`,
    fix: 'Export it again; a file that a spreadsheet has saved may have lost quotes.',
  }),
} satisfies SentencesByCode;

import { error } from '../../schema/problems/catalogue.ts';

/** What is wrong with a database, a page, an export or a copied text of Trac. */

export const databaseMissing = error(
  'database-missing',
  () => 'There is no such file.',
  () => 'Give the trac.db, or the folder of the Trac environment that holds db/trac.db.',
);

export const databaseDamaged = error(
  'database-damaged',
  (why) => `It is not a whole SQLite database: ${why}.`,
  () =>
    'Copy it again with “sqlite3 trac.db ".backup copy.db"” or “trac-admin ENV hotcopy”, while nothing else is copying it.',
);

export const databaseIncomplete = error(
  'database-incomplete',
  (what, name) => `The ${what} ${name} is missing, which the database of a Trac has.`,
  () => 'Copy the whole database again, or make it whole with “trac-admin ENV upgrade” on a copy of the environment.',
);

export const databaseElsewhere = error(
  'database-elsewhere',
  (kind) => `The environment keeps its tickets in ${kind}, and only SQLite can be read.`,
  () =>
    'Make a copy of it in SQLite: “trac-admin ENV convert_db sqlite:db/trac.db NEW_FOLDER” (Trac 1.3.2 or newer; it leaves ENV as it is), and give NEW_FOLDER. An older Trac has no such command: upgrade a copy of the environment first.',
);

export const sensitiveFieldMissing = error(
  'sensitive-field-missing',
  (field) => `No ticket has the field ${field}, so nobody can tell which tickets are not for everybody.`,
  () =>
    'Name the field that says it in site.yaml, tracker: { sensitive: { field: …, values: [ … ] } }; write tracker: { sensitive: none } only if everybody may read every ticket.',
);

export const sensitiveValuesUnseen = error(
  'sensitive-values-unseen',
  (field, seen) =>
    `No ticket has or had one of the values by which the field ${field} would say that it is not for everybody; it has: ${seen}.`,
  () => 'Correct tracker.sensitive.values in site.yaml.',
);

export const ticketUnreadable = error(
  'ticket-unreadable',
  (ticket, why) => `Ticket ${ticket} cannot be read: ${why}.`,
  () => 'The others are imported. Correct it in a copy of the database, or import it from its saved page.',
);

export const databaseUnknown = error(
  'database-unknown',
  () => 'It is not the database of a Trac of version 0.11 or newer.',
  () => 'Give its db/trac.db.',
);

export const pageOfNoTicket = error(
  'page-of-no-ticket',
  () => 'It is not the page of a ticket.',
  () => 'Save the page at …/ticket/NUMBER, as a visitor sees it who is not logged in.',
);

export const pageCutOff = error(
  'page-cut-off',
  () => 'The page ends too soon.',
  () => 'Save it again.',
);

export const textOfNoTicket = error(
  'text-of-no-ticket',
  () => 'It is not the text of a ticket page.',
  () => 'Copy the whole page, from “Opened” to “Please login”.',
);

export const textCutOff = error(
  'text-cut-off',
  () => 'The text ends too soon: its change history is missing.',
  () => 'Copy the whole page, from “Opened” to “Please login”.',
);

export const oldVersionCopied = error(
  'old-version-copied',
  () => 'The text shows an older version of a comment or of the description, which is not what the ticket says now.',
  () => 'Open the ticket at …/ticket/NUMBER, without “version” in its address, and copy that page.',
);

export const oldVersionShown = error(
  'old-version-shown',
  (what) => `The page shows an older version of ${what}, which is not what the ticket says now.`,
  () => 'Open the ticket at …/ticket/NUMBER, without “version” or “cversion” in its address, and save that page.',
);

export const exportBroken = error(
  'export-broken',
  (why) => `It is no whole table: ${why}.`,
  () => 'Export it again: “Comma-delimited Text” below a query.',
);

export const exportWithoutTickets = error(
  'export-without-tickets',
  () => 'It is not an export of tickets: there is no column id, or no Summary.',
  () => 'Export a query with the columns that you need; id and Summary are always among them.',
);

export const exportRowWithoutNumber = error(
  'export-row-without-number',
  (row) => `Row ${row} has no number of a ticket.`,
  () => 'Export it again; a file that a spreadsheet has saved may have lost quotes.',
);

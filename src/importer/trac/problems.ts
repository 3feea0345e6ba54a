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

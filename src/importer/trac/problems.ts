import { error } from '../../schema/problems/catalogue.ts';

/** What is wrong with a database, a page, an export or a copied text of Trac. */

export const databaseMissing = error('database-missing');
export const databaseDamaged = error('database-damaged');
export const databaseIncomplete = error('database-incomplete');
export const databaseElsewhere = error('database-elsewhere');
export const sensitiveFieldMissing = error('sensitive-field-missing');
export const sensitiveValuesUnseen = error('sensitive-values-unseen');
export const ticketUnreadable = error('ticket-unreadable');
export const databaseUnknown = error('database-unknown');
export const pageOfNoTicket = error('page-of-no-ticket');
export const pageCutOff = error('page-cut-off');
export const textOfNoTicket = error('text-of-no-ticket');
export const textCutOff = error('text-cut-off');
export const oldVersionCopied = error('old-version-copied');
export const oldVersionShown = error('old-version-shown');
export const exportBroken = error('export-broken');
export const exportWithoutTickets = error('export-without-tickets');
export const exportRowWithoutNumber = error('export-row-without-number');

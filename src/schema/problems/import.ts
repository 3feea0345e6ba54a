import { error } from './catalogue.ts';

/** What is wrong with a source that tickets are to be imported from; each tracker has problems of its own, too. */

export const sourceMissing = error('source-missing');
export const sourceUnknown = error('source-unknown');
export const sourceTooLarge = error('source-too-large');
export const ticketTwice = error('ticket-twice');
export const sourceEncoding = error('source-encoding');

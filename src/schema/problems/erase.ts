import { error } from './catalogue.ts';

/** What cannot be erased, because it is nowhere. */

export const erasedTicketUnknown = error('erased-ticket-unknown');
export const erasedTextUnknown = error('erased-text-unknown');
export const erasedNameUnknown = error('erased-name-unknown');

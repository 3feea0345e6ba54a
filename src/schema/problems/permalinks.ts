import { error } from './catalogue.ts';

/** What would break an address that was published. */

export const permalinkLost = error('permalink-lost');
export const anchorLost = error('anchor-lost');
export const redirectOfPublished = error('redirect-of-published');
export const redirectLeadsNowhere = error('redirect-leads-nowhere');
export const permalinksInvalid = error('ledger-invalid');

/** What pages and servers tell browsers to refuse. */

/** Where a reader comes from is nobody's business: no link and no file is asked for with it. */
export const referrerPolicy = 'no-referrer';

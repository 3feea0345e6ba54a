import { error } from './catalogue.ts';

/** What is wrong with a source that tickets are to be imported from; each tracker has problems of its own, too. */

export const sourceMissing = error(
  'source-missing',
  () => 'There is no such file or folder.',
  (known) => `Give ${known}.`,
);

export const sourceUnknown = error(
  'source-unknown',
  (known) => `It is ${known}.`,
  () => 'Leave it out, or save it again; the README lists what can be read.',
);

export const sourceTooLarge = error(
  'source-too-large',
  (megabytes, most) => `It has ${megabytes} MB, which is too large: of such a file at most ${most} MB are read.`,
  () => 'Give the whole database instead, or take the file out of the folder.',
);

export const ticketTwice = error(
  'ticket-twice',
  (ticket, one, other) =>
    `Ticket ${ticket} stands in ${one} and in ${other}, which disagree; neither is the newer one.`,
  () => 'Leave the right one in the folder, and take the other one out.',
);

export const sourceEncoding = error(
  'source-encoding',
  () => 'It is not text in UTF-8.',
  () => 'Save it again as UTF-8; from a browser, save the whole page.',
);

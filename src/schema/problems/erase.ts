import { error } from './catalogue.ts';

/** What cannot be erased, because it is nowhere. */

export const erasedTicketUnknown = error(
  'erased-ticket-unknown',
  (ticket) => `There is no entry of ticket ${ticket}, and none was published.`,
  () => 'Look whether the number is right; a duplicate has an entry of its own number too.',
);

export const erasedTextUnknown = error(
  'erased-text-unknown',
  (where, comments) => `The entry has no ${where} with a text; its comments are ${comments || 'none'}.`,
  () => 'Count as the tracker does: comment:4 is the address of the comment on its page.',
);

export const erasedNameUnknown = error(
  'erased-name-unknown',
  (name) => `“${name}” stands in no text of the content folder.`,
  () => 'Write it as it stands there, or give the source too, so that texts are found by who wrote them.',
);

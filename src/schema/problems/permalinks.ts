import { error } from './catalogue.ts';

/** What would break an address that was published. */

export const permalinkLost = error(
  'permalink-lost',
  (page) => `${page} was published, and is no longer there; links to it are in mails and tickets.`,
  (page, to) =>
    `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}: ${to}`,
);

export const anchorLost = error(
  'anchor-lost',
  (page, anchor) =>
    `${page}#${anchor} was published, and the page no longer has it; links to it are in mails and tickets.`,
  (page, anchor, to) =>
    `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}#${anchor}: ${to}`,
);

export const redirectOfPublished = error(
  'redirect-of-published',
  (from) => `${from} is published, so nobody would be redirected from it.`,
  () => 'Remove the line.',
);

export const redirectLeadsNowhere = error(
  'redirect-leads-nowhere',
  (from, to) => `${from} is redirected to ${to}, which is not published and leads to nothing that is.`,
  () => 'Name a page or an anchor that is published, or gone.',
);

export const permalinksInvalid = error(
  'ledger-invalid',
  (line) => `The line is no address with anchors: ${line}.`,
  () =>
    'Keep the lines of both sides of a merge and remove the marks; otherwise restore the file from an earlier commit.',
);

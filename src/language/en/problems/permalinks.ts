import type { SentencesByCode } from '../../problems.ts';

/** What would break an address that was published. */
export const permalinks = {
  'permalink-lost': ({ page, to }: { page: string; to: string }) => ({
    what: `${page} was published, and is no longer there; links to it are in mails and tickets.`,
    fix: `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}: ${to}`,
  }),
  'anchor-lost': ({ page, anchor, to }: { page: string; anchor: string; to: string }) => ({
    what: `${page}#${anchor} was published, and the page no longer has it; links to it are in mails and tickets.`,
    fix: `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}#${anchor}: ${to}`,
  }),
  'redirect-of-published': ({ from }: { from: string }) => ({
    what: `${from} is published, so nobody would be redirected from it.`,
    fix: 'Remove the line.',
  }),
  'redirect-leads-nowhere': ({ from, to }: { from: string; to: string }) => ({
    what: `${from} is redirected to ${to}, which is not published and leads to nothing that is.`,
    fix: 'Name a page or an anchor that is published, or gone.',
  }),
  'ledger-invalid': ({ line }: { line: string }) => ({
    what: `The line is no address with anchors: ${line}.`,
    fix: 'Keep the lines of both sides of a merge and remove the marks; otherwise restore the file from an earlier commit.',
  }),
} satisfies SentencesByCode;

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
  'published-unreachable': ({ why }: { why: string }) => ({
    what: `The published site cannot be read here (${why}).`,
    fix: 'Open the address in a browser, and run the command again when it answers; or give --from a folder of the site, or a zip copy.',
  }),
  'published-not-consulta': () => ({
    what: 'What stands here is no site that Consulta has made.',
    fix: 'Give --from the address in site.yaml, a folder with the index.html of the site, or a zip copy.',
  }),
  'published-older': ({ list }: { list: string }) => ({
    what: `The published site has no ${list}, which lists its pages: an earlier version of Consulta made it, or it was not copied whole.`,
    fix: 'Give --from the folder that was published, or a zip copy: their pages are read as they stand.',
  }),
  'ledger-invalid': ({ line }: { line: string }) => ({
    what: `The line is no address with anchors: ${line}.`,
    fix: 'Keep the lines of both sides of a merge and remove the marks; otherwise restore the file from an earlier commit, or run npm run publish -- --from with the address of the published site.',
  }),
} satisfies SentencesByCode;

import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a source that tickets are to be imported from; each tracker has problems of its own, too. */
export const imports = {
  'source-missing': ({ known }: { known: readonly string[] }) => ({
    what: 'There is no such file or folder.',
    fix: `Give ${known.join('; or ')}.`,
  }),
  'source-unknown': ({ known }: { known: readonly string[] }) => ({
    what: `It is ${known.join(', and ')}.`,
    fix: 'Leave it out, or save it again; npm run manual -- import-from-trac lists what can be read.',
  }),
  'source-too-large': ({ megabytes, most }: { megabytes: number; most: number }) => ({
    what: `It has ${megabytes} MB, which is too large: of such a file at most ${most} MB are read.`,
    fix: 'Give the whole database instead, or take the file out of the folder.',
  }),
  'ticket-twice': ({ ticket, one, other }: { ticket: number; one: string; other: string }) => ({
    what: `Ticket ${ticket} stands in ${one} and in ${other}, which disagree; neither is the newer one.`,
    fix: 'Leave the right one in the folder, and take the other one out.',
  }),
  'source-encoding': () => ({
    what: 'It is not text in UTF-8.',
    fix: 'Save it again as UTF-8; from a browser, save the whole page.',
  }),
} satisfies SentencesByCode;

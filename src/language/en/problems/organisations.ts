import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with the CSV file that site.yaml names for organisations. */
export const organisations = {
  'organisations-missing': ({ name }: { name: string }) => ({
    what: `The content folder has no ${name}, which tracker.organisations names.`,
    fix: `Add ${name}, or correct its name here.`,
  }),
  'organisations-header': ({ why }: { why: string }) => ({
    what: `The first line does not name the columns: ${why}.`,
    fix: 'Begin the file with a line name,spelled,domains; spelled and domains may be left out.',
  }),
  'organisations-broken': ({ why }: { why: string }) => ({
    what: `The line cannot be read as CSV: ${why}.`,
    fix: 'Close each quote; within quotes, a quote is written twice.',
  }),
  'organisations-cells': ({ there, wanted }: { there: string; wanted: string }) => ({
    what: `The line has ${there}, and the first line names ${wanted}.`,
    fix: 'Quote a cell that holds the sign between cells, and leave a cell empty where there is nothing to say.',
  }),
  'organisations-value': ({ column, value, why }: { column: string; value: string; why: string }) => ({
    what: `In the column ${column}, “${value}” is not right: ${why}.`,
    fix: 'Correct it; ; or | stands between several values of one cell.',
  }),
} satisfies SentencesByCode;

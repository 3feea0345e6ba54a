import { error } from './catalogue.ts';

/** What is wrong with the CSV file that site.yaml names for organisations. */

export const organisationsMissing = error(
  'organisations-missing',
  (name) => `The content folder has no ${name}, which tracker.organisations names.`,
  (name) => `Add ${name}, or correct its name here.`,
);

export const organisationsHeader = error(
  'organisations-header',
  (why) => `The first line does not name the columns: ${why}.`,
  () => 'Begin the file with a line name,spelled,domains; spelled and domains may be left out.',
);

export const organisationsBroken = error(
  'organisations-broken',
  (why) => `The line cannot be read as CSV: ${why}.`,
  () => 'Close each quote; within quotes, a quote is written twice.',
);

export const organisationsCells = error(
  'organisations-cells',
  (there, wanted) => `The line has ${there}, and the first line names ${wanted}.`,
  () => 'Quote a cell that holds the sign between cells, and leave a cell empty where there is nothing to say.',
);

export const organisationsValue = error(
  'organisations-value',
  (column, value, why) => `In the column ${column}, “${value}” is not right: ${why}.`,
  () => 'Correct it; ; or | stands between several values of one cell.',
);

import { createHash } from 'node:crypto';

/** Of the JSON of what a file holds, in hexadecimal: enough of it to be told from others stands in the file's name. */
export const hashOf = (values: readonly unknown[]): string =>
  hashOfJson(values.map((value) => JSON.stringify(value)).join('\n'));

export const hashOfJson = (json: string): string => createHash('sha256').update(json).digest('hex');

/** How much of it a name has. */
export const digits = 8;

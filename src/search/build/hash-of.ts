import { createHash } from 'node:crypto';

/** Of the JSON of what a file holds, in hexadecimal: enough of it to be told from others stands in the file's name. */
export const hashOf = (values: readonly unknown[]): string =>
  createHash('sha256')
    .update(values.map((value) => JSON.stringify(value)).join('\n'))
    .digest('hex');

/** How much of it a name has. */
export const digits = 8;

import { sha256 } from '../../files/sha256.ts';

/** Of the JSON of what a file holds, in hexadecimal: enough of it to be told from others stands in the file's name. */
export const hashOf = (values: readonly unknown[]): string =>
  sha256(values.map((value) => JSON.stringify(value)).join('\n'));

/** How much of it a name has. */
export const digits = 8;

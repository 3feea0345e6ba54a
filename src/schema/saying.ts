import { type Given, type OpenValues, type Part, part, type PartKey, type PartWords } from '../language/problems.ts';

/** The message of a rule of a schema, which is text of a library: a part of a sentence, as JSON. */
export const saying = <K extends PartKey>(key: K, ...values: Given<OpenValues<PartWords[K]>>): string =>
  JSON.stringify(part(key, ...values));

/** Null for a message of the library itself. */
export function saidIn(message: string): Part | null {
  // Nothing but the above begins so.
  return message.startsWith('{"part":') ? (JSON.parse(message) as Part) : null;
}

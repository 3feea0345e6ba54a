import { type BigIntStats, statSync } from 'node:fs';

/** Tells a file from one that was put in its place or written anew, without reading it; null where there is none. */
export const stampOf = (file: string): string | null => stampBy(file, ({ ino, size, mtimeNs }) => [ino, size, mtimeNs]);

/**
 * The same where programs may put back the time of writing: nobody puts back that of the last change, which a second
 * name of the file changes too.
 */
export const stampWithChange = (file: string): string | null =>
  stampBy(file, ({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs]);

function stampBy(file: string, parts: (found: BigIntStats) => readonly bigint[]): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? parts(found).join(' ') : null;
}

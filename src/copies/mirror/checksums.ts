import { sha256 } from '../../files/sha256.ts';
import { isSafeName } from './open-zip.ts';

/** Path from the copy's folder, with forward slashes, to SHA-256 in lower-case hexadecimal. */
export type Checksums = ReadonlyMap<string, string>;

export const checksumsFile = 'SHA256SUMS';

/** By code unit: the same on every machine, whatever its language. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As `sha256sum -c` reads it, sorted by name. */
export const formatChecksums = (sums: Checksums): string =>
  [...sums]
    .sort(([a], [b]) => byName(a, b))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');

/** Null for what is not such a list, or a list that names files outside of its folder or one twice. */
export function parseChecksums(text: string): Checksums | null {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^([0-9a-f]{64}) [ *](.+?)\r?$/.exec(line));
  const sums = new Map(lines.map((line) => [line?.[2] ?? '', line?.[1] ?? '']));
  return lines.length > 0 && sums.size === lines.length && [...sums.keys()].every(isSafeName) ? sums : null;
}

/** Names one state of a site: it changes with any byte of any file, and with nothing else. */
export const revisionOf = (sums: Checksums): string => sha256(formatChecksums(sums)).slice(0, 12);

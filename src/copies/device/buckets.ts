import { createHash } from 'node:crypto';

/** A file of the site that is to be packed. */
export interface SizedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * How much a pack may hold on average before it is compressed, in bytes: to show one page, a device inflates its pack,
 * which takes some 10 ms for this much. Pages come to about 200 kB compressed.
 */
const packSize = 1024 * 1024;

/**
 * Spreads files over packs by the hash of their path, so that whatever is added, removed or edited changes one pack.
 * There are 2ⁿ packs: their number changes only when a site has doubled. Files of a pack are in the order of their
 * paths, as neighbours are alike and compress well.
 */
export function buckets<F extends SizedFile>(files: readonly F[]): F[][] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const bits = Math.max(0, Math.ceil(Math.log2(total / packSize)));
  const found = new Map<number, F[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bucket = createHash('sha256').update(file.path).digest().readUInt32BE() % 2 ** bits;
    found.set(bucket, [...(found.get(bucket) ?? []), file]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, bucket]) => bucket);
}

import type { ChunkRange } from './search-data.ts';

/** The chunks, by their hashes, that hold what begins with a stem; `whole`: the stem itself, and nothing longer. */
export const chunksFor = (stem: string, chunks: readonly ChunkRange[], whole = false): string[] =>
  chunks.flatMap(([from, hash], i) => {
    const [next] = chunks[i + 1] ?? [];
    const reaches = next === undefined || next > stem;
    return reaches && (from <= stem || (!whole && from.startsWith(stem))) ? [hash] : [];
  });

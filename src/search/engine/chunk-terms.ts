import type { ChunkRange } from './search-data.ts';

/**
 * Terms whose chunks have to be loaded before a word is looked up. A plain search also finds the words that begin with
 * the stem of the word, but only in the chunks that happen to be loaded; with those of its whole family it gives the
 * same answer whatever was searched before.
 */
export function chunkTermsFor(word: string, chunks: readonly ChunkRange[]): string[] {
  const root = rootOf(word);
  // Both ends: the stem of a stem may be shorter, and lie in the chunk before.
  return chunks.flatMap(([from, to]) => (from.startsWith(root) ? [from, to] : []));
}

/**
 * The chunks, by their hashes, in which a lookup of this word finds all that it needs. Which one holds the stem only
 * Pagefind knows: it lies between the root and the word.
 */
export function chunksFor(word: string, chunks: readonly ChunkRange[]): string[] {
  const root = rootOf(word);
  return chunks.flatMap(([from, to, hash]) => (from.startsWith(root) || (from <= word && to >= root) ? [hash] : []));
}

/**
 * A beginning that the stem of a word has too: the longest ending that a stemmer takes off (“administraciones”) is less
 * than half of its word.
 */
const rootOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.55)));

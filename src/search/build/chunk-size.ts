/**
 * A question loads the chunks of its words, and all that stands beside them for nothing; but every chunk is listed in a
 * file that each reader loads. The sum is smallest when chunks grow with the square root of the index. Pagefind takes
 * the size from its environment when it starts; 1,500 gives chunks of about 3 kB.
 */
export const chunkSize = (pages: number): number =>
  Math.round(Math.min(6000, Math.max(1500, 1500 * Math.sqrt(pages / 500))));

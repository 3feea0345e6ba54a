/** In signs of JSON: small sites have some 25 chunks of 2 kB compressed, and 500 pages chunks of 3 kB. */
const [smallest, at500Pages, largest] = [7_300, 11_000, 44_000];

/**
 * Signs of JSON in a chunk of an index of so many pages. A question loads the chunks of its words, and all that stands
 * beside them for nothing; but every chunk is listed in a file that each reader loads. The sum is smallest when chunks
 * grow with the square root of the index.
 */
export const chunkLength = (pages: number): number =>
  Math.round(Math.min(largest, Math.max(smallest, at500Pages * Math.sqrt(pages / 500))));

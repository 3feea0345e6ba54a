/**
 * How good a ranked list is, from 0 to 1. `found` is best first and names nothing twice; `relevant` is what would have
 * been right, each as right as the others.
 */
export type Metric = (found: readonly string[], relevant: ReadonlySet<string>) => number;

/** How far down a reader is taken to look. */
export const depth = 10;

/** Whether anything right is among the first `most` (success at k). */
export const hitAt =
  (most: number): Metric =>
  (found, relevant) =>
    found.slice(0, most).some((each) => relevant.has(each)) ? 1 : 0;

/**
 * 1 / the place of the first right one, none beyond the tenth: its mean is MRR@10 (Voorhees, TREC-8 question answering
 * track, 1999).
 */
export const reciprocalRank: Metric = (found, relevant) => {
  const place = found.slice(0, depth).findIndex((each) => relevant.has(each));
  return place === -1 ? 0 : 1 / (place + 1);
};

/**
 * nDCG@10 with gains of 0 or 1 (Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, ACM TOIS
 * 20(4), 2002).
 */
export const ndcg: Metric = (found, relevant) => {
  if (relevant.size === 0) return 0;
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const gained = found.slice(0, depth).reduce((sum, each, place) => sum + (relevant.has(each) ? gain(place) : 0), 0);
  const ideal = Array.from({ length: Math.min(relevant.size, depth) }, (_, place) => gain(place)).reduce(
    (sum, each) => sum + each,
    0,
  );
  return gained / ideal;
};

/** 0 of no numbers. */
export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

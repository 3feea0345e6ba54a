import { mean } from '../../../src/search/evaluation/metrics.ts';

/** What is counted of one question. Those of one unit are the same question in other words. */
export interface Outcome {
  readonly unit: string;
  readonly value: number;
}

export interface Estimate {
  readonly mean: number;
  /** 95 % of the means of questions that were drawn again lie from here to there. */
  readonly low: number;
  readonly high: number;
}

const draws = 2000;
const seed = 17;

/**
 * A mean with its 95 % interval, by the percentile bootstrap: the questions are drawn anew, as many and each perhaps
 * several times, and the mean is taken each time (Efron and Tibshirani, “An Introduction to the Bootstrap”, 1993,
 * chapter 13; of questions to search engines: Sakai, SIGIR 2006). Questions that are one in other words are drawn
 * together, since they are right or wrong together (Davison and Hinkley, “Bootstrap Methods and their Application”,
 * 1997, section 3.8). The draws are the same in every run.
 */
export function estimate(outcomes: readonly Outcome[]): Estimate {
  const units = Array.from(Map.groupBy(outcomes, ({ unit }) => unit).values(), (these) => ({
    sum: these.reduce((sum, { value }) => sum + value, 0),
    count: these.length,
  }));
  const random = randomFrom(seed);
  const means = Array.from({ length: draws }, () => {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] ?? { sum: 0, count: 0 });
    const count = drawn.reduce((all, each) => all + each.count, 0);
    return count === 0 ? 0 : drawn.reduce((all, each) => all + each.sum, 0) / count;
  }).sort((a, b) => a - b);
  return {
    mean: mean(outcomes.map(({ value }) => value)),
    low: means[Math.floor(0.025 * draws)] ?? 0,
    high: means[Math.ceil(0.975 * draws) - 1] ?? 0,
  };
}

/** Numbers from 0 to below 1 (mulberry32, by Tommy Ettinger): the same for the same seed on every machine. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

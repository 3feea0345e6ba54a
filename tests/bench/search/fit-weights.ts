import { mean } from '../../../src/search/evaluation/metrics.ts';

/** A page that a question found, as the second stage measures it. */
export interface Candidate {
  readonly isRight: boolean;
  readonly features: readonly number[];
}

/** Candidates of one question, in the order of the first stage. */
export type Candidates = readonly Candidate[];

/**
 * How strongly weights are held at 0, in units of each feature's deviation: few questions could fit anything. 10 to 100
 * make no difference that could be told from chance.
 */
const held = 100;
/** Of several right pages of a question, as many are wanted above the wrong ones. */
const mostRight = 2;
/** A wrong page that stands within so many places of the right one can change what a reader sees. */
const nearPlaces = 4;
const rounds = 60;

/**
 * Weights with which right pages stand above wrong ones: logistic regression over the differences of their features, by
 * Newton's method (pairwise ranking: Joachims, “Optimizing search engines using clickthrough data”, KDD 2002). A number
 * a feature. Questions without a right page, or with right ones only, say nothing.
 */
export function fitWeights(questions: readonly Candidates[]): number[] {
  const pairs = questions.flatMap(pairsOf);
  const size = questions.find(({ length }) => length > 0)?.[0]?.features.length ?? 0;
  const names = Array.from({ length: size }, (_, i) => i);
  const scales = names.map((i) => deviation(pairs.map(({ difference }) => difference[i] ?? 0)) || 1);
  const rows = pairs.map(({ difference, weight }) => ({
    weight,
    values: names.map((i) => (difference[i] ?? 0) / (scales[i] ?? 1)),
  }));
  return logistic(rows, size, held).map((weight, i) => weight / (scales[i] ?? 1));
}

/**
 * Weights with which the weighted sum of `values` is above 0, by Newton’s method, each row as heavy as it says. `held`
 * as above.
 */
function logistic(
  rows: readonly { readonly values: readonly number[]; readonly weight: number }[],
  size: number,
  held: number,
): number[] {
  const names = Array.from({ length: size }, (_, i) => i);
  let weights = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => held * weight);
    const curve: number[][] = names.map((i) => names.map((j) => (i === j ? held : 0)));
    for (const { values, weight } of rows) {
      const wrong = 1 / (1 + Math.exp(dot(weights, values)));
      for (const i of names) {
        slope[i] = (slope[i] ?? 0) - weight * wrong * (values[i] ?? 0);
        const row = curve[i] ?? [];
        for (const j of names)
          row[j] = (row[j] ?? 0) + weight * wrong * (1 - wrong) * (values[i] ?? 0) * (values[j] ?? 0);
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

/** An example of one of two classes. */
export interface Example {
  readonly isFirst: boolean;
  readonly values: readonly number[];
}

/** Examples of both classes; each class of each set counts alike. */
export type ExampleSet = readonly Example[];

/** Many examples, and few signs: it only keeps signs that say the same from growing against each other. */
const heldLoosely = 1;

/** A weight a value, whose sum is the greater the likelier an example is of the first class. */
export function fitClasses(sets: readonly ExampleSet[]): number[] {
  const all = sets.flat();
  const names = Array.from({ length: all[0]?.values.length ?? 0 }, (_, i) => i);
  const scales = names.map((i) => deviation(all.map(({ values }) => values[i] ?? 0)) || 1);
  const rows = sets.flatMap((set) => {
    const counts = Map.groupBy(set, ({ isFirst }) => isFirst);
    return set.map(({ isFirst, values }) => ({
      values: [...names.map((i) => (values[i] ?? 0) / (scales[i] ?? 1)), 1].map((value) => (isFirst ? value : -value)),
      weight: asHeavyAs / (counts.get(isFirst)?.length ?? 1),
    }));
  });
  return logistic(rows, names.length + 1, heldLoosely)
    .slice(0, -1)
    .map((weight, i) => weight / (scales[i] ?? 1));
}

/** What a class of a set weighs, in examples. */
const asHeavyAs = 500;

/** The same candidates, best first. */
export const orderedBy = (weights: readonly number[], candidates: Candidates): Candidate[] =>
  [...candidates].sort((a, b) => dot(weights, b.features) - dot(weights, a.features));

function pairsOf(candidates: Candidates): { difference: number[]; weight: number }[] {
  const placed = candidates.map((each, place) => ({ ...each, place }));
  const right = placed.filter(({ isRight }) => isRight).slice(0, mostRight);
  const wrong = placed.filter(({ isRight }) => !isRight);
  return right.flatMap((good) =>
    wrong.map((bad) => ({
      difference: good.features.map((value, i) => value - (bad.features[i] ?? 0)),
      weight: (Math.min(good.place, bad.place) < nearPlaces ? 3 : 1) / wrong.length,
    })),
  );
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Solves a system of linear equations by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, _, k) => (Math.abs(at(i + k, i)) > Math.abs(at(best, i)) ? i + k : best), i);
    const [here, there] = [rows[i] ?? [], rows[pivot] ?? []];
    [rows[i], rows[pivot]] = [there, here];
    for (let k = i + 1; k < rows.length; k++) {
      const share = at(k, i) / at(i, i);
      rows[k] = (rows[k] ?? []).map((value, j) => value - share * at(i, j));
    }
  }
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + at(i, j) * value : sum), 0);
    solution[i] = (at(i, rows.length) - known) / at(i, i);
  }
  return solution;
}

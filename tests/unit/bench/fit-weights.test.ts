import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidate, fitWeights, orderedBy } from '../../bench/search/fit-weights.ts';

const page = (isRight: boolean, ...features: number[]): Candidate => ({ isRight, features });
/** The right page has more of the second feature; the first is noise, the third the same everywhere. */
const questions = Array.from({ length: 300 }, (_, i) => [
  page(false, (i * 7) % 5, 0.2, 1),
  page(true, (i * 3) % 5, 0.8, 1),
  page(false, (i * 11) % 5, 0.3, 1),
]);

test('a feature that tells right from wrong gets weight, noise and what is the same everywhere get none', () => {
  const [noise = 0, telling = 0, same = 0] = fitWeights(questions);
  assert.ok(telling > 0.5);
  assert.ok(Math.abs(noise) < telling / 5);
  assert.equal(same, 0);
});

test('what was fitted puts the right page of another question first', () => {
  const order = orderedBy(fitWeights(questions), [page(false, 4, 0.1, 1), page(true, 0, 0.9, 1)]);
  assert.equal(order[0]?.isRight, true);
});

test('questions that say nothing fit nothing', () => {
  assert.deepEqual(fitWeights([[page(false, 1)], [page(true, 1)], []]), [0]);
  assert.deepEqual(fitWeights([]), []);
});

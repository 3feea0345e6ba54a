import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSeen, otherAmongFirst, type Ranked } from '../../../../src/search/engine/as-seen.ts';

const own = ['a', 'b', 'c', 'd'];
const other = ['x', 'y', 'z'];

test('a nearly as good answer of the other language is third, two far better ones are second and third', () => {
  assert.deepEqual(asSeen(own, other, 0), own);
  assert.deepEqual(asSeen(own, other, 1), ['a', 'b', 'x', 'c', 'd']);
  assert.deepEqual(asSeen(own, other, 2), ['a', 'x', 'y', 'b', 'c', 'd']);
  assert.deepEqual(asSeen(['a'], ['x'], 2), ['a', 'x']);
});

/** An answer that covers so much of the question. */
const ranked = (score: number, covers = 0.5): Ranked => ({
  score,
  coverage: covers,
  titleCoverage: covers / 2,
  closeness: covers / 2,
});

test('how many follows from how far the best of the other language is ahead', () => {
  const number = (best: Ranked, foreign: Ranked): number =>
    otherAmongFirst([best, ranked(9), ranked(8)], [foreign, ranked(0.1)]);
  assert.equal(number(ranked(10), ranked(1)), 0);
  assert.equal(number(ranked(10), ranked(8)), 1);
  assert.equal(number(ranked(10), ranked(40, 0.8)), 2);
  assert.equal(number(ranked(10, 1), ranked(8, 0.5)), 0, 'one that speaks of half as much is no equal');
});

test('a third answer that is far behind gives way sooner, and none at all soonest', () => {
  const number = (...own: readonly Ranked[]): number => otherAmongFirst(own, [ranked(3, 0.4)]);
  assert.equal(number(ranked(10), ranked(9), ranked(9)), 0);
  assert.equal(number(ranked(10), ranked(9), ranked(0.5)), 1);
  assert.equal(number(ranked(10), ranked(9)), 1);
});

test('where only one group has answers, or nothing was asked, nothing is mixed', () => {
  assert.equal(otherAmongFirst([], [ranked(9)]), 0);
  assert.equal(otherAmongFirst([ranked(9)], []), 0);
  assert.equal(otherAmongFirst([ranked(0)], [ranked(0)]), 0);
});

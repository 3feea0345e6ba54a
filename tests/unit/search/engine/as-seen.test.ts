import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSeen, otherAmongFirst } from '../../../../src/search/engine/as-seen.ts';

const own = ['a', 'b', 'c', 'd'];
const other = ['x', 'y', 'z'];

test('a nearly as good answer of the other language is third, two far better ones are second and third', () => {
  assert.deepEqual(asSeen(own, other, 0), own);
  assert.deepEqual(asSeen(own, other, 1), ['a', 'b', 'x', 'c', 'd']);
  assert.deepEqual(asSeen(own, other, 2), ['a', 'x', 'y', 'b', 'c', 'd']);
  assert.deepEqual(asSeen(['a'], ['x'], 2), ['a', 'x']);
});

test('how many follows from the best score of each group', () => {
  const number = (best: number, foreign: number): number => otherAmongFirst({ score: best }, { score: foreign });
  assert.deepEqual([number(10, 1), number(10, 5), number(10, 40)], [0, 1, 2]);
});

test('where only one group has answers, nothing is mixed', () => {
  assert.equal(otherAmongFirst(undefined, { score: 9 }), 0);
  assert.equal(otherAmongFirst({ score: 9 }, undefined), 0);
});

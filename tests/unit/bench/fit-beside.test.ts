import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BesideExample, besideTable } from '../../bench/search/fit-beside.ts';

const answer = (score: number, covers: number, isRight = false): BesideExample['own'][number] => ({
  score,
  coverage: covers,
  titleCoverage: covers / 2,
  closeness: covers / 2,
  isRight,
});

/** Questions of two sources: their own language covers its own, and the other is far ahead where only it has any. */
const examples = ['one', 'two'].flatMap((source): BesideExample[] =>
  Array.from({ length: 12 }, (_, i) => [
    {
      locale: 'en',
      source,
      isOwn: true,
      own: [answer(9, 0.8), answer(8, 0.7), answer(7 + i / 12, 0.7, true)],
      other: [answer(2, 0.2 + i / 100)],
    },
    {
      locale: 'en',
      source,
      isOwn: false,
      own: [answer(4, 0.3), answer(3, 0.2), answer(2, 0.2)],
      other: [answer(9, 0.7 + i / 100, true)],
    },
  ]).flat(),
);

test('what tells the languages apart is fitted on other sources, and each limit says what it brings and costs', () => {
  const lines = besideTable(examples).split('\n');
  const weights = lines
    .filter((line) => /^ {2}\w+: /.test(line))
    .map((line) => Number(line.split(': ')[1]?.slice(0, -1)));
  assert.equal(weights.length, 4);
  assert.ok(weights.every((weight) => weight > 0));
  assert.match(besideTable(examples), /\| never \| 1\.000 \| 0\.000 \|/);
  assert.match(besideTable(examples), /\| 0\.0 \| 1\.000 \| 1\.000 \|/);
});

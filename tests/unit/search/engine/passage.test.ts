import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestPassage } from '../../../../src/search/engine/passage.ts';
import { fc } from './properties.ts';

type Mentions = Parameters<typeof bestPassage>[0];

const heldFrom = (mentions: Mentions, start: number, length: number): number =>
  mentions
    .filter(({ words }) => words.some((place) => place >= start && place <= start + length))
    .reduce((sum, { rarity }) => sum + rarity, 0);

test('what is nowhere has no passage', () => {
  assert.deepEqual(bestPassage([], 20), { start: 0, rarity: 0 });
  assert.deepEqual(bestPassage([{ rarity: 2, words: [] }], 20), { start: 0, rarity: 0 });
});

test('one word’s passage is its first place, and repeating it adds nothing', () => {
  assert.deepEqual(bestPassage([{ rarity: 2, words: [7, 8, 9, 100] }], 20), { start: 7, rarity: 2 });
});

test('rare words together beat common ones', () => {
  const mentions = [
    { rarity: 1, words: [0, 50] },
    { rarity: 1, words: [1] },
    { rarity: 3, words: [55] },
  ];
  assert.deepEqual(bestPassage(mentions, 20), { start: 50, rarity: 4 });
});

test('of passages as good the first is taken', () => {
  assert.deepEqual(
    bestPassage(
      [
        { rarity: 1, words: [5, 90] },
        { rarity: 1, words: [9, 91] },
      ],
      20,
    ),
    { start: 5, rarity: 2 },
  );
});

test('two concepts may stand at one place', () => {
  assert.deepEqual(
    bestPassage(
      [
        { rarity: 1, words: [4] },
        { rarity: 2, words: [4] },
      ],
      20,
    ),
    { start: 4, rarity: 3 },
  );
});

test('a page that says one word all the time is no slower than others, and its passage is found', () => {
  const everywhere = Array.from({ length: 50_000 }, (_, i) => i);
  assert.deepEqual(
    bestPassage(
      [
        { rarity: 1, words: everywhere },
        { rarity: 2, words: [30] },
      ],
      20,
    ).rarity,
    3,
  );
});

const lengths = fc.integer({ min: 1, max: 25 });
const mentions: fc.Arbitrary<Mentions> = fc.array(
  fc.record({
    rarity: fc.double({ min: 0.1, max: 6, noNaN: true }),
    words: fc.array(fc.nat(120), { maxLength: 7 }),
  }),
  { maxLength: 5 },
);

test('no stretch holds more than the one that is found, and it begins at a word that was found', () => {
  fc.assert(
    fc.property(mentions, lengths, (of, length) => {
      const places = of.flatMap(({ words }) => words);
      const most = Math.max(0, ...places.map((place) => heldFrom(of, place, length)));
      const best = bestPassage(of, length);
      assert.ok(Math.abs(best.rarity - most) < 1e-6);
      assert.ok(Math.abs(heldFrom(of, best.start, length) - most) < 1e-6);
      if (places.length > 0) assert.ok(places.includes(best.start));
    }),
    { numRuns: 1000 },
  );
});

test('a passage holds at least the rarest word and at most all of them, and more words hold no less', () => {
  fc.assert(
    fc.property(mentions, lengths, (of, length) => {
      const found = of.filter(({ words }) => words.length > 0).map(({ rarity }) => rarity);
      const { rarity } = bestPassage(of, length);
      assert.ok(rarity >= Math.max(0, ...found) - 1e-6);
      assert.ok(rarity <= found.reduce((sum, each) => sum + each, 0) + 1e-6);
      assert.ok(bestPassage(of, length + 1).rarity >= rarity - 1e-6);
      assert.ok(Math.abs(bestPassage(of, 200).rarity - found.reduce((sum, each) => sum + each, 0)) < 1e-6);
    }),
  );
});

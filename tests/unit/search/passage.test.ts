import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestPassage } from '../../../src/search/browser/passage.ts';
import { randomNumbers } from './random.ts';

type Mentions = Parameters<typeof bestPassage>[0];

const heldFrom = (mentions: Mentions, start: number, length: number): number =>
  mentions.filter(({ words }) => words.some((place) => place >= start && place <= start + length)).reduce((sum, { rarity }) => sum + rarity, 0);

test('what is nowhere has no passage', () => {
  assert.deepEqual(bestPassage([], 20), { start: 0, rarity: 0 });
  assert.deepEqual(bestPassage([{ rarity: 2, words: [] }], 20), { start: 0, rarity: 0 });
});

test('one word’s passage is its first place, and repeating it adds nothing', () => {
  assert.deepEqual(bestPassage([{ rarity: 2, words: [7, 8, 9, 100] }], 20), { start: 7, rarity: 2 });
});

test('rare words together beat common ones', () => {
  const mentions = [{ rarity: 1, words: [0, 50] }, { rarity: 1, words: [1] }, { rarity: 3, words: [55] }];
  assert.deepEqual(bestPassage(mentions, 20), { start: 50, rarity: 4 });
});

test('of passages as good the first is taken', () => {
  assert.deepEqual(bestPassage([{ rarity: 1, words: [5, 90] }, { rarity: 1, words: [9, 91] }], 20), { start: 5, rarity: 2 });
});

test('two concepts may stand at one place', () => {
  assert.deepEqual(bestPassage([{ rarity: 1, words: [4] }, { rarity: 2, words: [4] }], 20), { start: 4, rarity: 3 });
});

test('no stretch holds more than the one that is found, over many pages', () => {
  const next = randomNumbers(11);
  for (let round = 0; round < 1500; round++) {
    const mentions = Array.from({ length: 1 + Math.floor(next() * 5) }, () => ({
      rarity: 0.1 + next() * 5,
      words: Array.from({ length: Math.floor(next() * 7) }, () => Math.floor(next() * 120)),
    }));
    const length = 1 + Math.floor(next() * 25);
    const places = mentions.flatMap(({ words }) => words);
    const most = Math.max(0, ...places.map((place) => heldFrom(mentions, place, length)));
    const best = bestPassage(mentions, length);
    assert.ok(Math.abs(best.rarity - most) < 1e-6, JSON.stringify({ mentions, length, best, most }));
    assert.ok(Math.abs(heldFrom(mentions, best.start, length) - most) < 1e-6, JSON.stringify({ mentions, length, best, most }));
    if (places.length > 0) assert.ok(places.includes(best.start));
  }
});

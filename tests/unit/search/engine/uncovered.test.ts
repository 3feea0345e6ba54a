import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RankedAnswer } from '../../../../src/search/engine/answer-question.ts';
import type { SearchedTerm } from '../../../../src/search/engine/engine.ts';
import type { RankedPage } from '../../../../src/search/engine/rank.ts';
import { isUncovered, signNames, type Signs, signsOf, signWeights } from '../../../../src/search/engine/uncovered.ts';
import { fc } from './properties.ts';

const page = (facts: Partial<RankedPage>): RankedPage => ({
  id: 'a',
  score: 1,
  coverage: 0,
  titleCoverage: 0,
  closeness: 0,
  parts: [],
  passage: 0,
  words: [],
  ...facts,
});
const term = (name: string, pages: number): SearchedTerm => ({
  term: name,
  weight: 1,
  pages,
  rarity: pages > 0 ? 2 : 0,
});
const answer = (facts: Partial<RankedAnswer>): Omit<RankedAnswer, 'phrases'> => ({
  pages: [],
  corrections: new Map(),
  unknown: [],
  searchedTerms: [],
  ...facts,
});

test('the best of the first three pages counts, and what stands on no page weighs as the rarest', () => {
  const signs = signsOf(
    answer({
      pages: [
        page({ parts: [{ term: 'logs', score: 1 }] }),
        page({ titleCoverage: 1 }),
        page({}),
        page({
          titleCoverage: 1,
          parts: [
            { term: 'docker', score: 1 },
            { term: 'logs', score: 1 },
          ],
        }),
      ],
      searchedTerms: [[term('docker', 0)], [term('logs', 3)]],
      unknown: ['docker'],
    }),
    50,
  );
  assert.equal(signs.things, 0.5);
  assert.ok(signs.title > 0.2 && signs.title < 0.4, String(signs.title));
  assert.equal(signs.corrected, 0);
});

test('a corrected word is told from one that stands there', () => {
  const signs = signsOf(
    answer({ corrections: new Map([['copa', 'copia']]), searchedTerms: [[term('copa', 2)], [term('mundo', 2)]] }),
    50,
  );
  assert.equal(signs.corrected, 0.5);
});

test('nothing found is nothing covered, and a page that has all of a question in its title covers it', () => {
  const none: Signs = { things: 0, title: 0, corrected: 0 };
  assert.ok(isUncovered(none));
  assert.ok(!isUncovered({ things: 1, title: 1, corrected: 0 }));
});

test('one word that pages have is covered, however few they are', () => {
  const [only] = [term('redemptionperiod', 1)];
  assert.ok(
    !isUncovered(signsOf(answer({ pages: [page({ parts: [{ term: 'x', score: 1 }] })], searchedTerms: [[only]] }), 64)),
  );
});

test('more of a question on a page never makes it less covered', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(share, share, share), fc.nat(2), share, (values, which, more) => {
      const signs = Object.fromEntries(signNames.map((name, i) => [name, values[i] ?? 0])) as Signs;
      const name = signNames[which] ?? 'things';
      const better = { ...signs, [name]: signWeights[name] > 0 ? Math.max(signs[name], more) : signs[name] * more };
      assert.ok(isUncovered(signs) || !isUncovered(better));
    }),
  );
});

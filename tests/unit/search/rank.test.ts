import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, TermEvidence } from '../../../src/search/browser/evidence.ts';
import { type Concept, rank } from '../../../src/search/browser/rank.ts';

type Pages = Readonly<Record<string, Partial<Evidence>>>;

const term = (pages: Pages, rarity = 2): TermEvidence => ({
  rarity,
  pages: new Map(Object.entries(pages).map(([id, page]) => [id, { score: 1, quality: 1, inTitle: 0, words: [0], ...page }])),
});
const asked = (...terms: string[]): Concept[] => terms.map((each) => ({ terms: [{ term: each, weight: 1 }] }));
const ranked = (concepts: readonly Concept[], terms: Readonly<Record<string, TermEvidence>>) => rank(concepts, new Map(Object.entries(terms)), 5);
const order = (...of: Parameters<typeof ranked>) => ranked(...of).map(({ id }) => id);

test('a page that covers the question goes before one that says half of it more often', () => {
  assert.deepEqual(order(asked('spf', 'gmail'), {
    spf: term({ half: { score: 1.9 }, whole: { words: [0] } }), gmail: term({ whole: { words: [500] } }),
  }), ['whole', 'half']);
});

test('coverage is the share of the question, by rarity', () => {
  const [whole, rare, common] = ranked(asked('rare', 'common'), {
    rare: term({ whole: {}, rare: {} }, 3), common: term({ whole: {}, common: {} }, 1),
  });
  assert.deepEqual([whole?.coverage, rare?.coverage, common?.coverage], [1, 0.75, 0.25]);
});

test('a word in the title lifts its page', () => {
  assert.deepEqual(order(asked('spf'), { spf: term({ a: {}, b: { inTitle: 1 } }) }), ['b', 'a']);
});

test('words close together lift their page, one word alone does not', () => {
  const terms = { spf: term({ a: { words: [0] }, b: { words: [0] } }), gmail: term({ a: { words: [400] }, b: { words: [5] } }) };
  assert.deepEqual(order(asked('spf', 'gmail'), terms), ['b', 'a']);
  const [a, b] = ranked(asked('spf'), terms);
  assert.equal(a?.score, b?.score);
});

test('the passage and all found words are told, in order', () => {
  const [page] = ranked(asked('spf', 'gmail'), { spf: term({ a: { words: [3, 300] } }), gmail: term({ a: { words: [100, 310] } }) });
  assert.deepEqual([page?.passage, page?.words], [300, [3, 100, 300, 310]]);
});

test('a word on no page leaves scores and order as they are, but the question less covered', () => {
  const terms = { spf: term({ a: { score: 3 }, b: {} }), gmail: term({ b: {}, c: {} }) };
  const known = ranked(asked('spf', 'gmail'), terms);
  for (const unknown of [{}, { xyzzy: term({}, 0) }]) {
    const open = ranked(asked('spf', 'xyzzy', 'gmail'), { ...terms, ...unknown });
    assert.deepEqual(open.map(({ id, score }) => [id, score]), known.map(({ id, score }) => [id, score]));
    for (const [i, page] of open.entries()) assert.ok(page.coverage < (known[i]?.coverage ?? 0));
  }
});

test('another word for what was asked counts less than the word, and both no more than the word', () => {
  const concept = [{ terms: [{ term: 'password', weight: 1 }, { term: 'key', weight: 0.5 }] }];
  const found = ranked(concept, { password: term({ a: {}, both: {} }), key: term({ b: { words: [9] }, both: { words: [9] } }) });
  const page = (id: string) => found.find((each) => each.id === id);
  assert.equal(page('a')?.coverage, 1);
  assert.equal(page('b')?.coverage, 0.5);
  assert.equal(page('both')?.coverage, 1);
  assert.ok((page('b')?.score ?? 0) < (page('a')?.score ?? 0));
  assert.equal(page('both')?.score, page('a')?.score);
  assert.deepEqual(page('both')?.words, [0, 9]);
});

test('pages that answer as well come by their id, in whatever order they were found', () => {
  for (const ids of [['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], ['c', 'a', 'd', 'b']]) {
    assert.deepEqual(order(asked('spf'), { spf: term(Object.fromEntries(ids.map((id) => [id, {}]))) }), ['a', 'b', 'c', 'd']);
  }
});

test('nothing asked, or nothing found, ranks nothing', () => {
  assert.deepEqual(ranked([], {}), []);
  assert.deepEqual(ranked(asked('spf'), {}), []);
  assert.deepEqual(ranked([{ terms: [] }], {}), []);
});

test('scores are numbers and coverage stays within 0 and 1', () => {
  const terms = { a: term({ x: { words: [] } }, 0), b: term({ x: {}, y: { quality: 1, score: 0 } }, 99) };
  for (const { score, coverage } of ranked(asked('a', 'b', 'c'), terms)) {
    assert.ok(Number.isFinite(score) && score >= 0);
    assert.ok(coverage >= 0 && coverage <= 1);
  }
});

test('another word that stands nearly everywhere says nothing; the word that was asked always does', () => {
  const everywhere = { mail: term({ a: {}, b: {} }, 0.1), spf: term({ c: {} }) };
  assert.deepEqual(order([{ terms: [{ term: 'spf', weight: 1 }, { term: 'mail', weight: 0.5 }] }], everywhere), ['c']);
  assert.deepEqual(order(asked('mail'), everywhere), ['a', 'b']);
});

test('a word that weighs more than others covers no more than the whole question', () => {
  const heavy = [{ terms: [{ term: 'spf', weight: 1.2 }] }];
  assert.equal(ranked(heavy, { spf: term({ a: {} }) })[0]?.coverage, 1);
});

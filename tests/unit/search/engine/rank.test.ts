import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TermMatch, TermMatches } from '../../../../src/search/engine/term-matches.ts';
import { type TermGroup, rank } from '../../../../src/search/engine/rank.ts';
import { weights } from '../../../../src/search/engine/weights.ts';
import { fc } from './properties.ts';

type Pages = Readonly<Record<string, Partial<TermMatch>>>;
type Terms = Readonly<Record<string, TermMatches>>;

const term = (pages: Pages, rarity = 2): TermMatches => ({
  rarity,
  pages: new Map(Object.entries(pages).map(([id, page]) => [id, { strength: 1, inTitle: false, words: [0], ...page }])),
});
const asked = (...terms: string[]): TermGroup[] => terms.map((each) => ({ terms: [{ term: each, weight: 1 }] }));
/** The word that was asked and another word for it. */
const orElse = (word: string, other: string, weight: number = weights.synonym): TermGroup[] => [
  {
    terms: [
      { term: word, weight: 1 },
      { term: other, weight },
    ],
  },
];
const ranked = (concepts: readonly TermGroup[], terms: Terms, size = 100) =>
  rank(concepts, new Map(Object.entries(terms)), size);
const order = (...of: Parameters<typeof ranked>) => ranked(...of).map(({ id }) => id);
const page = (id: string, ...of: Parameters<typeof ranked>) => {
  const found = ranked(...of).find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

test('a page that covers the question goes before one that says half of it more often', () => {
  assert.deepEqual(
    order(asked('spf', 'gmail'), {
      spf: term({ half: { strength: 1.9 }, whole: { words: [0] } }),
      gmail: term({ whole: { words: [500] } }),
    }),
    ['whole', 'half'],
  );
});

test('coverage is the share of the question, by rarity', () => {
  const terms = { rare: term({ whole: {}, rare: {} }, 3), common: term({ whole: {}, common: {} }, 1) };
  const coverage = (id: string) => page(id, asked('rare', 'common'), terms).coverage;
  assert.deepEqual([coverage('whole'), coverage('rare'), coverage('common')], [1, 0.75, 0.25]);
});

test('a rarer word says more of what was asked', () => {
  assert.deepEqual(order(asked('rare', 'common'), { rare: term({ b: {} }, 3), common: term({ a: {} }, 1) }), [
    'b',
    'a',
  ]);
});

test('a word in the title lifts its page', () => {
  assert.deepEqual(order(asked('spf'), { spf: term({ a: {}, b: { inTitle: true } }) }), ['b', 'a']);
});

test('the title’s coverage is the share of the question in it, less for another word', () => {
  const terms = {
    spf: term({ a: { inTitle: true }, c: { inTitle: true } }, 3),
    gmail: term({ a: {}, b: { inTitle: true }, c: { inTitle: true } }, 1),
  };
  const coverage = (id: string) => page(id, asked('spf', 'gmail'), terms).titleCoverage;
  assert.deepEqual([coverage('a'), coverage('b'), coverage('c')], [0.75, 0.25, 1]);
  const other = page('b', orElse('spf', 'dkim'), { spf: term({ a: {} }), dkim: term({ b: { inTitle: true } }) });
  assert.ok(other.titleCoverage > 0 && other.titleCoverage < 1);
});

test('words close together lift their page, one word alone does not', () => {
  const terms = {
    spf: term({ a: { words: [0] }, b: { words: [0] } }),
    gmail: term({ a: { words: [400] }, b: { words: [5] } }),
  };
  assert.deepEqual(order(asked('spf', 'gmail'), terms), ['b', 'a']);
  const [a, b] = ranked(asked('spf'), terms);
  assert.equal(a?.score, b?.score);
});

test('closeness is the share of the question in one passage, none for a single word', () => {
  const terms = {
    spf: term({ a: { words: [0] }, b: { words: [0] }, c: {} }),
    gmail: term({ a: { words: [400] }, b: { words: [5] } }),
  };
  const closeness = (id: string) => page(id, asked('spf', 'gmail'), terms).closeness;
  assert.deepEqual([closeness('a'), closeness('b'), closeness('c')], [0.5, 1, 0]);
});

test('the passage and all found words are told, in order', () => {
  const found = page('a', asked('spf', 'gmail'), {
    spf: term({ a: { words: [3, 300] } }),
    gmail: term({ a: { words: [100, 310] } }),
  });
  assert.deepEqual([found.passage, found.words], [300, [3, 100, 300, 310]]);
});

test('parts say which word brought how much of each thing that was found', () => {
  const concepts = [...orElse('spf', 'dkim'), ...asked('gmail', 'nowhere')];
  const { parts } = page('a', concepts, {
    spf: term({ a: { strength: 0.1 } }),
    dkim: term({ a: { strength: 9 } }),
    gmail: term({ a: {} }),
  });
  assert.deepEqual(
    parts.map((part) => part.term),
    ['dkim', 'gmail'],
  );
  for (const part of parts) assert.ok(part.score > 0);
});

test('a word on no page leaves scores and order as they are, but the question less covered', () => {
  const terms = { spf: term({ a: { strength: 3 }, b: {} }), gmail: term({ b: {}, c: {} }) };
  const known = ranked(asked('spf', 'gmail'), terms);
  for (const unknown of [{}, { xyzzy: term({}, 0) }]) {
    const open = ranked(asked('spf', 'xyzzy', 'gmail'), { ...terms, ...unknown });
    assert.deepEqual(
      open.map(({ id, score }) => [id, score]),
      known.map(({ id, score }) => [id, score]),
    );
    for (const [i, each] of open.entries()) assert.ok(each.coverage < (known[i]?.coverage ?? 0));
  }
});

test('what is optional and on no page leaves nothing open', () => {
  const terms = { spf: term({ a: {} }) };
  assert.deepEqual(
    ranked([...asked('spf'), { isOptional: true, terms: [{ term: 'nowhere', weight: 0.8 }] }], terms),
    ranked(asked('spf'), terms),
  );
});

test('another word for what was asked covers less than the word, and both no more than the word', () => {
  const terms = { password: term({ a: {}, both: {} }), key: term({ b: { words: [9] }, both: { words: [9] } }) };
  const found = (id: string) => page(id, orElse('password', 'key'), terms);
  assert.deepEqual([found('a').coverage, found('b').coverage, found('both').coverage], [1, weights.synonym, 1]);
  assert.ok(found('b').score < found('a').score);
  assert.deepEqual(found('both').words, [0, 9]);
});

test('a page is scored by the best of the words for one thing, not by their sum', () => {
  const of = (key: Pages) =>
    page('a', orElse('password', 'key'), { password: term({ a: {} }), key: term({ z: {}, ...key }) }).parts;
  assert.deepEqual(
    of({ a: { strength: 0.5 } }).map((part) => part.term),
    ['password'],
  );
  assert.equal(of({ a: { strength: 0.5 } }).length, 1);
});

test('words for one thing that together stand on many pages are as common as all of those pages', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, {}]));
  const rareIn = (terms: Terms) =>
    page('a', [...orElse('pc', 'computer', 1), ...asked('broken')], { ...terms, broken: term({ b: {} }, 3) }).coverage;
  const alone = rareIn({ pc: term({ a: {} }, 4) });
  const beside = rareIn({ pc: term({ a: {} }, 4), computer: term(many, 0.9) });
  assert.ok(beside < alone, `${beside} ${alone}`);
});

test('of words for one thing the common one does not make the rare one worth less than itself', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, {}]));
  const terms = { pc: term({ rare: {} }, 4), computer: term(many, 0.9) };
  const found = ranked(orElse('pc', 'computer', 1), terms);
  assert.equal(found[0]?.id, 'rare');
});

test('pages that answer as well come by their id, in whatever order they were found', () => {
  for (const ids of [
    ['a', 'b', 'c', 'd'],
    ['d', 'c', 'b', 'a'],
    ['c', 'a', 'd', 'b'],
  ]) {
    assert.deepEqual(order(asked('spf'), { spf: term(Object.fromEntries(ids.map((id) => [id, {}]))) }), [
      'a',
      'b',
      'c',
      'd',
    ]);
  }
});

test('nothing asked, or nothing found, ranks nothing', () => {
  assert.deepEqual(ranked([], {}), []);
  assert.deepEqual(ranked(asked('spf'), {}), []);
  assert.deepEqual(ranked([{ terms: [] }], {}), []);
});

test('a foreign word that stands nearly everywhere says nothing; one of the same language does, after what was asked', () => {
  const everywhere = { mail: term({ a: {}, b: {} }, 0.1), spf: term({ c: {} }) };
  const foreign = [
    { terms: [...asked('spf').flatMap(({ terms }) => terms), { term: 'mail', weight: 0.4, isForeign: true }] },
  ];
  assert.deepEqual(order(foreign, everywhere), ['c']);
  assert.deepEqual(order(orElse('spf', 'mail'), everywhere), ['c', 'a', 'b']);
  assert.deepEqual(order(asked('mail'), everywhere), ['a', 'b']);
});

test('a word that weighs more than others covers no more than the whole question', () => {
  const heavy = [{ terms: [{ term: 'spf', weight: 1.2 }] }, ...asked('gmail')];
  assert.ok(page('a', heavy, { spf: term({ a: {} }), gmail: term({ a: {} }) }).coverage <= 1);
});

const evidence: fc.Arbitrary<TermMatches> = fc.record({
  rarity: fc.double({ min: 0, max: 12, noNaN: true }),
  pages: fc
    .dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.record({
        strength: fc.double({ min: 0, max: 20, noNaN: true }),
        inTitle: fc.boolean(),
        words: fc.array(fc.nat(300), { maxLength: 6 }).map((words) => words.sort((a, b) => a - b)),
      }),
    )
    .map((pages) => new Map(Object.entries(pages))),
});
const names = ['spf', 'gmail', 'mail', 'key'] as const;
const concepts: fc.Arbitrary<TermGroup[]> = fc.array(
  fc.record({
    isOptional: fc.boolean(),
    terms: fc.uniqueArray(
      fc.record({ term: fc.constantFrom(...names, 'nowhere'), weight: fc.constantFrom(1.2, 1, 0.9, 0.5, 0.3) }),
      { maxLength: 4, selector: (each) => each.term },
    ),
  }),
  { maxLength: 4 },
);
const allEvidence = fc.record(Object.fromEntries(names.map((name) => [name, evidence])));

test('whatever is found, scores are numbers, shares are within 0 and 1, places are in order, and each page comes once', () => {
  fc.assert(
    fc.property(concepts, allEvidence, (of, terms) => {
      const pages = ranked(of, terms, 5);
      assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
      for (const [i, { score, coverage, titleCoverage, closeness, words, parts }] of pages.entries()) {
        assert.ok(Number.isFinite(score) && score >= 0);
        assert.ok(i === 0 || score <= (pages[i - 1]?.score ?? 0));
        for (const share of [coverage, closeness]) assert.ok(share >= 0 && share <= 1 + 1e-9, String(share));
        assert.ok(titleCoverage >= 0 && Number.isFinite(titleCoverage));
        assert.deepEqual(
          words,
          words.toSorted((a, b) => a - b),
        );
        assert.ok(parts.length > 0);
      }
    }),
  );
});

test('the order in which things are asked changes nothing', () => {
  fc.assert(
    fc.property(concepts, allEvidence, (of, terms) => {
      const shown = (each: readonly TermGroup[]) =>
        ranked(each, terms, 5)
          .map(({ id, score }) => [id, score.toPrecision(9)])
          .sort();
      assert.deepEqual(shown(of.toReversed()), shown(of));
    }),
  );
});

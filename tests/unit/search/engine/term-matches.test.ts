import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type TermMatch,
  matchTerm,
  matchAdjacentTerms,
  type Posting,
  rarityOf,
  type TermMatches,
  type TermIndex,
  withFieldsOf,
} from '../../../../src/search/engine/term-matches.ts';
import { weights } from '../../../../src/search/engine/weights.ts';
import { inMemoryIndex } from './in-memory-index.ts';

const index = inMemoryIndex({
  a: { title: 'Mail server', text: 'the mail server and its port' },
  b: { title: 'Printers', text: 'a mailing list for printers' },
  c: { title: 'Passwords', text: 'a word on mail' },
});

/** Pages that are found, each with one mention. */
const fixed = (
  size: number,
  exact: readonly string[],
  plain: readonly string[] = exact,
  fields: Readonly<Record<string, readonly string[]>> = {},
): TermIndex => {
  const postings = (ids: readonly string[]): Posting[] =>
    ids.map((id) => ({ id, score: 1, words: [3], fields: fields[id] ?? [] }));
  return { size, exact: async () => postings(exact), plain: async () => postings(plain) };
};

test('pages that only begin alike are not believed', async () => {
  assert.deepEqual([...(await matchTerm('mail', index)).pages.keys()], ['a', 'c']);
});

test('a word that stands nowhere has no pages, though a prefix of it brings some', async () => {
  assert.ok((await index.plain('mailboxes')).length > 0);
  assert.deepEqual(await matchTerm('mailboxes', index), { pages: new Map(), rarity: 0 });
});

test('a phrase is looked up as one', async () => {
  const { pages } = await matchTerm('mail server', index);
  assert.deepEqual([...pages.keys()], ['a']);
  assert.deepEqual(pages.get('a')?.words, [0, 3]);
});

test('the places of a word are those of the page', async () => {
  const { pages } = await matchTerm('port', index);
  assert.deepEqual([pages.get('a')?.inTitle, pages.get('a')?.words], [false, [7]]);
});

test('fewer pages are rarer, whatever the fall-back brings, and rarity is never negative', async () => {
  const rarities = await Promise.all(
    [['x'], ['x', 'y'], ['x', 'y', 'z']].map(
      async (ids) => (await matchTerm('t', fixed(3, ids, ['x', 'y', 'z']))).rarity,
    ),
  );
  assert.deepEqual(
    rarities,
    rarities.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(rarities).size, 3);
  for (const [pages, all] of [
    [0, 0],
    [0, 1],
    [1, 1],
    [5, 3],
    [100, 100],
    [0, 100_000],
    [0.5, 3],
  ] as const) {
    assert.ok(rarityOf(pages, all) >= 0 && Number.isFinite(rarityOf(pages, all)), `${pages} of ${all}`);
  }
});

test('how much a page says of a word does not grow with the rarity of what the plain search found', async () => {
  const strengths = await Promise.all(
    ['list', 'port', 'mail'].map(
      async (word) =>
        (
          await matchTerm(
            word,
            inMemoryIndex({
              a: { title: 'One', text: 'list port mail' },
              b: { title: 'Two', text: 'port mail' },
              c: { title: 'Three', text: 'mail' },
              d: { title: 'Four', text: 'none' },
            }),
          )
        ).pages.get('a')?.strength,
    ),
  );
  for (const strength of strengths)
    assert.ok(Math.abs((strength ?? 0) - (strengths[0] ?? 0)) < 1e-9, String(strengths));
});

test('every field of the ranking lifts its page, the best of several counts, and what is no field counts nothing', async () => {
  const names = Object.keys(weights.fields);
  assert.ok(names.includes('lead') && names.includes('title') && names.includes('asked'));
  const fields = {
    ...Object.fromEntries(names.map((name) => [name, [name]])),
    all: names,
    none: [],
    topic: ['topic', 'kind'],
  };
  const ids = Object.keys(fields);
  const { pages } = await matchTerm('t', fixed(ids.length + 5, ids, ids, fields));
  const strength = (id: string) => pages.get(id)?.strength ?? Number.NaN;
  for (const name of names) assert.ok(strength(name) > strength('none'), name);
  assert.equal(strength('topic'), strength('none'));
  assert.equal(strength('all'), Math.max(...names.map(strength)));
});

test('only a word of the title is in the title', async () => {
  const ids = ['rest', 'title', 'lead', 'both', 'otherTitle'];
  const { pages } = await matchTerm(
    't',
    fixed(9, ids, ids, { title: ['title'], lead: ['lead'], both: ['title', 'lead'], otherTitle: ['otherTitle'] }),
  );
  assert.deepEqual(
    ids.map((id) => pages.get(id)?.inTitle),
    [false, true, false, true, false],
  );
});

test('a word on every page of a one-page site still has a finite strength', async () => {
  const { pages } = await matchTerm('t', fixed(1, ['x']));
  assert.ok(Number.isFinite(pages.get('x')?.strength) && (pages.get('x')?.strength ?? 0) > 0);
});

type Pages = Readonly<Record<string, Partial<TermMatch>>>;
const found = (pages: Pages): TermMatches => ({
  rarity: 1,
  pages: new Map(Object.entries(pages).map(([id, page]) => [id, { strength: 1, inTitle: false, words: [], ...page }])),
});
const idsOf = (...parts: Pages[]) => [...matchAdjacentTerms(parts.map(found), 9).pages.keys()];

test('words together are on pages where all stand close to each other, in any order', () => {
  assert.deepEqual(
    idsOf(
      { near: { words: [10] }, before: { words: [10] }, far: { words: [10] }, half: { words: [10] } },
      { near: { words: [11] }, before: { words: [9] }, far: { words: [500] }, other: { words: [11] } },
    ),
    ['near', 'before'],
  );
});

test('of three words together none may be far', () => {
  assert.deepEqual(
    idsOf(
      { a: { words: [1] }, b: { words: [1] } },
      { a: { words: [2] }, b: { words: [2] } },
      { a: { words: [3] }, b: { words: [90] } },
    ),
    ['a'],
  );
});

test('words that all stand in the title are together, wherever else they stand', () => {
  const inTitle = true;
  assert.deepEqual(idsOf({ a: { inTitle, words: [3] }, b: { inTitle } }, { a: { inTitle, words: [300] }, b: {} }), [
    'a',
  ]);
});

test('words together say as much as the weaker of them, and their places are those of the first near the others', () => {
  const { pages } = matchAdjacentTerms(
    [found({ a: { strength: 5, words: [1, 40, 200] } }), found({ a: { strength: 2, words: [41, 202] } })],
    9,
  );
  assert.deepEqual(pages.get('a'), { strength: 2, inTitle: false, words: [40, 200] });
});

test('words together are as rare as the pages that hold them so', () => {
  const everywhere = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { words: [1] }]));
  const apart = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { words: [id === 'a' ? 2 : 99] }]));
  assert.equal(matchAdjacentTerms([found(everywhere), found(apart)], 9).rarity, rarityOf(1, 9));
});

test('words that are nowhere together have no pages and no rarity', () => {
  const nothing = { pages: new Map(), rarity: 0 };
  assert.deepEqual(matchAdjacentTerms([], 9), nothing);
  assert.deepEqual(matchAdjacentTerms([found({ a: { words: [1] } }), found({})], 9), nothing);
  assert.deepEqual(matchAdjacentTerms([found({}), found({ a: { words: [1] } })], 9), nothing);
});

test('a phrase stands in a title where all of its words do', () => {
  const match = (strength: number, inTitle: boolean) => ({ strength, inTitle, words: [1] });
  const part = (pages: Readonly<Record<string, ReturnType<typeof match>>>) => ({
    pages: new Map(Object.entries(pages)),
    rarity: 1,
  });
  const { pages, rarity } = withFieldsOf(
    [part({ a: match(4, true), b: match(3, true) }), part({ a: match(2, true), b: match(5, false) })],
    { pages: new Map(['a', 'b', 'c'].map((id) => [id, match(1, false)])), rarity: 2 },
  );
  assert.deepEqual(
    [...pages],
    [
      ['a', match(2, true)],
      ['b', match(3, false)],
      ['c', match(1, false)],
    ],
  );
  assert.equal(rarity, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceFor, type Posting, rarityOf, type TermIndex } from '../../../src/search/browser/evidence.ts';
import { inMemoryIndex } from './in-memory-index.ts';

const index = inMemoryIndex({
  a: { title: 'Mail server', text: 'the mail server and its port' },
  b: { title: 'Printers', text: 'a mailing list for printers' },
  c: { title: 'Passwords', text: 'a word on mail' },
});

/** Pages that are found, each with one mention. */
const fixed = (size: number, exact: readonly string[], plain: readonly string[] = exact, fields: Readonly<Record<string, readonly string[]>> = {}): TermIndex => {
  const postings = (ids: readonly string[]): Posting[] => ids.map((id) => ({ id, score: 1, words: [3], fields: fields[id] ?? [] }));
  return { size, exact: async () => postings(exact), plain: async () => postings(plain) };
};

test('pages that only begin alike are not believed', async () => {
  assert.deepEqual([...(await evidenceFor('mail', index)).pages.keys()], ['a', 'c']);
});

test('a word that stands nowhere has no pages, though a prefix of it brings some', async () => {
  assert.ok((await index.plain('mailboxes')).length > 0);
  assert.deepEqual(await evidenceFor('mailboxes', index), { pages: new Map(), rarity: 0 });
});

test('a phrase is looked up as one', async () => {
  const { pages } = await evidenceFor('mail server', index);
  assert.deepEqual([...pages.keys()], ['a']);
  assert.deepEqual(pages.get('a')?.words, [0, 3]);
});

test('the word that was asked has full quality, and its places are those of the page', async () => {
  const { pages } = await evidenceFor('port', index);
  assert.deepEqual([pages.get('a')?.quality, pages.get('a')?.inTitle, pages.get('a')?.words], [1, 0, [7]]);
});

test('fewer pages are rarer, whatever the fall-back brings, and rarity is never negative', async () => {
  const rarities = await Promise.all([['x'], ['x', 'y'], ['x', 'y', 'z']].map(async (ids) => (await evidenceFor('t', fixed(3, ids, ['x', 'y', 'z']))).rarity));
  assert.deepEqual(rarities, rarities.toSorted((a, b) => b - a));
  assert.equal(new Set(rarities).size, 3);
  for (const [pages, all] of [[0, 0], [0, 1], [1, 1], [5, 3], [100, 100], [0, 100_000]] as const) {
    assert.ok(rarityOf(pages, all) >= 0 && Number.isFinite(rarityOf(pages, all)), `${pages} of ${all}`);
  }
});

test('the lead counts more than the title, the title more than the rest, and only the title says so', async () => {
  const ids = ['rest', 'title', 'lead', 'both', 'other'];
  const { pages } = await evidenceFor('t', fixed(9, ids, ids, { title: ['title'], lead: ['lead'], both: ['title', 'lead'], other: ['topic'] }));
  const score = (id: string) => pages.get(id)?.score ?? Number.NaN;
  assert.ok(score('lead') > score('title') && score('title') > score('rest'));
  assert.equal(score('both'), score('lead'));
  assert.equal(score('other'), score('rest'));
  assert.deepEqual(ids.map((id) => pages.get(id)?.inTitle), [0, 1, 0, 1, 0]);
});

test('a word on every page of a one-page site still has a finite score', async () => {
  const { pages } = await evidenceFor('t', fixed(1, ['x']));
  assert.ok(Number.isFinite(pages.get('x')?.score) && (pages.get('x')?.score ?? 0) > 0);
});

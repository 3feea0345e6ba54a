import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSecondOrder, reordered } from '../../../../src/search/engine/second-stage.ts';
import { type PageStems, stemsOfPage } from '../../../../src/search/engine/page-features.ts';

const ranked = (id: string, score: number) => ({
  id,
  score,
  coverage: 1,
  titleCoverage: 0,
  closeness: 0,
  parts: [],
  passage: 0,
  words: [],
});
const question = {
  text: 'change the password',
  locale: 'en' as const,
  searchedTerms: [
    [{ term: 'change', weight: 1, pages: 9, rarity: 1 }],
    [{ term: 'password', weight: 1, pages: 9, rarity: 2 }],
  ],
};
const page = (title: string, content: string): PageStems =>
  stemsOfPage({ url: '/', content, meta: { title }, anchors: [] }, 'en');
const order = async (pages: readonly ReturnType<typeof ranked>[], data: (id: string) => Promise<PageStems>) =>
  (await inSecondOrder(pages, question, data)).map(({ id }) => id);

test('a page that is about the question goes before one that mentions it a little more often', async () => {
  const texts: Record<string, PageStems> = {
    mention: page('Old routers', `${'Words of something else. '.repeat(40)}Change it. The password.`),
    about: page('Change the password', 'Change the password in the panel.'),
  };
  const data = async (id: string) => texts[id] ?? page('', '');
  assert.deepEqual(await order([ranked('mention', 10), ranked('about', 9)], data), ['about', 'mention']);
});

test('pages that say the same stay in the order of the first stage, and so do those that are not read', async () => {
  const pages = Array.from({ length: reordered + 3 }, (_, i) => ranked(`p${i}`, 10 - i / 10));
  const read: string[] = [];
  const data = async (id: string) => {
    read.push(id);
    return page('Change the password', 'Here.');
  };
  assert.deepEqual(
    await order(pages, data),
    pages.map(({ id }) => id),
  );
  assert.equal(read.length, reordered);
});

test('nothing is read for one page, or for no question', async () => {
  const none = async (): Promise<PageStems> => assert.fail('read');
  assert.deepEqual(await order([ranked('a', 1)], none), ['a']);
  const unasked = await inSecondOrder([ranked('a', 1), ranked('b', 1)], { ...question, text: ' ' }, none);
  assert.equal(unasked.length, 2);
});

test('a page that cannot be read leaves the order of the first stage', async () => {
  const data = async (id: string): Promise<PageStems> => {
    if (id === 'b') throw new Error('404');
    return page(id === 'c' ? 'Change the password' : 'x', 'x');
  };
  assert.deepEqual(await order([ranked('a', 3), ranked('b', 2), ranked('c', 1)], data), ['a', 'b', 'c']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearch } from '../../../../src/search/engine/pagefind-engine.ts';
import type { Pagefind, PagefindResult, SearchSource } from '../../../../src/search/engine/source.ts';
import { everyPage, shardAddress, startAddress } from '../../../../src/search/engine/search-data.ts';
import { shardOf } from '../../../../src/search/engine/glossary-shards.ts';

const pages: Readonly<Record<string, string>> = {
  a: 'change the password',
  b: 'mailbox full',
  c: 'blank pages',
  d: 'router lights',
};

const resultOf = (id: string): PagefindResult => ({
  id,
  score: 1,
  words: [0],
  matchedMetaFields: [],
  data: async () => ({ url: `/en/faq/${id}/`, content: pages[id] ?? '', meta: { title: id }, anchors: [] }),
});

/** A source that notes what it was asked for; `missing` cannot be had. */
function fakeSource(missing: (address: string) => boolean = () => false) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: async () => {},
    init: async () => {},
    preload: async () => {},
    filters: async () => ({ language: { en: 4 } }),
    async search(term, { filters } = { filters: {} }) {
      const word = term.replaceAll('"', '');
      const ids =
        filters.language === 'es'
          ? []
          : Object.keys(pages).filter((id) => word === everyPage || pages[id]?.split(' ').includes(word));
      return { results: ids.map(resultOf) };
    },
  };
  const source: SearchSource = {
    pagefind: async () => pagefind,
    async data<T>(address: string): Promise<T> {
      asked.push(address);
      if (missing(address)) throw new Error(`${address}: 404`);
      return (
        address === startAddress('en')
          ? { chunks: [], pages: 4, untranslated: null }
          : /\/words-/.test(address)
            ? [{}, '']
            : address === shardAddress('en', shardOf('passcode'))
              ? { passcode: ['password', ''] }
              : {}
      ) as T;
    },
  };
  return { source, asked };
}
const found = async (source: SearchSource, question: string) => {
  const { own } = await (await openSearch('en', source)).search(question, {});
  return (await own.hits(0, 9)).map(({ address }) => address);
};

test('nothing of the glossary or the words is loaded before a question', async () => {
  const { source, asked } = fakeSource();
  await openSearch('en', source);
  assert.deepEqual(
    asked.filter((address) => address !== startAddress('en')),
    [],
  );
});

test('pages in another language are known from the start, unless they are too many', async () => {
  const asked: string[] = [];
  const { source } = fakeSource();
  const pagefind = await source.pagefind('en');
  const listed: SearchSource = {
    pagefind: async () => ({
      ...pagefind,
      search: (term, options) => {
        asked.push(term);
        return pagefind.search(term, options);
      },
    }),
    data: async <T>(address: string): Promise<T> =>
      (address === startAddress('en') ? { chunks: [], pages: 4, untranslated: { es: ['b'] } } : {}) as T,
  };
  const engine = await openSearch('en', listed);
  assert.deepEqual(asked, []);
  const { own, other } = await engine.search('mailbox', {});
  assert.deepEqual([own.count, other.count], [0, 1]);
  assert.equal((await engine.search('', {})).own.count, 3);
});

test('a question loads the parts of the glossary of its own words, and each once', async () => {
  const { source, asked } = fakeSource();
  const engine = await openSearch('en', source);
  for (let time = 0; time < 3; time++)
    assert.equal((await engine.search('passcode', {}, { asTyped: true })).own.count, 1);
  assert.deepEqual(
    asked.filter((address) => address !== startAddress('en')),
    [shardAddress('en', shardOf('passcode'))],
  );
});

test('the words of the site are loaded only for a word that stands nowhere', async () => {
  const { source, asked } = fakeSource();
  const engine = await openSearch('en', source);
  const loaded = () => asked.filter((address) => /\/words-/.test(address)).length;
  await engine.search('password mailbox', {});
  assert.equal(loaded(), 0);
  await engine.search('passwrod', {});
  assert.ok(loaded() > 0);
});

test('a part that cannot be had costs its synonyms and corrections, not the answer', async () => {
  const { source } = fakeSource((address) => /glossary|words-/.test(address));
  assert.deepEqual(await found(source, 'password zzyzx'), ['/en/faq/a/']);
});

test('a site whose index cannot be had cannot be opened', async () => {
  const { source } = fakeSource();
  await assert.rejects(
    openSearch('en', { ...source, pagefind: () => Promise.reject(new Error('offline')) }),
    /offline/,
  );
});

/** Pages of both languages with these scores: all hold the word `panel`, those above 5 also `lights`. */
const scored = (own: readonly number[], other: readonly number[]): SearchSource => ({
  pagefind: async () => ({
    options: async () => {},
    init: async () => {},
    preload: async () => {},
    filters: async () => ({}),
    async search(term, { filters } = { filters: {} }) {
      const all = [
        ...own.map((score, i) => ({ ...resultOf(`own-${i}`), score })),
        ...other.map((score, i) => ({ ...resultOf(`other-${i}`), score })),
      ];
      return {
        results: all.filter(
          ({ id, score }) =>
            (/panel\b|every/.test(term) || (/\blights/.test(term) && score > 5)) &&
            (filters.language !== 'es' || id.startsWith('other')),
        ),
      };
    },
  }),
  data: async <T>(address: string): Promise<T> =>
    (address === startAddress('en') ? { chunks: [], pages: 4, untranslated: null } : {}) as T,
});
const counts = async (
  own: readonly number[],
  other: readonly number[],
  question = 'panel lights',
): Promise<[number, number]> => {
  const result = await (await openSearch('en', scored(own, other))).search(question, {});
  return [result.own.count, result.other.count];
};

test('answers far below the best are left out', async () => {
  assert.deepEqual(await counts([10, 9, 0.1], []), [2, 0]);
});

test('of one word, no page that has it is left out', async () => {
  assert.deepEqual(await counts([10, 9, 0.1], [], 'panel'), [3, 0]);
});

test('a far better answer in the other language leaves no answer in the reader’s own out', async () => {
  assert.deepEqual(await counts([1, 0.9], [30]), [2, 1]);
});

test('answers in the other language are left out where those in the reader’s own are far better', async () => {
  assert.deepEqual(await counts([30], [1, 0.9]), [1, 0]);
});

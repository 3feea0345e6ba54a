import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStem } from '../../../../src/language/stemmer.ts';
import { shardOf } from '../../../../src/search/engine/glossary-shards.ts';
import { openSearch } from '../../../../src/search/engine/open-search.ts';
import {
  chunkAddress,
  differencesOf,
  filterAddress,
  pageAddress,
  type PageData,
  shardAddress,
  type StartData,
  startAddress,
} from '../../../../src/search/engine/search-data.ts';
import type { SearchSource } from '../../../../src/search/engine/source.ts';

const texts: Readonly<Record<string, string>> = {
  a: 'change the password',
  b: 'mailbox full',
  c: 'blank pages',
  d: 'router lights',
};

/** The files of an index in one chunk, by address. */
function indexOf(
  pages: Readonly<Record<string, string>>,
  untranslated: readonly string[] = [],
  placesOf: (id: string) => readonly number[] = () => [0],
): Map<string, unknown> {
  const ids = Object.keys(pages);
  const byStem = new Map<string, PageData[]>();
  const last = new Map<string, number>();
  for (const [i, id] of ids.entries()) {
    for (const word of new Set(pages[id]?.split(' '))) {
      const stem = indexStem(word, 'en');
      byStem.set(stem, [...(byStem.get(stem) ?? []), [i - (last.get(stem) ?? 0), [-25, ...placesOf(id)]]]);
      last.set(stem, i);
    }
  }
  const start: StartData = {
    chunks: [['', 'all']],
    pages: ids,
    lengths: ids.map(() => 10),
    fields: [],
    filters: {},
    untranslated: { es: differencesOf(untranslated.map((id) => ids.indexOf(id))) },
  };
  return new Map<string, unknown>([
    [startAddress('en'), start],
    [chunkAddress('en', 'all'), [...byStem].sort(([one], [other]) => (one < other ? -1 : 1))],
    ...ids.map(
      (id) =>
        [
          pageAddress('en', id),
          { url: `/en/faq/${id}/`, content: pages[id] ?? '', meta: { title: id }, anchors: [] },
        ] as const,
    ),
  ]);
}

/** A source that notes what it was asked for beside the index; `missing` cannot be had. */
function fakeSource(missing: (address: string) => boolean = () => false, files = indexOf(texts)) {
  const asked: string[] = [];
  const source: SearchSource = {
    async data<T>(address: string): Promise<T> {
      if (missing(address)) throw new Error(`${address}: 404`);
      if (files.has(address)) return files.get(address) as T;
      asked.push(address);
      return (
        /\/words-/.test(address)
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
  assert.deepEqual(asked, []);
});

test('pages in another language are known from the start', async () => {
  const { source } = fakeSource(() => false, indexOf(texts, ['b', 'd']));
  const engine = await openSearch('en', source);
  const { own, other } = await engine.search('mailbox', {});
  assert.deepEqual([own.count, other.count], [0, 1]);
  const all = await engine.search('', {});
  assert.deepEqual([all.own.count, all.other.count], [2, 2]);
});

test('a question loads the parts of the glossary of its own words, and each once', async () => {
  const { source, asked } = fakeSource();
  const engine = await openSearch('en', source);
  for (let time = 0; time < 3; time++)
    assert.equal((await engine.search('passcode', {}, { asTyped: true })).own.count, 1);
  assert.deepEqual(asked, [shardAddress('en', shardOf('passcode'))]);
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
  const { source } = fakeSource((address) => address === startAddress('en'));
  await assert.rejects(openSearch('en', source), /404/);
});

test('a part of the index that could not be had is asked for again', async () => {
  let isThere = false;
  const { source } = fakeSource((address) => address === chunkAddress('en', 'all') && !isThere);
  const engine = await openSearch('en', source);
  await assert.rejects(engine.search('mailbox', {}), /404/);
  isThere = true;
  assert.equal((await engine.search('mailbox', {})).own.count, 1);
});

/** Pages of both languages that say `panel` so many times; those that do more than five times also `lights`. */
function said(own: readonly number[], other: readonly number[]): SearchSource {
  const times = new Map<string, number>([
    ...own.map((count, i) => [`own-${i}`, count] as const),
    ...other.map((count, i) => [`other-${i}`, count] as const),
  ]);
  const pages = Object.fromEntries(Array.from(times, ([id, count]) => [id, count > 5 ? 'panel lights' : 'panel']));
  const untranslated = [...times.keys()].filter((id) => id.startsWith('other'));
  const places = (id: string): number[] => Array.from({ length: times.get(id) ?? 0 }, () => 1);
  return fakeSource(() => false, indexOf(pages, untranslated, places)).source;
}
const counts = async (
  own: readonly number[],
  other: readonly number[],
  question = 'panel lights',
): Promise<[number, number]> => {
  const result = await (await openSearch('en', said(own, other))).search(question, {});
  return [result.own.count, result.other.count];
};

test('answers far below the best are left out', async () => {
  assert.deepEqual(await counts([30, 20, 1], []), [2, 0]);
});

test('of one word, no page that has it is left out', async () => {
  assert.deepEqual(await counts([30, 20, 1], [], 'panel'), [3, 0]);
});

test('a far better answer in the other language leaves no answer in the reader’s own out', async () => {
  assert.deepEqual(await counts([1, 1], [30]), [2, 1]);
});

test('answers in the other language are left out where those in the reader’s own are far better', async () => {
  assert.deepEqual(await counts([30], [1, 1]), [1, 0]);
});

test('a filter, or a value of one, that is called as every object has something leaves nothing', async () => {
  const files = indexOf(texts);
  const start = files.get(startAddress('en')) as StartData;
  files.set(startAddress('en'), { ...start, filters: { kind: 'k' } });
  files.set(filterAddress('en', 'k'), { faq: [0, 1, 1, 1] });
  const engine = await openSearch('en', fakeSource(() => false, files).source);
  const count = async (value: string) => (await engine.search('mailbox', { kind: [value] })).own.count;
  assert.equal(await count('faq'), 1);
  for (const value of ['constructor', '__proto__', 'toString', 'valueOf']) assert.equal(await count(value), 0, value);
});

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { sourceFrom } from '../../../../src/search/engine/source.ts';
import { valuesIn } from '../../../../src/search/engine/data-file.ts';
import { indexFolder, type IndexedPage, pageAddress, pageIds } from '../../../../src/search/engine/search-data.ts';
import { filesFor, inFiles, writePages } from '../../../../src/search/build/page-files.ts';

const pagesTo = (count: number): IndexedPage[] =>
  Array.from({ length: count }, (_, i) => ({
    url: `/en/ticket/${1000 + i}/`,
    content: `text ${i}`,
    meta: { title: `title ${i}` },
    anchors: [],
  }));

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-pages-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As many chunks as the long tail of words of generated texts makes. */
const chunksOf = (pages: number): number => (pages < 500 ? 0.62 * pages : 310 * Math.sqrt(pages / 500));
const filesOf = (pages: readonly IndexedPage[]): IndexedPage[][] =>
  inFiles(pages, filesFor(pages.length, chunksOf(pages.length)));

test('a small site has a file a page', () => {
  for (const count of [0, 1, 32, 300]) assert.equal(filesOf(pagesTo(count)).length, count);
});

test('more pages share files, so that pages and chunks come to 0.43 files a page and 440', () => {
  for (const count of [500, 1000, 2500, 5000, 10_000, 50_000]) {
    const files = filesOf(pagesTo(count));
    assert.deepEqual(files.flat(), pagesTo(count));
    const expected = filesFor(count, chunksOf(count));
    assert.ok(expected + chunksOf(count) <= 0.43 * count + 440);
    assert.ok(Math.abs(files.length - expected) < 0.04 * expected, `${files.length} files, not ${expected}`);
    // Whoever wants a page loads them all.
    assert.ok(files.every(({ length }) => length >= 1 && length <= Math.ceil(count / expected) + 1));
  }
  assert.equal(filesFor(10_000, 5000), 2500, 'more than four pages never share one');
});

test('a page that is added or removed changes files next to it, wherever it stands', () => {
  for (const count of [600, 1000, 5000]) {
    const before = pagesTo(count);
    const known = new Set(filesOf(before).map((file) => JSON.stringify(file)));
    const changed = Array.from({ length: 40 }, (_, i) => {
      const without = before.toSpliced(i * (count / 40), 1);
      return filesOf(without).filter((file) => !known.has(JSON.stringify(file))).length;
    });
    const mean = changed.reduce((all, each) => all + each, 0) / changed.length;
    assert.ok(mean < 15 && Math.max(...changed) < 60, `${mean} of ${known.size}, at most ${Math.max(...changed)}`);
  }
});

test('a page whose text changes changes one file', () => {
  const before = pagesTo(3000);
  const known = new Set(filesOf(before).map((file) => JSON.stringify(file)));
  const edited = before.with(1234, { ...(before[1234] ?? assert.fail()), content: 'edited' });
  assert.equal(filesOf(edited).filter((file) => !known.has(JSON.stringify(file))).length, 1);
});

for (const count of [40, 700])
  test(`of ${count} pages, each is found by its id, and those of a file are loaded at once`, () =>
    inFolder(async (folder) => {
      const pages = pagesTo(count);
      const names = await writePages(folder, 'en', pages, chunksOf(count));
      const files = await readdir(path.join(folder, indexFolder('en'), 'fragment'));
      assert.deepEqual(files.sort(), names.flatMap((name) => (name === '' ? [] : [`${name}.js`])).sort());
      assert.equal(files.length < count, count > 300);
      const loaded: string[] = [];
      const source = sourceFrom(async (address) => {
        loaded.push(address);
        return valuesIn(await readFile(path.join(folder, address), 'utf8'));
      });
      const ids = pageIds(names);
      assert.equal(new Set(ids).size, count);
      const found = await Promise.all(ids.map((id) => source.data<IndexedPage>(pageAddress('en', id))));
      assert.deepEqual(found, pages);
      assert.equal(loaded.length, files.length);
    }));

test('pages that say the same have files of their own', () =>
  inFolder(async (folder) => {
    const [page] = pagesTo(1);
    assert.ok(page);
    const names = await writePages(folder, 'es', [page, page, page], 3);
    assert.deepEqual([new Set(names).size, names.includes('')], [3, false]);
  }));

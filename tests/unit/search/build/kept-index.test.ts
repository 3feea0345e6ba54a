import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import * as pagefind from 'pagefind';
import { forgetValues } from '../../../../src/files/kept-values.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { mergedNames } from '../../../../src/search/build/merge-lines.ts';
import { fieldsOf, mergedChunks, mergedFilters } from '../../../../src/search/build/merge-records.ts';
import type { PageRecord } from '../../../../src/search/build/page-record.ts';
import { type PageToIndex, recordsOf } from '../../../../src/search/build/pagefind-batches.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { removeSite, type SmallEntries, type SmallPage, writeSmallSite } from '../engine/small-site.ts';

const glossary = [{ en: ['mailbox', 'electronic mail'], es: ['buzón', 'casilla de correo'] }];
const words: Readonly<Record<Locale, readonly string[]>> = {
  en: 'mailbox mail web webmail the password café cafe php8.2 ns1.example.org is full change 465 move moved'.split(' '),
  es: 'buzón correo web webmail la contraseña rompió rompio médico medico php8.2 está lleno cambiar 465 año'.split(' '),
};

/** The same in every run. */
let seed = 7;
const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
const said = (locale: Locale, length: number): string =>
  Array.from({ length }, () => words[locale][random(words[locale].length)]).join(' ');
const page = (locale: Locale): SmallPage => ({
  title: said(locale, 3),
  answer: said(locale, 6),
  asked: random(2) === 0 ? said(locale, 2) : '',
  topic: ['mail', 'dns'][random(2)] ?? '',
  year: ['2025', '2026'][random(2)] ?? '',
  body: `<p>${said(locale, 30)}</p><h2 id="more">${said(locale, 2)}</h2><p>${said(locale, 60)}</p>`,
});

async function found<T>(generated: AsyncIterable<T | null>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of generated) values.push(value ?? assert.fail());
  return values;
}

after(() => pagefind.close());

test('what Pagefind makes of a page does not depend on the pages beside it', async () => {
  for (const locale of ['en', 'es'] as const) {
    const pages = Array.from({ length: 23 }, (_, i): PageToIndex => {
      const { title, answer, body, topic } = page(locale);
      const fields = `<span data-pagefind-filter="topic:${topic}" data-pagefind-meta="lead:${said(locale, i % 3)}"></span>`;
      return {
        address: `/${locale}/faq/${String(i)}/`,
        article: `<article data-pagefind-body><h1>${title}</h1><p data-pagefind-meta="answer">${answer}</p>${body}${fields}</article>`,
      };
    });
    const inBatches = (most: number, of = pages): Promise<PageRecord[]> => found(recordsOf(of, locale, most));
    const whole = await inBatches(pages.length);
    assert.equal(whole.length, pages.length);
    for (const most of [1, 5, 22]) assert.deepEqual(await inBatches(most), whole);
    assert.deepEqual(await inBatches(4, pages.toReversed()), whole.toReversed());
    const fields = fieldsOf(whole);
    const chunks = [...mergedChunks(mergedNames(whole, fields), 300)];
    assert.ok(chunks.length > 10 && chunks.every(({ first, last }) => first <= last));
    const [one] = mergedChunks(mergedNames(whole, fields), 1e6);
    assert.deepEqual(
      chunks.flatMap(({ json }) => JSON.parse(json)),
      JSON.parse(one?.json ?? ''),
    );
    assert.deepEqual([...mergedFilters(whole).keys()], ['topic']);
  }
});

const folders: string[] = [];
after(() => Promise.all(folders.map(removeSite)));

async function outputOf(site: string): Promise<Map<string, string>> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.js')).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(site, file), 'utf8')] as const)),
  );
}

/** Indexes a site with what is kept, and without. */
async function isAsIndexedAnew(entries: SmallEntries, keptIn: string) {
  const sites = [await writeSmallSite(entries), await writeSmallSite(entries)];
  folders.push(...sites);
  const [kept = '', anew = ''] = sites;
  assert.ok((await writeSearchIndex(anew, glossary)) > 0);
  await writeSearchIndex(kept, glossary, { keptIn });
  assert.deepEqual(await outputOf(kept), await outputOf(anew));
}

const keptFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-kept-'));
  folders.push(folder);
  return folder;
};

test('with what is kept an index is byte for byte that without, after any edit', async () => {
  const keptIn = await keptFolder();
  const entries = new Map<string, Partial<Record<Locale, SmallPage>>>(
    Array.from({ length: 24 }, (_, i) => [`ticket/${String(i)}`, { en: page('en'), es: page('es') }]),
  );
  const anyKey = (): string => [...entries.keys()][random(5)] ?? '';
  const edits: (() => unknown)[] = [
    () => {},
    () => {},
    () => entries.set('ticket/3', { ...entries.get('ticket/3'), en: page('en') }),
    () => entries.set('faq/new', { en: page('en'), es: page('es') }),
    // Its translation is gone: the lexicon is mined.
    () => entries.set('ticket/5', { es: page('es') }),
    () => {
      entries.delete(anyKey());
      const key = anyKey();
      entries.set(key, { ...entries.get(key), es: page('es') });
    },
  ];
  for (const edit of edits) {
    edit();
    await isAsIndexedAnew(Object.fromEntries(entries), keptIn);
  }
});

test('of a page that is gone nothing is kept, what is broken is as good as nothing, and all is forgotten', async () => {
  const keptIn = await keptFolder();
  const secret = 'zanahoria';
  const plain = { 'faq/one': { en: page('en'), es: page('es') }, 'faq/two': { en: page('en'), es: page('es') } };
  const files = async (): Promise<string[]> => (await readdir(keptIn)).map((name) => path.join(keptIn, name));
  const holds = async (): Promise<boolean> =>
    (await Promise.all((await files()).map((file) => readFile(file)))).some((content) => content.includes(secret));
  await isAsIndexedAnew({ ...plain, [`faq/${secret}`]: { en: { ...page('en'), title: secret } } }, keptIn);
  assert.ok(await holds());
  await isAsIndexedAnew(plain, keptIn);
  assert.ok(!(await holds()));
  for (const [i, file] of (await files()).entries())
    await (i % 2 === 0 ? truncate(file, 200) : writeFile(file, 'broken'));
  await isAsIndexedAnew(plain, keptIn);
  await forgetValues(keptIn);
  for (const file of await files()) assert.equal((await readFile(file)).length, 0);
});

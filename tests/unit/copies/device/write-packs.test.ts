import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import {
  type CopySummary,
  type FileList,
  hashOf,
  listAddress,
  packAddress,
  summaryAddress,
} from '../../../../src/copies/device/copy-format.ts';
import { hasDateStamps, restoreDateStamps } from '../../../../src/copies/device/date-stamps.ts';
import { writePacks } from '../../../../src/copies/device/write-packs.ts';
import type { Locale } from '../../../../src/language/locale.ts';

const day = '<footer>Edition of <time datetime="2026-11-20">20 Nov 2026</time>.</footer>';
const page = (text: string): string => `<!doctype html><p>${text} ñ</p>${day}`;
/** Larger than a pack, so that there are several. */
const long = (number: number): string => page(`${number} ${'no two alike '.repeat(6000)}`);
const entries = Array.from({ length: 60 }, (_, i) => `en/ticket/${i + 1}/index.html`);
const usual: Readonly<Record<string, string>> = {
  'index.html': page('choose'),
  'en/index.html': page('home'),
  'es/index.html': page('inicio').replace('20 Nov 2026', '20 nov 2026'),
  '404.html': page('not here'),
  'ticket/1/index.html': page('neutral'),
  '_assets/site.abc.css': 'p { color: green }',
  'media/ticket/1/a.png': '\xff\x00\xff',
  'mark.svg': '<svg/>',
  'pagefind/en/index/chunk.js': 'en',
  'pagefind/es/index/chunk.js': 'es',
  'pagefind/run.js': 'run',
  'search/en/words.js': 'en',
  'search/es/words.js': 'es',
  'search/run.js': 'run',
  'sw.js': 'worker',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'files.html': page('list'),
  'mirror/all.zip': 'zip',
  'manifest.webmanifest': '{}',
  ...Object.fromEntries(entries.map((file, i) => [file, long(i)])),
};

async function site(t: TestContext, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-packs-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...usual, ...changes })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text, file.endsWith('.png') ? 'latin1' : 'utf8');
  }
  return folder;
}

async function listOf(folder: string, locale: Locale): Promise<FileList> {
  const summary: CopySummary = JSON.parse(await readFile(path.join(folder, summaryAddress(locale)), 'utf8'));
  return JSON.parse(
    inflateSync(await readFile(path.join(folder, listAddress(locale, summary.version)))).toString('utf8'),
  );
}

/** What a device would have: each file's bytes, by its path. */
async function unpacked(folder: string, locale: Locale): Promise<Map<string, string>> {
  const { packs, stamps } = await listOf(folder, locale);
  const found = new Map<string, string>();
  for (const { hash, bytes, files } of packs) {
    const pack = await readFile(path.join(folder, packAddress(hash)));
    assert.equal(pack.length, bytes);
    assert.equal(await hashOf(new Uint8Array(pack)), hash);
    const content = new Uint8Array(inflateSync(pack));
    let from = 0;
    for (const [file, fileHash, size] of files) {
      const stored = content.slice(from, (from += size));
      assert.equal(await hashOf(stored), fileHash);
      found.set(file, Buffer.from(hasDateStamps(file) ? restoreDateStamps(stored, stamps) : stored).toString('latin1'));
    }
    assert.equal(from, content.length);
  }
  return found;
}

const packNames = (folder: string): Promise<string[]> => readdir(path.join(folder, 'installed/packs'));

test('a language’s copy holds its pages and index and what both share, byte for byte', async (t) => {
  const folder = await site(t);
  await writePacks(folder);
  const found = await unpacked(folder, 'en');
  const expected = [
    ...entries,
    'index.html',
    'en/index.html',
    '404.html',
    'ticket/1/index.html',
    '_assets/site.abc.css',
    'media/ticket/1/a.png',
    'mark.svg',
    'manifest.webmanifest',
    'pagefind/en/index/chunk.js',
    'pagefind/run.js',
    'search/en/words.js',
    'search/run.js',
  ];
  assert.deepEqual([...found.keys()].sort(), expected.sort());
  for (const [file, content] of found) assert.ok(content === (await readFile(path.join(folder, file), 'latin1')), file);
});

test('the summary says how much has to be loaded', async (t) => {
  const folder = await site(t);
  const { en } = await writePacks(folder);
  assert.deepEqual(JSON.parse(await readFile(path.join(folder, summaryAddress('en')), 'utf8')), en);
  const { packs } = await listOf(folder, 'en');
  const list = await readFile(path.join(folder, listAddress('en', en.version)));
  assert.equal(en.bytes, list.length + packs.reduce((sum, { bytes }) => sum + bytes, 0));
  assert.equal(en.files, 72);
  assert.equal(en.edition, '2026-11-20');
});

test('pages are spread over packs of at most a megabyte on average, and what both languages need is packed once', async (t) => {
  const folder = await site(t);
  await writePacks(folder);
  const [en, es] = [await listOf(folder, 'en'), await listOf(folder, 'es')];
  const pages = en.packs.filter(({ files }) => files.some(([file]) => file.startsWith('en/')));
  assert.equal(pages.length, 8);
  const shared = en.packs.filter(({ hash }) => es.packs.some((pack) => pack.hash === hash));
  assert.ok(shared.some(({ files }) => files.some(([file]) => file === 'mark.svg')));
  assert.deepEqual(
    (await packNames(folder)).sort(),
    [...new Set([...en.packs, ...es.packs].map(({ hash }) => `${hash}.pack`))].sort(),
  );
});

test('the same files give the same bytes, whatever was packed there before', async (t) => {
  const [first, second] = [await site(t), await site(t, { 'en/ticket/1/index.html': long(99) })];
  await writePacks(first);
  await writePacks(second);
  assert.notDeepEqual(await packNames(first), await packNames(second));
  await writeFile(path.join(second, 'en/ticket/1/index.html'), usual['en/ticket/1/index.html'] ?? '');
  await writePacks(second);
  const contents = async (folder: string) =>
    Promise.all(
      (await readdir(path.join(folder, 'installed'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(async (entry) => [entry.name, await readFile(path.join(entry.parentPath, entry.name), 'latin1')]),
    );
  assert.deepEqual(await contents(first), await contents(second));
});

const differing = async (
  t: TestContext,
  changes: Readonly<Record<string, string>>,
): Promise<{ packs: number; files: string[] }> => {
  const [before, after] = [await site(t), await site(t, changes)];
  await writePacks(before);
  await writePacks(after);
  const [old, { packs }] = [await listOf(before, 'en'), await listOf(after, 'en')];
  const known = new Set(old.packs.flatMap(({ hash, files }) => [hash, ...files.map(([, fileHash]) => fileHash)]));
  return {
    packs: packs.filter(({ hash }) => !known.has(hash)).length,
    files: packs
      .flatMap(({ files }) => files)
      .filter(([, hash]) => !known.has(hash))
      .map(([file]) => file),
  };
};

test('one page that is edited or added changes one pack', async (t) => {
  assert.deepEqual(await differing(t, { 'en/ticket/7/index.html': long(99) }), {
    packs: 1,
    files: ['en/ticket/7/index.html'],
  });
  assert.deepEqual(await differing(t, { 'en/ticket/61/index.html': long(99) }), {
    packs: 1,
    files: ['en/ticket/61/index.html'],
  });
});

test('a new edition, whose date stands on every page, changes no page', async (t) => {
  for (const day of ['21', '09']) {
    const newer = Object.entries(usual).map(([file, text]) => [
      file,
      text.replaceAll('2026-11-20', `2026-11-${day}`).replace(/20 (nov) 2026/i, `${Number(day)} $1 2026`),
    ]);
    assert.deepEqual(await differing(t, Object.fromEntries(newer)), { packs: 0, files: [] });
  }
});

test('a site whose pages tell no edition is refused, as each new answer would change all of its pages', async (t) => {
  await assert.rejects(
    writePacks(await site(t, { 'es/index.html': page('inicio').replace(day, '') })),
    /^Error: es\/index\.html has no date of the edition/,
  );
});

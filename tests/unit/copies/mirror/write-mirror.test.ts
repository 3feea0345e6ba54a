import assert from 'node:assert/strict';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Reporter } from '../../../../src/schema/progress.ts';
import { sha256 } from '../../../../src/copies/mirror/checksums.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { verifyCopy } from '../../../../src/copies/mirror/verify.ts';
import { writeDeltaSince } from '../../../../src/copies/mirror/write-delta-since.ts';
import { writeMirror } from '../../../../src/copies/mirror/write-mirror.ts';
import { facts, type Files, temporaryFolder, writeFiles } from './small-copy.ts';

const silent: Reporter = { step: () => ({ progress: () => {}, done: () => {} }) };
const offline = '<p id="no-copies">Elsewhere</p><ul class="takes" id="copies" hidden></ul>';

/** A site as the build leaves it: relative links, one picture of either language. */
const site: Files = {
  'copy.json': JSON.stringify(facts),
  'index.html': '<a data-locale="en" href="en/index.html">en</a><a data-locale="es" href="es/index.html">es</a>',
  'en/index.html': '<a href="../es/index.html">Español</a><img src="../media/en.png" alt="">',
  'es/index.html': '<a href="../en/index.html">English</a><img src="../media/es.png" alt="">',
  'en/offline/index.html': offline,
  'es/offline/index.html': offline,
  'en/not-in-this-copy/index.html': '<p>Not here</p>',
  'es/not-in-this-copy/index.html': '<p>No está aquí</p>',
  'media/en.png': 'en',
  'media/es.png': 'es',
  '_assets/a.css': 'p {}',
  'pagefind/en/index/a.js': '1',
  'pagefind/es/index/a.js': '2',
  'search/en/a.js': '3',
  'search/es/a.js': '4',
  'installed/packs/en.pack': 'for the browser',
  '.DS_Store': 'x',
  // Of a run that was killed while it wrote the page.
  'en/.index.html.999999999-ln0zlw00-0.part': 'half',
};

const project = (files: Files = site) => ({
  site: writeFiles(temporaryFolder(), files),
  mirror: path.join(temporaryFolder(), 'mirror'),
  date: null,
});

async function namesIn(file: string): Promise<string[]> {
  const zip = await openZip(file);
  await zip.close();
  return [...zip.entries.keys()];
}

const own = ['LEEME-README.html', 'SHA256SUMS', 'mirror.json'];
const inFolder = (names: readonly string[]): string[] => [...names, ...own].map((name) => `nandu-24/${name}`).sort();

test('three copies are written: one of everything but other copies, and one a language', async () => {
  const made = project();
  const copies = await writeMirror(made, silent);
  assert.deepEqual(
    copies.map(({ file }) => path.basename(file)),
    ['nandu-24-2026-11-02.zip', 'nandu-24-2026-11-02-en.zip', 'nandu-24-2026-11-02-es.zip'],
  );
  assert.deepEqual(readdirSync(made.mirror).sort(), copies.map(({ file }) => path.basename(file)).sort());
  const all = Object.keys(site).filter((name) => !/\.DS_Store|\.part$|^installed/.test(name));
  const [whole, english, spanish] = await Promise.all(copies.map(({ file }) => namesIn(file)));
  assert.deepEqual(whole, inFolder(all));
  assert.deepEqual(english, inFolder(all.filter((name) => !/(^|\/)es[/.]/.test(name))));
  assert.deepEqual(spanish, inFolder(all.filter((name) => !/(^|\/)en[/.]/.test(name))));
  for (const { file } of copies)
    assert.deepEqual(await verifyCopy(file).then(({ changed, missing, extra }) => [changed, missing, extra]), [
      [],
      [],
      [],
    ]);
  const [first, second] = copies.map(({ description }) => description);
  assert.deepEqual(first?.counts, { pages: 7, files: all.length + 3, entries: { en: 2, es: 1 } });
  assert.deepEqual([second?.languages, second?.counts.entries, second?.revision], [['en'], { en: 2 }, first?.revision]);
});

test('the copies say of themselves what they are, in both languages', async () => {
  const [whole] = await writeMirror(project(), silent);
  const zip = await openZip(whole?.file ?? '');
  const read = async (name: string) =>
    Buffer.from((await zip.entries.get(`nandu-24/${name}`)?.content()) ?? []).toString();
  const [readme, description] = [await read('LEEME-README.html'), await read('mirror.json')];
  await zip.close();
  assert.deepEqual(JSON.parse(description), { ...whole?.description });
  for (const expected of [
    '2 nov 2026',
    '2 Nov 2026',
    '7 páginas, en español y en inglés',
    '7 pages, in English and Spanish',
    'href="index.html"',
    whole?.description.revision ?? '',
  ]) {
    assert.ok(readme.includes(expected), expected);
  }
  assert.doesNotMatch(readme, /<script|<style| style=|undefined|\[object/);
});

test('the same site gives the same bytes, on another day, in another folder, and after its copies were published', async () => {
  const [first, second] = [project(), project()];
  const before = await writeMirror(first, silent);
  for (const name of readdirSync(second.site, { recursive: true, encoding: 'utf8' }))
    utimesSync(path.join(second.site, name), 1e9, 1e9);
  const sums = (copies: readonly { sha256: string }[]) => copies.map(({ sha256: sum }) => sum);
  assert.deepEqual(sums(await writeMirror(second, silent)), sums(before));
  const page = readFileSync(path.join(first.site, 'en/offline/index.html'), 'utf8');
  assert.deepEqual(sums(await writeMirror(first, silent)), sums(before));
  assert.equal(readFileSync(path.join(first.site, 'en/offline/index.html'), 'utf8'), page);
});

test('the Offline pages offer the copies that stand beside them, with their sums, the reader’s language second', async () => {
  const made = project();
  const copies = await writeMirror(made, silent);
  for (const [locale, order] of [
    ['en', [0, 1, 2]],
    ['es', [0, 2, 1]],
  ] as const) {
    const page = readFileSync(path.join(made.site, locale, 'offline/index.html'), 'utf8');
    const links = Array.from(page.matchAll(/href="([^"]+)" download/g), ([, href = '']) => href);
    assert.deepEqual(
      links,
      order.map((i) => `../../mirror/${path.basename(copies[i]?.file ?? '')}`),
    );
    for (const [i, href] of links.entries()) {
      const sum = sha256(readFileSync(path.join(made.site, locale, 'offline', href)));
      assert.equal(sum, copies[order[i] ?? 0]?.sha256);
      assert.ok(page.includes(`<code>${sum}</code>`));
    }
    assert.match(page, /<p id="no-copies" hidden>/);
  }
  const list = readFileSync(path.join(made.site, 'mirror/SHA256SUMS'), 'utf8');
  assert.ok(copies.every(({ file, sha256: sum }) => list.includes(`${sum}  ${path.basename(file)}\n`)));
});

test('a date that is given stands in place of the edition', async () => {
  const [whole] = await writeMirror({ ...project(), date: '2030-01-02' }, silent);
  assert.equal(path.basename(whole?.file ?? ''), 'nandu-24-2030-01-02.zip');
  assert.equal(whole?.description.date, '2030-01-02');
});

test('a folder without a site, and a page without a place for copies, say what to do', async () => {
  for (const files of [{}, { 'index.html': 'x' }, { ...site, 'copy.json': '{}' }]) {
    const made = project(files);
    await assert.rejects(
      writeMirror(made, silent),
      (error) => error instanceof Problems && error.message.includes('npm run build makes one'),
    );
  }
  await assert.rejects(
    writeMirror(project({ ...site, 'es/offline/index.html': '<p>old</p>' }), silent),
    /no place for the copies/,
  );
});

test('a delta leads from an old copy to the new one of the same languages, and is published with it', async () => {
  const old = await writeMirror(project(), silent);
  for (const [i, suffix] of [
    [0, ''],
    [2, '-es'],
  ] as const) {
    const made = project({
      ...site,
      'copy.json': JSON.stringify({ ...facts, edition: '2026-12-01' }),
      'es/index.html': '<p>nueva</p>',
    });
    const delta = (await writeDeltaSince(old[i]?.file ?? '', made, silent)).at(-1);
    const name = `nandu-24-2026-11-02-to-2026-12-01${suffix}.delta.zip`;
    assert.equal(delta?.file, path.join(made.mirror, name));
    assert.deepEqual(readFileSync(path.join(made.site, 'mirror', name)), readFileSync(delta?.file ?? ''));
    assert.deepEqual(
      readdirSync(made.mirror).filter((each) => each.startsWith('.')),
      [],
    );
  }
});

test('a delta is made also where the old copy has the name of the new one', async () => {
  const made = project();
  const [old] = await writeMirror(made, silent);
  writeFiles(made.site, { 'es/index.html': '<p>otra</p>' });
  const written = await writeDeltaSince(old?.file ?? '', made, silent);
  assert.equal(path.basename(written.at(-1)?.file ?? ''), 'nandu-24-2026-11-02-to-2026-11-02.delta.zip');
  assert.notEqual(written[0]?.sha256, old?.sha256);
});

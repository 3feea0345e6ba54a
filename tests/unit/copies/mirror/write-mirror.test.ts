import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Reporter } from '../../../../src/schema/progress.ts';
import { formatChecksums } from '../../../../src/copies/mirror/checksums.ts';
import { sha256 } from '../../../../src/files/sha256.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import type { CopyDescription } from '../../../../src/copies/mirror/copy-description.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { verifyCopy } from '../../../../src/copies/mirror/verify.ts';
import { writeDeltaSince } from '../../../../src/copies/mirror/write-delta-since.ts';
import { writeMirror } from '../../../../src/copies/mirror/write-mirror.ts';
import { buildInto, facts, type Files, temporaryFolder, writeFiles } from './small-copy.ts';

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
  // Of public/, where somebody has looked at it.
  '.DS_Store': 'x',
  'google1234.html': 'google-site-verification',
};

/** What else stands in the folder of a site: somebody's own, and the left-over of a run that was killed. */
const foreign: Files = {
  '.git/config': '[remote "origin"]\n\turl = https://ana:ghp_secret@example.org/site.git',
  '.env': 'TOKEN=secret',
  CNAME: 'answers.example.org',
  'downloads/big.iso': 'big',
  'en/notes/index.html': 'a page of somebody',
  'es/draft.html': 'another',
  'media/private.png': 'picture',
  '_assets/own.css': 'p {}',
  'en/.index.html.999999999-ln0zlw00-0.part': 'half',
};

const project = async (files: Files = site) => ({
  site: await buildInto(temporaryFolder(), files),
  mirror: path.join(temporaryFolder(), 'mirror'),
  date: null,
});

async function namesIn(file: string): Promise<string[]> {
  const zip = await openZip(file);
  await zip.close();
  return [...zip.entries.keys()];
}

const revisionIn = ([whole]: readonly { readonly description: CopyDescription }[]): string =>
  whole?.description.revision ?? '';

/** As the copies that it offers say. */
const revisionOfSite = (folder: string): string =>
  /-([0-9a-f]{12})\.zip$/m.exec(readFileSync(path.join(folder, 'mirror/SHA256SUMS'), 'utf8'))?.[1] ?? '';

const own = ['LEEME-README.html', 'SHA256SUMS', 'mirror.json'];
const inFolder = (names: readonly string[]): string[] => [...names, ...own].map((name) => `nandu-24/${name}`).sort();

test('three copies are written: one of everything but other copies, and one a language', async () => {
  const made = await project();
  const copies = await writeMirror(made, silent);
  assert.deepEqual(
    copies.map(({ file }) => path.basename(file)),
    ['', '-en', '-es'].map((language) => `nandu-24-2026-11-02-${revisionIn(copies)}${language}.zip`),
  );
  const names = copies.map(({ file }) => path.basename(file)).sort();
  assert.deepEqual(readdirSync(made.mirror).sort(), ['SHA256SUMS', ...names]);
  for (const folder of [made.mirror, path.join(made.site, 'mirror')])
    assert.equal(
      readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'),
      formatChecksums(new Map(copies.map(({ file, sha256: sum }) => [path.basename(file), sum]))),
    );
  const all = Object.keys(site).filter((name) => !/\.DS_Store|^installed/.test(name));
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
  assert.deepEqual(first?.counts, { pages: 8, files: all.length + 3, entries: { en: 2, es: 1 } });
  assert.deepEqual([second?.languages, second?.counts.entries, second?.revision], [['en'], { en: 2 }, first?.revision]);
});

test('copies hold what the build has written and nothing else, whatever stands beside it', async () => {
  const mark = readFileSync(new URL('../../../../public/mark.svg', import.meta.url), 'utf8');
  const files = { ...site, 'mark.svg': mark };
  const [plain, mixed] = [await project(files), await project(files)];
  writeFiles(mixed.site, foreign);
  const secret = path.join(writeFiles(temporaryFolder(), { 'index.html': 'secret' }), 'index.html');
  symlinkSync(secret, path.join(mixed.site, 'leak.txt'));
  symlinkSync(path.dirname(secret), path.join(mixed.site, 'en/leak'));
  const [old] = await writeMirror(await project({ ...files, 'media/en.png': 'was' }), silent);
  const putBack = withProgramsForZims();
  try {
    await writeMirror({ ...mixed, zim: true }, silent);
    assert.deepEqual(
      readFileSync(path.join(mixed.mirror, 'packed.txt'), 'utf8').trim().split('\n').sort(),
      [...Object.keys(files).filter((name) => !/DS_Store|^installed|copy\.json/.test(name)), 'favicon-48.png'].sort(),
    );
  } finally {
    putBack();
  }
  const made = [await writeDeltaSince(old.file, plain, silent), await writeDeltaSince(old.file, mixed, silent)];
  const [expected, found] = made.map((written) => written.map(({ file, sha256: sum }) => [path.basename(file), sum]));
  assert.equal(found?.length, 4);
  assert.deepEqual(found, expected);
});

test('a site whose list of written files is missing or damaged is refused: nobody guesses what is somebody’s own', async () => {
  const made = await project();
  const list = path.join(made.site, 'written-files.txt');
  const whole = readFileSync(list, 'utf8');
  for (const damaged of [
    null,
    '',
    whole.slice(0, whole.length / 2),
    whole.replace(/.*index\.html\n/, ''),
    whole.replace(/^\w{64} {2}index\.html$/m, `${'0'.repeat(64)}  ../index.html`),
    whole.replace(/^\w{64} {2}/m, ''),
    `${whole}more\n`,
  ]) {
    if (damaged === null) rmSync(list);
    else writeFileSync(list, damaged);
    await assert.rejects(
      writeMirror(made, silent),
      (error) => error instanceof Problems && error.problems[0]?.code === 'site-without-list',
    );
    assert.ok(!existsSync(path.join(made.site, 'mirror')));
  }
});

test('files that are gone, changed or links since the build are named, and no copy is made', async () => {
  const made = await project();
  const elsewhere = writeFiles(temporaryFolder(), { 'a.css': 'p {}', 'en.png': 'en' });
  rmSync(path.join(made.site, '_assets'), { recursive: true });
  symlinkSync(elsewhere, path.join(made.site, '_assets'));
  rmSync(path.join(made.site, 'media/en.png'));
  symlinkSync(path.join(elsewhere, 'en.png'), path.join(made.site, 'media/en.png'));
  rmSync(path.join(made.site, 'search/en/a.js'));
  writeFileSync(path.join(made.site, 'google1234.html'), 'TOKEN=secret');
  await assert.rejects(writeMirror(made, silent), (error) => {
    assert.ok(error instanceof Problems);
    assert.match(
      error.message,
      /site-changed\n.*links: _assets\/a\.css, google1234\.html, media\/en\.png, search\/en\/a\.js\./,
    );
    return true;
  });
  assert.ok(!existsSync(path.join(made.mirror, 'SHA256SUMS')));
});

test('the copies say of themselves what they are, in both languages', async () => {
  const [whole] = await writeMirror(await project(), silent);
  const zip = await openZip(whole?.file ?? '');
  const read = async (name: string) =>
    Buffer.from((await zip.entries.get(`nandu-24/${name}`)?.content()) ?? []).toString();
  const [readme, description] = [await read('LEEME-README.html'), await read('mirror.json')];
  await zip.close();
  assert.deepEqual(JSON.parse(description), { ...whole?.description });
  for (const expected of [
    '2 nov 2026',
    '2 Nov 2026',
    '8 páginas, en español y en inglés',
    '8 pages, in English and Spanish',
    'href="index.html"',
    whole?.description.revision ?? '',
  ]) {
    assert.ok(readme.includes(expected), expected);
  }
  assert.doesNotMatch(readme, /<script|<style| style=|undefined|\[object/);
});

test('the same site gives the same bytes, on another day, in another folder, and after its copies were published', async () => {
  const [first, second] = [await project(), await project()];
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
  const made = await project();
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
  const [whole] = await writeMirror({ ...(await project()), date: '2030-01-02' }, silent);
  assert.equal(path.basename(whole.file), `nandu-24-2030-01-02-${whole.description.revision}.zip`);
  assert.equal(whole.description.date, '2030-01-02');
});

test('a folder without a site, and a page without a place for copies, say what to do', async () => {
  for (const files of [{}, { 'index.html': 'x' }, { ...site, 'copy.json': '{}' }]) {
    const made = await project(files);
    await assert.rejects(
      writeMirror(made, silent),
      (error) => error instanceof Problems && error.message.includes('npm run build makes one'),
    );
  }
  await assert.rejects(
    writeMirror(await project({ ...site, 'es/offline/index.html': '<p>old</p>' }), silent),
    /no place for the copies/,
  );
});

test('a delta leads from an old copy to the new one of the same languages, and is published with it', async () => {
  const old = await writeMirror(await project(), silent);
  for (const [i, suffix] of [
    [0, ''],
    [2, '-es'],
  ] as const) {
    const made = await project({
      ...site,
      'copy.json': JSON.stringify({ ...facts, edition: '2026-12-01' }),
      'es/index.html': '<p>nueva</p>',
    });
    const delta = (await writeDeltaSince(old[i]?.file ?? '', made, silent)).at(-1);
    const name = `nandu-24-2026-11-02-${revisionIn(old)}-to-2026-12-01-${revisionOfSite(made.site)}${suffix}.delta.zip`;
    assert.equal(delta?.file, path.join(made.mirror, name));
    assert.deepEqual(readFileSync(path.join(made.site, 'mirror', name)), readFileSync(delta?.file ?? ''));
    assert.ok(readFileSync(path.join(made.site, 'mirror/SHA256SUMS'), 'utf8').includes(`${delta?.sha256}  ${name}\n`));
    assert.deepEqual(
      readdirSync(made.mirror).filter((each) => each.startsWith('.')),
      [],
    );
  }
});

test('two builds of one day have copies with different names, and a delta leads from one to the other', async () => {
  const made = await project();
  const [old] = await writeMirror(made, silent);
  await buildInto(made.site, { 'es/index.html': '<p>otra</p>' });
  const written = await writeDeltaSince(old.file, made, silent);
  const delta = /^nandu-24-2026-11-02-(\w{12})-to-2026-11-02-(\w{12})\.delta\.zip$/.exec(
    path.basename(written.at(-1)?.file ?? ''),
  );
  assert.equal(delta?.[1], old.description.revision);
  assert.notEqual(delta[2], delta[1]);
  assert.ok(readdirSync(made.mirror).includes(path.basename(old.file)), 'the old copy stays in the mirror');
  assert.ok(!readdirSync(path.join(made.site, 'mirror')).includes(path.basename(old.file)));
});

const sumsIn = (folder: string): string[] =>
  readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.slice(66));

test('a plain run keeps published deltas, publishes the ZIM of the same state, and takes former copies away', async () => {
  const made = await project();
  const offered = path.join(made.site, 'mirror');
  const [old] = await writeMirror(made, silent);
  writeFiles(made.site, { 'mirror/handbook.zip': 'of a person' });
  await buildInto(made.site, { 'es/index.html': '<p>otra</p>' });
  const delta = path.basename((await writeDeltaSince(old.file, made, silent)).at(-1)?.file ?? '');
  await buildInto(made.site, { 'es/index.html': '<p>tercera</p>' });
  const [third] = await writeMirror(made, silent);
  const zim = path.basename(third.file).replace('.zip', '.zim');
  writeFiles(made.mirror, { [zim]: 'packed', [zim.replace('-2026', '-2025')]: 'of another edition' });
  const copies = (await writeMirror(made, silent)).map(({ file }) => path.basename(file));
  assert.deepEqual(sumsIn(offered), [...copies, zim, delta].sort());
  assert.deepEqual(readdirSync(offered).sort(), ['SHA256SUMS', 'handbook.zip', ...copies, zim, delta].sort());
  for (const folder of [offered, made.mirror])
    for (const line of readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n'))
      assert.equal(line.slice(0, 64), sha256(readFileSync(path.join(folder, line.slice(66)))), line);
  assert.ok(sumsIn(made.mirror).includes(path.basename(old.file)));
  assert.match(readFileSync(path.join(made.site, 'en/offline/index.html'), 'utf8'), new RegExp(`${zim}" download`));

  // A mirror that was emptied takes no delta back that was published.
  rmSync(made.mirror, { recursive: true });
  await writeMirror(made, silent);
  assert.deepEqual(sumsIn(offered), [...copies, delta].sort());
});

test('what a killed run of this or an earlier version left is swept, and nothing of a person', async () => {
  const made = await project();
  writeFiles(made.mirror, {
    '.pages-a1B2c3/0': 'x',
    '.since-a1B2c3/old.zip': 'x',
    '.zim-a1B2c3/site/index.html': 'x',
    '.nandu-24-2026-11-02.zip.part': 'x',
    '.work.999999999-ln0zlw00-0.part/0': 'x',
    '.pages/notes.txt': 'mine',
    'README.txt': 'mine',
  });
  const names = (await writeMirror(made, silent)).map(({ file }) => path.basename(file));
  assert.deepEqual(readdirSync(made.mirror).sort(), ['.pages', 'README.txt', 'SHA256SUMS', ...names].sort());
});

test('a mirror in the site that it is of, or in content, is refused', async () => {
  const made = await project();
  const content = writeFiles(temporaryFolder(), { 'site.yaml': '', 'topics.yaml': '' });
  for (const mirror of [made.site, path.join(made.site, 'mirror'), path.join(content, 'mirror')])
    await assert.rejects(
      writeMirror({ ...made, mirror }, silent),
      (error) => error instanceof Problems && error.problems[0]?.code === 'mirror-misplaced',
    );
  assert.deepEqual(readdirSync(content).sort(), ['site.yaml', 'topics.yaml']);
});

test('while copies are published, checksums and pages name only what is there: the pages are asked before anything', async () => {
  const made = await project();
  await writeMirror(made, silent);
  const before = readFileSync(path.join(made.site, 'mirror/SHA256SUMS'), 'utf8');
  await buildInto(made.site, { 'en/index.html': 'new', 'es/offline/index.html': '<p>old</p>' });
  await assert.rejects(writeMirror(made, silent), /no place for the copies/);
  assert.equal(readFileSync(path.join(made.site, 'mirror/SHA256SUMS'), 'utf8'), before);
  for (const name of sumsIn(path.join(made.site, 'mirror'))) readFileSync(path.join(made.site, 'mirror', name));
});

/** Writes something else each time, and beside its work folder the names of what it packs. */
const programForZims = `#!/bin/sh
[ "$1" = -A ] && exit
for last; do folder=$before; before=$last; done
(cd "$folder" && find . -type f | cut -c3-) > "$(dirname "$(dirname "$last")")/packed.txt"
echo "$$" > "$last"
`;

/** Programs under the names of zim-tools. */
function withProgramsForZims(): () => void {
  const folder = temporaryFolder();
  for (const name of ['zimwriterfs', 'zimcheck'])
    writeFileSync(path.join(folder, name), programForZims, { mode: 0o755 });
  const before = process.env.PATH ?? '';
  process.env.PATH = `${folder}${path.delimiter}${before}`;
  return () => void (process.env.PATH = before);
}

test('what was written anew under the name that it had before is listed by its new sum', async () => {
  const mark = readFileSync(new URL('../../../../public/mark.svg', import.meta.url), 'utf8');
  const made = await project({ ...site, 'mark.svg': mark });
  const [old] = await writeMirror(await project({ ...site, 'mark.svg': mark, 'media/en.png': 'was' }), silent);
  const putBack = withProgramsForZims();
  try {
    for (const which of ['first', 'second']) {
      await writeMirror({ ...made, zim: true }, silent);
      await writeDeltaSince(old?.file ?? '', made, silent);
      const zim = readdirSync(made.mirror).find((name) => name.endsWith('.zim')) ?? '';
      const delta = readdirSync(made.mirror).find((name) => name.endsWith('.delta.zip')) ?? '';
      for (const folder of [made.mirror, path.join(made.site, 'mirror')]) {
        const list = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8');
        for (const name of [zim, delta])
          assert.ok(
            list.includes(`${sha256(readFileSync(path.join(made.mirror, name)))}  ${name}`),
            `${which} ${name}`,
          );
        // As if another version had written this delta.
        writeFileSync(path.join(folder, 'SHA256SUMS'), list.replace(/^\w{64}(?=.*\.delta\.zip$)/m, '0'.repeat(64)));
      }
    }
  } finally {
    putBack();
  }
});

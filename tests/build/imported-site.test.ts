import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import type { ImportReport } from '../../src/importer/report.ts';
import { writeMirror } from '../../src/copies/mirror/write-mirror.ts';
import { withContent } from '../fixtures/content-builder.ts';
import { expected, sample } from '../unit/importer/expected.ts';
import { quietBuild, quietPublish, temporaryFolder } from './fixture-site.ts';
import { all } from './html.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

const topic = `- id: telar
  label: { en: Telar, es: Telar }
  about: { en: What was imported., es: Lo que se importó. }
  components:
${['Calendar', 'Hosting', 'Websites', 'Video calls', 'Accounts'].map((name) => `    - { name: ${name}, label: { en: ${name}, es: ${name} } }\n`).join('')}`;
const settings = {
  'topics.yaml': (before: string) => before + topic,
  'site.yaml': (before: string) =>
    before.replace(
      'tracker:\n',
      'tracker:\n  staff: [{ login: support1, spelled: [Support One] }, { login: support2, spelled: [Support Two] }]\n',
    ),
};
const quiet = { step: () => ({ progress: () => {}, done: () => {} }) };

async function environment(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'env');
  await cp(path.join(sample, 'env'), folder, { recursive: true });
  await mkdir(path.join(folder, 'db'));
  await cp(path.join(sample, 'trac-1.6.db'), path.join(folder, 'db/trac.db'));
  return folder;
}

async function runImport(...options: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, [path.join(repositoryRoot, 'src/cli/import.ts'), ...options], {
        env: { ...process.env, INIT_CWD: repositoryRoot },
      })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** Every file of a site, and every file within its copies. */
async function bytesOf(
  folder: string,
  files: readonly string[],
  copies: readonly string[],
): Promise<Map<string, Buffer>> {
  const bytes = new Map<string, Buffer>();
  for (const file of files) bytes.set(file, await readFile(path.join(folder, file)));
  for (const copy of copies) {
    const zip = new ZipReader(new Uint8ArrayReader(await readFile(copy)));
    for (const entry of await zip.getEntries()) {
      if (entry.directory) continue;
      bytes.set(`${path.basename(copy)}!${entry.filename}`, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
    }
  }
  return bytes;
}

/** What must stand nowhere, as a page, a script or a search index would write it. */
const secretSpellings = [
  ...expected.must_not_appear,
  ...expected.tickets.flatMap(({ must_not_appear: those }) => those),
  'Member One',
  'Member Two',
  'Support One',
  'Support Two',
].flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
]);

async function nothingRuns(site: SiteFiles): Promise<void> {
  for (const page of site.pages.filter((address) => /\/ticket\/2\d\d\//.test(address))) {
    for (const { attributes, tag } of all(await site.page(page))) {
      for (const [key, value] of attributes) {
        assert.ok(!/^on/i.test(key), `${page}: <${tag} ${key}>`);
        if (['href', 'src', 'action'].includes(key))
          assert.doesNotMatch(value, /^(?:javascript|data|vbscript):/i, page);
      }
    }
  }
}

test('of an imported tracker, nothing that must stay private is in the site or its copy, and nothing of it runs', () =>
  withContent(settings, async (content) => {
    const report = path.join(temporaryFolder(), 'report.json');
    const env = await environment();
    const ended = await runImport(env, '--content', content, '--publish', '--attachments', '--report', report);
    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /held, sensitive: 1 \(#207\)/);
    const told: ImportReport = JSON.parse(await readFile(report, 'utf8'));
    assert.deepEqual(
      told.tickets.flatMap((each) => (each.verdict !== 'hold' && !each.isDraft ? [each.ticket] : [])),
      [201, 202, 203, 204, 205, 206, 210, 212, 213, 214],
    );

    const outFolder = path.join(temporaryFolder(), 'site');
    await quietBuild({ contentFolder: content, outFolder, siteAddress: null });
    const copies = await writeMirror(
      { site: outFolder, mirror: path.join(temporaryFolder(), 'mirror'), date: null, zim: false },
      quiet,
    );
    const site = await siteFiles(outFolder);
    const bytes = await bytesOf(
      outFolder,
      site.files,
      copies.map(({ file }) => file),
    );
    assert.ok([...bytes.keys()].some((name) => name.includes('.zip!')) && bytes.size > 500);

    let pictures = 0;
    for (const [name, each] of bytes) {
      const plain = each[0] === 0x1f && each[1] === 0x8b ? gunzipSync(each) : each;
      const text = `${plain.toString('utf8')}${plain.toString('latin1')}`;
      for (const secret of secretSpellings) assert.ok(!text.includes(secret), `${name} holds ${secret}`);
      if (/media\/ticket\/213\//.test(name)) pictures++;
    }
    assert.ok(pictures > 0, 'the picture that a ticket shows is there');

    await nothingRuns(site);
    const html = (await site.read('/en/ticket/212/')).toString('utf8');
    assert.match(html, /&#x3C;script>document\.title|&lt;script&gt;document\.title/i, 'what was typed is shown');
  }));

test('a withdrawn ticket leaves the site at the next build, and its address says that it is gone', () =>
  withContent(settings, async (content) => {
    const env = await environment();
    const outFolder = path.join(temporaryFolder(), 'site');
    assert.equal((await runImport(env, '--content', content, '--publish')).code, 0);
    await quietPublish({ contentFolder: content, outFolder, siteAddress: null });
    const database = new DatabaseSync(path.join(env, 'db/trac.db'));
    database.exec("INSERT OR REPLACE INTO ticket_custom (ticket, name, value) VALUES (205, 'sensitive', '1')");
    const { code, stdout } = await runImport(env, '--content', content, '--publish');
    assert.equal(code, 0);
    assert.match(stdout, /WITHDRAWN[^\n]*\n {2}#205: sensitive/);
    assert.match(await readFile(path.join(content, 'redirects.yaml'), 'utf8'), /^ticket\/205: gone$/m);
    await quietPublish({ contentFolder: content, outFolder, siteAddress: null });
    const page = (await readFile(path.join(outFolder, 'en/ticket/205/index.html'))).toString('utf8');
    assert.doesNotMatch(page, /publickey/);
    database.exec('DELETE FROM ticket_custom WHERE ticket = 205');
    database.close();
    assert.equal((await runImport(env, '--content', content, '--publish')).code, 0);
    await quietPublish({ contentFolder: content, outFolder, siteAddress: null });
    assert.match(
      (await readFile(path.join(outFolder, 'en/ticket/205/index.html'))).toString('utf8'),
      /publickey/,
      'and when it may be seen again, it is back',
    );
  }));

test('what cannot be read is said in a sentence, without a stack, and the content stays as it was', () =>
  withContent(settings, async (content) => {
    const folder = temporaryFolder();
    const whole = await readFile(path.join(sample, 'trac-1.6.db'));
    const page = await readFile(path.join(sample, 'html/201.html'), 'utf8');
    const csv = await readFile(path.join(sample, 'csv/query.csv'), 'utf8');
    for (const [name, bytes, says, code] of [
      ['half.db', whole.subarray(0, 20_000), /not a whole SQLite database/, 1],
      ['other.db', Buffer.from('nothing of the kind'), /not a whole SQLite database|not the database/, 1],
      ['cut.html', Buffer.from(page.slice(0, page.length * 0.8)), /cut\.html: .*(?:ends too soon|cut off|whole)/, 1],
      ['latin.txt', Buffer.from('#201 closed défaut (fixed)\nReported by: x', 'latin1'), /not text in UTF-8/, 1],
      ['utf16.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'), /held, the source has no comments: 11/, 0],
      ['empty.txt', Buffer.alloc(0), /no database, page, export or copied text/, 1],
      ['log.txt', Buffer.from('Dear all'), /no database, page, export or copied text/, 1],
    ] as const) {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      const ended = await runImport(file, '--content', content);
      assert.match(ended.stdout + ended.stderr, says, name);
      assert.equal(ended.code, code, name);
      assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at .*[:(]/m, name);
      await rm(file);
    }
    for (const [options, says] of [
      [[], /Give one source/],
      [['x', 'y'], /Give one source/],
      [['/nowhere'], /no such file or folder/],
      [['x', '--only', '1,b'], /not the number of a ticket/],
      [['x', '--lang', 'fr'], /--lang is en or es, not fr\./],
      [['x', '--seen'], /--only/],
    ] as const) {
      const ended = await runImport(...options, '--content', content);
      assert.equal(ended.code, 1);
      assert.match(ended.stdout + ended.stderr, says);
    }
    assert.deepEqual(
      (await siteFiles(content)).files.filter((file) => /tickets\/2\d\d|imported/.test(file)),
      [],
    );
  }));

test('a ticket of a million words is held, and one without any text too; the others are imported', () =>
  withContent(settings, async (content) => {
    const env = await environment();
    const database = new DatabaseSync(path.join(env, 'db/trac.db'));
    database.prepare('UPDATE ticket SET description = ? WHERE id = 201').run('word '.repeat(1_000_000));
    database.exec(
      "UPDATE ticket SET description = '' WHERE id = 205; DELETE FROM ticket_change WHERE ticket = 205 AND field = 'comment'",
    );
    database.close();
    const { code, stdout } = await runImport(env, '--content', content);
    assert.equal(code, 0);
    assert.match(stdout, /held, a text of more than 400,000 characters: 1 \(#201\)/);
    assert.match(stdout, /held, without a text: 1 \(#205\)/);
    assert.match(stdout, /nothing that is published: 2 \(#203 #204\)/, 'nor does anything lead to the one');
    assert.match(stdout, /^added: 6/m);
  }));

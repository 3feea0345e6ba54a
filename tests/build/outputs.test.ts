import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { writeMirror } from '../../src/copies/mirror/write-mirror.ts';
import { outputsOf } from '../../src/site/output-of.ts';
import { outputs } from '../../src/site/outputs.ts';
import { removeContent, writeContent } from '../fixtures/content-builder.ts';
import { quietBuild, temporaryFolder } from './fixture-site.ts';
import { fixtureChanges } from './fixture-texts.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** With all that a site may hold: guides with code, pictures, pages that moved and that are gone, and its copies. */
let site: SiteFiles;
before(async () => {
  const contentFolder = await writeContent({
    ...fixtureChanges,
    'redirects.yaml': 'faq/former: faq/set-up-mail\ntopic/former: topic/mail\nticket/900: gone\n',
  });
  const folder = path.join(temporaryFolder(), 'site');
  try {
    await quietBuild({ contentFolder, outFolder: folder, siteAddress: null });
  } finally {
    await removeContent(contentFolder);
  }
  const mirror = temporaryFolder();
  await writeMirror({ site: folder, mirror, date: null }, { step: () => ({ progress: () => {}, done: () => {} }) });
  site = await siteFiles(folder);
});

test('every file of a built site has one row', () => {
  for (const moved of ['en/faq/former/index.html', 'es/topic/former/index.html', 'ticket/900/index.html'])
    assert.ok(site.files.includes(moved), moved);
  const wrong = site.files
    .map((file) => [file, outputsOf(file).map(({ name }) => name)] as const)
    .filter(([, rows]) => rows.length !== 1);
  assert.deepEqual(wrong, []);
});

test('nothing of what only the server for authors shows is on a page or has a style or script', async () => {
  const read = await Promise.all(
    site.files
      .filter((file) => /\.(?:html|css|js)$/.test(file))
      .map(async (file) => [file, await readFile(path.join(site.folder, file), 'utf8')] as const),
  );
  assert.ok(read.length > 50);
  assert.deepEqual(
    read.flatMap(([file, text]) => (/authors-|@vite/.test(text) ? [file] : [])),
    [],
  );
  assert.deepEqual(
    site.files.filter((file) => /^\w\w\/(?:drafts|problems)\//.test(file)),
    [],
  );
});

test('every row has a file', () => {
  const found = new Set(site.files.flatMap((file) => outputsOf(file).map(({ name }) => name)));
  assert.deepEqual(
    Object.keys(outputs).filter((name) => !found.has(name as keyof typeof outputs)),
    // Above 50,000 addresses.
    ['sitemapParts'],
  );
});

test('what is of one language says so in its row', () => {
  // The folder of a language, wherever it stands.
  const folder = /(?:^|\/)(?<locale>en|es)\//;
  for (const file of site.files.filter((each) => !each.startsWith('media/')))
    assert.equal(outputsOf(file)[0]?.language ?? undefined, folder.exec(file)?.groups?.locale, file);
});

test('a name that caches may keep for ever has a hash, or is that of the content', () => {
  for (const file of site.files) {
    const isHashed = /(?:[._][\w-]{7,}\.(?:js|css)|\/[0-9a-f]{8,}\.js|[0-9a-f]{16}\.(?:pack|list))$/.test(file);
    if (outputsOf(file)[0]?.output.isNamedByContent) assert.ok(isHashed, file);
  }
});

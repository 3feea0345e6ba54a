import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parsePermalinks } from '../../src/reader/permalinks-lock.ts';
import { Problems } from '../../src/schema/problem.ts';
import { fixedPageKeys, fixedPages } from '../../src/site/pages.ts';
import { removeContent, replacing, writeContent } from '../fixtures/content-builder.ts';
import { fixtureSite, quietPublish, temporaryFolder } from './fixture-site.ts';
import { all } from './html.ts';
import { siteFiles } from './site-files.ts';
import { inEnglish } from '../fixtures/in-english.ts';

const ledgerIn = async (contentFolder: string) =>
  parsePermalinks(await readFile(path.join(contentFolder, 'permalinks.lock'), 'utf8')).permalinks;

test('the ledger says what the built pages hold: every page, and every anchor of an entry that is nobody’s duplicate', async () => {
  const site = await fixtureSite();
  const ledger = await ledgerIn(site.contentFolder);
  const pages = site.files.flatMap((file) => /^en\/((?:faq|ticket|topic)\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  assert.deepEqual([...ledger.keys()].filter((key) => key.includes('/')).sort(), pages.sort());
  // Pages that only a copy leads to are nobody's to quote.
  const unquoted: readonly string[] = fixedPageKeys.filter((page) => !fixedPages[page].isPermalink);
  assert.ok(unquoted.includes('not-kept'));
  const fixed = site.files
    .flatMap((file) => /^en\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
    .filter((page) => !unquoted.includes(page));
  assert.deepEqual([...ledger.keys()].filter((key) => !key.includes('/')).sort(), fixed.sort());
  for (const page of pages.filter((each) => !each.startsWith('topic/'))) {
    for (const locale of ['en', 'es']) {
      const html = await site.page(`/${locale}/${page}/`);
      const sections = all(html, 'a', { class: 'anchor' }).flatMap(
        ({ attributes }) => attributes.get('href')?.slice(1) ?? [],
      );
      const comments = all(html, 'li')
        .flatMap(({ attributes }) => attributes.get('id') ?? [])
        .filter((id) => id.startsWith('comment:'));
      const [alias] = all(html, 'h2', { id: 'alias' });
      assert.deepEqual(ledger.get(page), alias ? [] : [...sections, ...comments], `/${locale}/${page}/`);
    }
  }
});

/** Removes an entry, and renames a slug, a heading of a guide and of the page about the site, and a comment. */
async function reorganise(contentFolder: string): Promise<void> {
  const file = (name: string): string => path.join(contentFolder, name);
  const edit = async (name: string, change: (before: string) => string) =>
    writeFile(file(name), change(await readFile(file(name), 'utf8')));
  await rm(file('tickets/103'), { recursive: true });
  await rename(file('faq/change-a-password'), file('faq/new-password'));
  for (const locale of ['en', 'es']) {
    await edit(`faq/set-up-mail/${locale}.mdx`, replacing('[#servers]', '[#ports]'));
    await edit('site.yaml', (text) => text.replace('[#what]', '[#about-us]'));
    await edit(`tickets/102/${locale}.mdx`, replacing(/<Comment number="1"[\s\S]*?<\/Comment>\n/, ''));
  }
  for (const name of (await readdir(contentFolder, { recursive: true })).filter((each) =>
    /\.(?:mdx|yaml)$/.test(each),
  )) {
    await edit(name, (text) =>
      text.replaceAll('change-a-password', 'new-password').replaceAll('set-up-mail#servers', 'set-up-mail#ports'),
    );
  }
}

/** What was reorganised, at its former addresses. */
async function everythingIsFound(folder: string): Promise<void> {
  const site = await siteFiles(folder);
  for (const locale of ['en', 'es']) {
    const [refresh] = all(await site.page(`/${locale}/faq/change-a-password/`), 'meta', { 'http-equiv': 'refresh' });
    assert.equal(refresh?.attributes.get('content'), '0; url=../new-password/index.html');
    assert.equal(all(await site.page(`/${locale}/ticket/103/`), 'meta', { 'http-equiv': 'refresh' }).length, 0);
    for (const [page, id] of [
      ['faq/set-up-mail', 'servers'],
      ['ticket/102', 'comment:1'],
      ['about', 'what'],
    ]) {
      assert.equal(
        all(await site.page(`/${locale}/${page}/`), 'span', { id: id ?? '' }).length,
        1,
        `${page} still has #${id}`,
      );
    }
  }
  assert.match(
    await readFile(path.join(folder, '_redirects'), 'utf8'),
    /^\/en\/faq\/change-a-password \/en\/faq\/new-password\/ 301$/m,
  );
  assert.equal(
    site.files.some((name) => name.startsWith('pagefind/') && name.includes('change-a-password')),
    false,
  );
}

test('a removed entry, a renamed slug, heading and comment each stop the build with the line to add, and pass with it', async () => {
  const contentFolder = await writeContent();
  const project = { contentFolder, outFolder: path.join(temporaryFolder(), 'site'), siteAddress: null };
  const file = (name: string): string => path.join(contentFolder, name);
  try {
    await quietPublish(project);
    const before = await ledgerIn(contentFolder);
    const published = await siteFiles(project.outFolder);

    await reorganise(contentFolder);
    const lines: string[] = [];
    await assert.rejects(quietPublish(project), (error: unknown) => {
      assert.ok(error instanceof Problems);
      assert.deepEqual(
        [...new Set(error.problems.map(({ code }) => code))].sort(),
        ['anchor-lost', 'permalink-lost'],
        error.message,
      );
      lines.push(...error.problems.flatMap((each) => /\n {4}(.+)$/.exec(inEnglish(each).fix)?.[1] ?? []));
      return true;
    });
    assert.deepEqual(lines.sort(), [
      'about#what: about#about-us',
      'faq/change-a-password: faq/new-password',
      'faq/set-up-mail#servers: faq/set-up-mail#ports',
      'ticket/102#comment:1: ticket/102',
      'ticket/103: gone',
    ]);
    assert.deepEqual((await siteFiles(project.outFolder)).files, published.files, 'the last good output stands');
    assert.deepEqual(await ledgerIn(contentFolder), before);

    await writeFile(file('redirects.yaml'), `${lines.join('\n')}\n`);
    await quietPublish(project);
    const after = await ledgerIn(contentFolder);
    for (const [page, anchors] of before)
      assert.ok(
        anchors.every((anchor) => after.get(page)?.includes(anchor)),
        `nothing of ${page} leaves the ledger`,
      );
    await everythingIsFound(project.outFolder);
  } finally {
    await removeContent(contentFolder);
  }
});

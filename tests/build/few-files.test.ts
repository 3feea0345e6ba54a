import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { locales } from '../../src/language/locale.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { openSearch } from '../../src/search/engine/open-search.ts';
import { openBuiltSite } from '../../src/search/node/built-site.ts';
import { outputsOf } from '../../src/site/output-of.ts';
import type { OutputName } from '../../src/site/outputs.ts';
import { ticket, toMdx } from '../bench/tickets.ts';
import { removeContent, writeContent } from '../fixtures/content-builder.ts';
import { quietBuild, starterSite, temporaryFolder } from './fixture-site.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

const counted = ({ files }: SiteFiles): Partial<Record<OutputName, number>> =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(files, (file) => outputsOf(file)[0]?.name ?? assert.fail(file)),
      ([name, { length }]) => [name, length],
    ),
  );

const textsIn = async (contentFolder: string): Promise<number> =>
  (await readdir(contentFolder, { recursive: true })).filter((file) => file.endsWith('.mdx')).length;

test('the starter site has far fewer files than two a text and 1,500, and each page has its own in the search', async () => {
  const site = await starterSite();
  const texts = await textsIn(site.contentFolder);
  const { guide = 0, ticket: tickets = 0, indexFragments, neutralGuide = 0, neutralTicket = 0 } = counted(site);
  assert.equal(guide + tickets, 2 * (neutralGuide + neutralTicket));
  assert.equal(indexFragments, texts);
  assert.ok(site.files.length <= 2 * texts + 600, `${site.files.length} files of ${texts} texts`);
});

/** Enough that pages share files of the search. */
const entries = 420;

test('a site of many texts has at most two files a text and 1,500, and all of its pages are found', async () => {
  const contentFolder = await writeContent({});
  const folder = path.join(temporaryFolder(), 'site');
  const titles: string[] = [];
  try {
    const { topics } = await readSettings(contentFolder);
    const components = (topics ?? []).flatMap((topic) => topic.components.map(({ name }) => name));
    for (let i = 0; i < entries; i++) {
      for (const text of ticket(i, entries, components)) {
        const into = path.join(contentFolder, 'tickets', String(text.number));
        await mkdir(into, { recursive: true });
        await writeFile(path.join(into, `${text.locale}.mdx`), toMdx(text));
        if (i % 60 === 7) titles.push(/^title: "(.*)"$/m.exec(text.fields)?.[1] ?? assert.fail());
      }
    }
    await quietBuild({ contentFolder, outFolder: folder, siteAddress: null });
    const texts = await textsIn(contentFolder);
    const site = await siteFiles(folder);
    const { neutralTicket, ticket: pages, apiTexts = 0, indexFragments = 0, sitemap, sitemapParts } = counted(site);
    assert.ok(site.files.length <= 2 * texts + 1500, `${site.files.length} files of ${texts} texts`);
    assert.deepEqual([pages, sitemap, sitemapParts], [2 * (neutralTicket ?? 0), 1, undefined]);
    assert.ok(apiTexts <= 128);
    for (const locale of locales) {
      const search = await openSearch(locale, openBuiltSite(folder));
      const { own } = await search.search('', {});
      assert.ok(2 * own.count > indexFragments, 'no pages share a file');
      const all = await own.hits(0, own.count);
      assert.equal(new Set(all.map(({ address }) => address)).size, own.count);
    }
    for (const [i, title] of titles.entries()) {
      const { own } = await (await openSearch(locales[i % 2] ?? 'en', openBuiltSite(folder))).search(title, {});
      assert.ok(
        (await own.hits(0, 5)).some((hit) => hit.title === title),
        title,
      );
    }
  } finally {
    await removeContent(contentFolder);
  }
});

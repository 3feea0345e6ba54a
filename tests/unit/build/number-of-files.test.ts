import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundles } from '../../../src/api/entry-files.ts';
import { sitemaps } from '../../../src/api/sitemap.ts';
import { buckets } from '../../../src/copies/device/buckets.ts';
import type { Entry, KnowledgeBase } from '../../../src/model/knowledge-base-model.ts';
import { chunkLength } from '../../../src/search/build/chunk-size.ts';
import { filesFor, inFiles } from '../../../src/search/build/page-files.ts';
import { entryPath, neutralEntryPath } from '../../../src/site/addresses.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const fixture = await knowledgeBase();

/** As measured on sites of 1,000, 2,000 and 6,000 generated texts with a long tail of words (tests/bench). */
const measured = {
  /** Chunks of a language, times their size, for each page: it falls as fewer new words come. */
  chunks: 6_820,
  /** Bytes. */
  page: 18_600,
  neutralPage: 1600,
  /** What the search keeps of a page, its share of the index with it. */
  searched: 3100 + 5900,
  /** Shards of the glossary and lists of words, topics, feeds, styles, scripts, rules for servers. */
  others: 312 + 120,
};

/** Tickets in both languages. */
const withTickets = (count: number): KnowledgeBase => ({
  ...fixture,
  entries: Array.from({ length: count }, (_, i): Entry => ({
    ...entryOf(fixture, 'ticket/101'),
    key: `ticket/${i + 1}`,
  })),
});

/** Files of a site of so many texts, of which two are an entry, by what they are. */
function filesOf(texts: number) {
  const base = withTickets(texts / 2);
  const keys = base.entries.map(({ key }) => key);
  const chunks = (measured.chunks * keys.length) / chunkLength(keys.length);
  const inLanguage = (locale: 'en' | 'es') => keys.map((key) => ({ url: entryPath(locale, key) }));
  const sized = (paths: readonly string[], size: number) => paths.map((path) => ({ path, size }));
  const packs = (['en', 'es'] as const).flatMap((locale) => {
    const paths = inLanguage(locale).map(({ url }) => url);
    return [...buckets(sized(paths, measured.page)), ...buckets(sized(paths, measured.searched))];
  });
  const neutral = keys.map((key) => neutralEntryPath(key));
  return {
    pages: 3 * keys.length,
    search: (['en', 'es'] as const)
      .map((locale) => chunks + inFiles(inLanguage(locale), filesFor(keys.length, chunks)).length)
      .reduce((one, other) => one + other),
    packs: packs.length + buckets(sized(neutral, measured.neutralPage)).length,
    api: [...bundles(base)].length,
    sitemap: sitemaps(base).size,
    others: measured.others,
  };
}

for (const texts of [64, 500, 1000, 2000, 5000, 10_000, 20_000, 60_000])
  test(`a site of ${texts} texts has at most two files a text and 1,500`, () => {
    const files = filesOf(texts);
    const total = Object.values(files).reduce((sum, each) => sum + each, 0);
    assert.ok(total <= 2 * texts + 1500, `${total}: ${JSON.stringify(files)}`);
  });

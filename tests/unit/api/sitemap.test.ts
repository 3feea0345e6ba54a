import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemaps } from '../../../src/api/sitemap.ts';
import { outputsOf } from '../../../src/site/output-of.ts';
import type { Entry, KnowledgeBase } from '../../../src/model/knowledge-base-model.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const both = entryOf(base, 'ticket/101');

/** As many tickets in both languages, of which each has two addresses. */
const withTickets = (count: number, name = (i: number) => `ticket/${i + 1}`): KnowledgeBase => ({
  ...base,
  entries: Array.from({ length: count }, (_, i): Entry => ({ ...both, key: name(i) })),
});
const locsIn = (xml: string): string[] => Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, loc = '']) => loc);
const fileAt = (address: string): string => new URL(address).pathname.slice(1);

test('one file lists everything up to 50,000 addresses', () => {
  const others = locsIn(sitemaps(withTickets(0)).get('sitemap.xml') ?? '').length;
  const files = sitemaps(withTickets((50_000 - others) / 2));
  assert.deepEqual([...files.keys()], ['sitemap.xml']);
  assert.equal(locsIn(files.get('sitemap.xml') ?? '').length, 50_000);
});

test('more than 50,000 addresses stand in parts within the limits, which sitemap.xml names', () => {
  const large = withTickets(30_000);
  const files = sitemaps(large);
  const { 'sitemap.xml': index = '', ...parts } = Object.fromEntries(files);
  assert.match(index, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<sitemapindex xmlns="[^"]*\/sitemap\/0.9">\n/);
  assert.deepEqual(locsIn(index).map(fileAt), Object.keys(parts));
  assert.ok(Object.keys(parts).length < 20);
  for (const [file, part] of Object.entries(parts)) {
    assert.equal(outputsOf(file)[0]?.name, 'sitemapParts');
    assert.match(part, /^<\?xml .*\n<urlset xmlns="[^"]*\/sitemap\/0.9" xmlns:xhtml="[^"]*">\n<url>/);
    assert.ok(locsIn(part).length <= 50_000 && part.length <= 50 * 1024 * 1024);
    const newest = Array.from(part.matchAll(/<lastmod>(.*?)</g), ([, day = '']) => day)
      .sort()
      .at(-1);
    assert.ok(index.includes(`/${file}</loc><lastmod>${newest}</lastmod>`), file);
  }
  const listed = Object.values(parts).flatMap(locsIn);
  assert.equal(new Set(listed).size, listed.length);
  const fixed = locsIn(sitemaps(withTickets(0)).get('sitemap.xml') ?? '');
  assert.deepEqual(
    listed.toSorted(),
    [
      ...fixed,
      ...large.entries.flatMap(({ key }) =>
        ['en', 'es'].map((locale) => `https://answers.example.org/${locale}/${key}/`),
      ),
    ].toSorted(),
  );
});

test('parts are cut again where one of them is too large, in addresses or in bytes', () => {
  const tickets = withTickets(200);
  for (const limits of [
    { addresses: 20, bytes: 1e9 },
    { addresses: 1e9, bytes: 8000 },
  ]) {
    const parts = [...sitemaps(tickets, limits)].filter(([file]) => /-[0-9a-f]{2}\.xml$/.test(file));
    assert.ok(parts.length > 20);
    for (const [file, part] of parts)
      assert.ok(locsIn(part).length <= limits.addresses && Buffer.byteLength(part) <= limits.bytes, file);
  }
});

test('an entry more changes the part that it stands in, and no other', () => {
  const limits = { addresses: 100, bytes: 1e9 };
  const [before, after] = [sitemaps(withTickets(500), limits), sitemaps(withTickets(501), limits)];
  assert.deepEqual([...before.keys()], [...after.keys()]);
  assert.equal([...after].filter(([file, xml]) => before.get(file) !== xml).length, 1);
});

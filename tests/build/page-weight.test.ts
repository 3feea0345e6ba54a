import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../src/language/locale.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { firstHits } from '../../src/search/engine/look-up.ts';
import { openSearch } from '../../src/search/engine/open-search.ts';
import { openBuiltSite } from '../../src/search/node/built-site.ts';
import { gzipSync } from 'node:zlib';
import { all } from './html.ts';
import { type BuiltSite, starterSite } from './fixture-site.ts';

const weightOf = async (site: BuiltSite, address: string): Promise<number> => gzipSync(await site.read(address)).length;

const sum = async (site: BuiltSite, addresses: Iterable<string>): Promise<number> => {
  const weights = await Promise.all(Array.from(addresses, (address) => weightOf(site, address)));
  return weights.reduce((all, weight) => all + weight, 0);
};

/** The scripts of a page; what they load by themselves waits until somebody searches. */
async function scriptsOf(site: BuiltSite, address: string): Promise<Set<string>> {
  const page = await site.page(address);
  return new Set([
    ...all(page, 'script').flatMap(({ attributes }) => attributes.get('src') ?? []),
    ...all(page, 'link').flatMap(({ attributes }) =>
      /preload/.test(attributes.get('rel') ?? '') ? (attributes.get('href') ?? []) : [],
    ),
  ]);
}

const entryPages = ({ pages }: BuiltSite): string[] =>
  pages.filter((address) => /^\/e[ns]\/(ticket|faq)\//.test(address));

test('the page of an entry and its styles are at most 15 kB', async () => {
  const site = await starterSite();
  for (const address of entryPages(site)) {
    const styles = all(await site.page(address), 'link', { rel: 'stylesheet' }).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    assert.ok(styles.length > 0, address);
    const weight = await sum(site, [address, ...styles]);
    assert.ok(weight <= 15_000, `${address} weighs ${weight} bytes`);
  }
});

// What a page can do by itself: take questions over before a server hears of them, and learn which addresses the server
// knows.
test('before somebody reaches for a search box, scripts are at most 1.8 kB, 3.5 kB where an answer can be quoted or the box answers, and 4.5 kB on the results page', async () => {
  const site = await starterSite();
  const limits = new Map([
    ...['/en/topics/', '/en/a-z/'].map((address) => [address, 1800] as const),
    ...entryPages(site).map((address) => [address, 3500] as const),
    ...['/en/', '/es/'].map((address) => [address, 3500] as const),
    ...['/en/search/', '/es/search/'].map((address) => [address, 4500] as const),
  ]);
  for (const [address, limit] of limits) {
    const scripts = await scriptsOf(site, address);
    assert.ok(scripts.size > 0, address);
    const weight = await sum(site, scripts);
    assert.ok(weight <= limit, `the scripts of ${address} weigh ${weight} bytes`);
  }
});

test('nothing of Pagefind is loaded before a search', async () => {
  const site = await starterSite();
  for (const address of site.pages) {
    for (const script of await scriptsOf(site, address)) assert.match(script, /^\/_assets\//, address);
  }
});

/** What the scripts of the search load by themselves for the first question of a reader, and what it finds. */
test('a first question loads at most 100 kB beside its page, and half of them at most 75 kB', async () => {
  const site = await starterSite();
  const scripts = site.files.filter((file) => /^_assets\/(?:results-page|search-engine)\./.test(file));
  assert.equal(scripts.length, 2);
  const engine = await sum(
    site,
    scripts.map((file) => `/${file}`),
  );
  const { questions } = await readSettings(site.contentFolder);
  for (const locale of locales) {
    const asked = (questions ?? []).filter(({ lang }, i) => lang === locale && i % 5 === 0);
    assert.ok(asked.length > 15);
    const weights = await Promise.all(
      asked.map(async ({ ask }) => {
        const { data } = openBuiltSite(site.folder);
        const loaded = new Set<string>();
        const search = await openSearch(locale, {
          data: (address) => {
            loaded.add(address);
            return data(address);
          },
        });
        const { own, other } = await search.search(ask, {});
        await Promise.all([own.hits(0, firstHits), other.hits(0, firstHits)]);
        return engine + (await sum(site, loaded));
      }),
    );
    weights.sort((a, b) => a - b);
    assert.ok((weights.at(-1) ?? 0) <= 100_000, `${locale}: at most ${weights.at(-1)} bytes`);
    assert.ok(
      (weights[weights.length >> 1] ?? 0) <= 75_000,
      `${locale}: half of them ${weights[weights.length >> 1]} bytes`,
    );
  }
});

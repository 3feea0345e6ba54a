import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { apiSchema, bundleSchema, entriesSchema, translationsSchema } from '../../src/schema/api.ts';
import { all, one } from './html.ts';
import { type BuiltSite, fixtureSite, starterSite } from './fixture-site.ts';

const json = async (site: BuiltSite, file: string): Promise<unknown> =>
  JSON.parse((await site.read(`/${file}`)).toString('utf8'));
const text = async (site: BuiltSite, file: string): Promise<string> => (await site.read(`/${file}`)).toString('utf8');
const entryFiles = ({ files }: BuiltSite): string[] =>
  files.filter((file) => /^api\/e[ns]\/.*(?<!\.oembed)\.json$/.test(file));
const leadsFrom = (site: BuiltSite, file: string, relative: string): boolean =>
  site.files.includes(path.posix.join(path.posix.dirname(file), relative));

for (const [name, make] of [
  ['the fixture', fixtureSite],
  ['the starter content', starterSite],
] as const) {
  test(`all JSON of ${name} is what its published schema says, and its relative addresses lead to files`, async () => {
    const site = await make();
    assert.deepEqual(await json(site, 'api/schema-2.json'), JSON.parse(JSON.stringify(z.toJSONSchema(apiSchema))));
    const entries = z.strictObject(entriesSchema.shape).parse(await json(site, 'api/entries.json'));
    assert.ok(leadsFrom(site, 'api/entries.json', entries.schema));
    const { languages } = z.strictObject(translationsSchema.shape).parse(await json(site, 'api/translations.json'));
    const toDo = languages.flatMap((language) => language.entries);
    assert.ok(toDo.length > 0);
    for (const { source } of toDo) assert.ok(leadsFrom(site, 'api/translations.json', source), source);
    const listed = entries.entries.flatMap(({ texts }) => texts);
    for (const { page, json: file, canonical, locale } of listed) {
      assert.ok(leadsFrom(site, 'api/entries.json', page) && leadsFrom(site, 'api/entries.json', file), file);
      assert.equal(canonical, new URL(page.replace(/^\.\.\/|index\.html$/g, ''), site.address).href);
      assert.equal(one(await site.page(new URL(canonical).pathname), 'html').attributes.get('lang'), locale);
    }
    assert.deepEqual(entryFiles(site).sort(), [...new Set(listed.map((each) => `api/${each.json}`))].sort());
    const told: string[] = [];
    for (const file of entryFiles(site)) {
      const bundle = z.strictObject(bundleSchema.shape).parse(await json(site, file));
      assert.ok(leadsFrom(site, file, bundle.schema));
      for (const [key, entry] of Object.entries(bundle.entries)) {
        told.push(`${file} ${bundle.locale} ${key}`);
        assert.deepEqual([entry.key, entry.locale], [key, bundle.locale]);
        for (const relative of [entry.page, ...(entry.translation ? [entry.translation.json] : [])])
          assert.ok(leadsFrom(site, file, relative), `${file}: ${relative}`);
        for (const { html } of entry.parts) {
          for (const [, url = ''] of html.matchAll(/<[a-z][^>]*?\b(?:href|src)="([^"]*)"/g))
            assert.match(url, /^(?:https?:|mailto:)/, `${file}: ${url}`);
        }
      }
    }
    const expected = entries.entries.flatMap(({ key, texts }) =>
      texts.map((each) => `api/${each.json} ${each.locale} ${key}`),
    );
    assert.deepEqual(told.sort(), expected.sort());
  });

  test(`the feeds of ${name} are Atom: newest first, each entry with the address it keeps`, async () => {
    const site = await make();
    const feeds = site.files.filter((file) => file.endsWith('.atom'));
    assert.ok(feeds.length > 4);
    for (const file of feeds) {
      const feed = await text(site, file);
      assert.deepEqual(unbalanced(feed), [], file);
      const values = (element: string): string[] =>
        Array.from(feed.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g')), ([, value = '']) => value);
      const [own, ...ids] = values('id');
      assert.equal(own, new URL(file, site.address).href);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.length <= 30);
      for (const id of ids) assert.ok(site.has(new URL(id).pathname), id);
      const [all = '', ...days] = values('updated');
      for (const day of [all, ...days]) assert.match(day, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
      assert.deepEqual(days, days.toSorted().reverse());
      if (days.length > 0) assert.equal(all, days[0]);
    }
    const home = await site.page('/es/');
    assert.deepEqual(
      all(home, 'link', { type: 'application/atom+xml' }).map(({ attributes }) => attributes.get('href')),
      ['/es/feed.atom'],
    );
  });
}

/** Elements of an XML text that are not closed in their order. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml
    .replace(/<\?.*?\?>/g, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (empty) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return [...open, ...(xml.match(/&(?!(?:amp|lt|gt|quot);)/g) ?? [])];
}

test('a page names its JSON and, where site.yaml asks for it, what shows it elsewhere (oEmbed 1.0)', async () => {
  const site = await fixtureSite();
  const page = await site.page('/es/ticket/101/');
  const address = one(page, 'link', { type: 'application/json' }).attributes.get('href') ?? '';
  const [, bundle = '', key = ''] = /^\/(api\/es\/\d+\.json)#\/entries\/(.+)$/.exec(address) ?? [];
  assert.equal(key.replaceAll('~1', '/'), 'ticket/101', 'a JSON Pointer (RFC 6901)');
  assert.equal(
    bundleSchema.parse(await json(site, bundle)).entries['ticket/101']?.page,
    '../../es/ticket/101/index.html',
  );
  const file = one(page, 'link', { type: 'application/json+oembed' }).attributes.get('href') ?? '';
  const shown = z
    .strictObject({
      version: z.literal('1.0'),
      type: z.literal('rich'),
      title: z.string(),
      provider_name: z.string(),
      provider_url: z.url(),
      width: z.int(),
      height: z.int(),
      html: z.string(),
    })
    .parse(await json(site, file.slice(1)));
  assert.match(shown.html, /^<blockquote lang="es" cite="https:\/\/answers\.example\.org\/es\/ticket\/101\/">/);
  assert.equal(
    all(await site.page('/en/ticket/103/'), 'link', { type: 'application/json' }).length,
    0,
    'a page without a text of its own has none',
  );
  const unasked = await starterSite();
  assert.deepEqual(
    unasked.files.filter((each) => each.includes('oembed')),
    [],
  );
  const [entry = ''] = unasked.pages.filter((address) => address.startsWith('/en/ticket/'));
  assert.equal(all(await unasked.page(entry), 'link', { type: 'application/json+oembed' }).length, 0);
});

test('llms.txt says what the site is, and every link in it leads to a page or a file of the site', async () => {
  const site = await fixtureSite();
  const llms = await text(site, 'llms.txt');
  assert.match(llms, /^# .+\n\n> .+\n\n/);
  const links = Array.from(llms.matchAll(/^- \[.*?\]\((\S+)\): \S/gm), ([, link = '']) => link);
  assert.ok(links.length > 8);
  for (const link of links) assert.ok(link.startsWith(site.address) && site.has(new URL(link).pathname), link);
  for (const title of ['Why does Gmail return my messages?', '¿Qué servidores necesito para configurar el correo?'])
    assert.ok(llms.includes(`[${title}]`), title);
});

test('nothing that no page shows is told to programs', async () => {
  const site = await starterSite();
  const files = site.files.filter((file) => /^api\/|\.atom$|^llms\.txt$/.test(file));
  assert.ok(files.length > 60);
  const told = (await Promise.all(files.map((file) => text(site, file)))).join('\n');
  // The starter content's other ways to ask, which are the search's alone.
  for (const secret of ['"alsoAsked"', '"sensitive"', 'moving the code app to another phone'])
    assert.ok(!told.includes(secret), secret);
});

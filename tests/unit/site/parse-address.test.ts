import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../../../src/language/locale.ts';
import * as addresses from '../../../src/site/addresses.ts';
import { outputsOf } from '../../../src/site/output-of.ts';
import { fixedPageKeys } from '../../../src/site/pages.ts';
import { parse, type ParsedAddress } from '../../../src/site/parse-address.ts';

const locale = fc.constantFrom(...locales);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ticket = fc.stringMatching(/^[1-9]\d{0,8}$/).map((number) => `ticket/${number}`);
const guide = slug.map((name) => `faq/${name}`);
const entry = fc.oneof(ticket, guide);
const anchor = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9:-]{0,20}$/), { nil: undefined });
/** As a disk may hold it: no slash, and no half of a letter. */
const file = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((name) => !name.includes('/') && name !== 'index.html' && name.isWellFormed());

type Made = readonly [address: string, is: Partial<ParsedAddress>];
const kindOf = (key: string): ParsedAddress['kind'] =>
  key.startsWith('ticket/') ? 'ticket' : key.startsWith('faq/') ? 'faq' : key.startsWith('topic/') ? 'topic' : 'fixed';

/** Each function of addresses.ts that makes the address of something, with what it was made from. */
const makers: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  fixedPath: fc
    .tuple(locale, fc.constantFrom(...fixedPageKeys))
    .map(([at, key]) => [addresses.fixedPath(at, key), { kind: 'fixed', locale: at, key }]),
  askPath: fc
    .tuple(locale, entry)
    .map(([at, read]) => [
      addresses.askPath(at, read),
      { kind: 'fixed', locale: at, key: 'ask', anchor: `${new URLSearchParams({ read })}` },
    ]),
  filteredSearchPath: fc
    .tuple(locale, fc.string())
    .map(([at, q]) => [
      addresses.filteredSearchPath(at, { q }),
      { kind: 'fixed', locale: at, key: 'search', anchor: `${new URLSearchParams({ q })}` },
    ]),
  openSearchPath: locale.map((at) => [addresses.openSearchPath(at), { kind: 'openSearch', locale: at, key: 'home' }]),
  topicPath: fc
    .tuple(locale, slug)
    .map(([at, topic]) => [addresses.topicPath(at, topic), { kind: 'topic', locale: at, key: `topic/${topic}` }]),
  entryPath: fc
    .tuple(locale, entry)
    .map(([at, key]) => [addresses.entryPath(at, key), { kind: kindOf(key), locale: at, key }]),
  pagePath: fc
    .tuple(
      locale,
      fc.oneof(
        entry,
        slug.map((topic) => `topic/${topic}`),
        fc.constant('about'),
      ),
    )
    .map(([at, key]) => [addresses.pagePath(at, key), { kind: kindOf(key), locale: at, key }]),
  permalinkPath: fc
    .tuple(locale, entry, anchor)
    .map(([at, key, id]) => [
      addresses.permalinkPath(at, { page: key, anchor: id }),
      { kind: kindOf(key), locale: at, key, anchor: id ?? '' },
    ]),
  entryJsonPath: fc
    .tuple(locale, fc.nat())
    .map(([at, bundle]) => [addresses.entryJsonPath(at, bundle), { kind: 'json', locale: at, key: 'home' }]),
  oEmbedPath: fc
    .tuple(locale, entry)
    .map(([at, key]) => [addresses.oEmbedPath(at, key), { kind: 'oEmbed', locale: at, key }]),
  feedPath: fc
    .tuple(locale, fc.option(slug, { nil: undefined }))
    .map(([at, topic]) => [
      addresses.feedPath(at, topic),
      { kind: 'feed', locale: at, key: topic === undefined ? 'home' : `topic/${topic}` },
    ]),
  neutralHomePath: fc.constant([addresses.neutralHomePath, { kind: 'fixed', locale: null, key: 'home' }]),
  neutralEntryPath: fc
    .tuple(entry, anchor)
    .map(([key, id]) => [
      addresses.neutralEntryPath(key, id),
      { kind: kindOf(key), locale: null, key, anchor: id ?? '' },
    ]),
  picturePath: fc
    .tuple(entry, file)
    .map(([key, name]) => [addresses.picturePath(key, name), { kind: 'picture', locale: null, key, file: name }]),
};

/** A logo is of no page and no entry: nothing asks what its address means. */
const ofNoPage = ['sitePicturePath'];

test('every function that makes an address is tried', () => {
  assert.deepEqual(
    Object.keys(makers).sort(),
    Object.keys(addresses)
      .filter((name) => name.endsWith('Path') && !ofNoPage.includes(name))
      .sort(),
  );
});

for (const [name, made] of Object.entries(makers)) {
  test(`what ${name} makes is parsed back`, () => {
    fc.assert(
      fc.property(made, ([address, is]) =>
        assert.deepEqual(parse(address), { file: '', query: '', anchor: '', ...is }, address),
      ),
    );
  });

  test(`what ${name} makes is a file of the site that one row describes`, () => {
    fc.assert(
      fc.property(made, ([address, { locale: at = null }]) => {
        const { pathname } = new URL(address, 'http://site.invalid');
        const rows = outputsOf(addresses.withFileName(decodeURIComponent(pathname.slice(1))));
        assert.deepEqual(
          rows.map(({ language }) => language),
          [at],
          address,
        );
      }),
    );
  });
}

test('the slash at the end and the name of the file make no difference', () => {
  fc.assert(
    fc.property(locale, entry, (at, key) => {
      const address = addresses.entryPath(at, key);
      assert.deepEqual(parse(`${address}index.html`), parse(address));
      assert.deepEqual(parse(address.slice(0, -1)), parse(address));
    }),
  );
});

test('junk is nothing', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.startsWith('/')),
      (text) => parse(text) === null,
    ),
  );
  for (const junk of [
    '',
    'en/',
    '//',
    '/en//',
    '/fr/',
    '/EN/',
    '/en/nothing/',
    '/search/',
    '/topic/mail/',
    '/en/ticket/',
    '/en/ticket/007/',
    '/en/ticket/1/2/',
    '/en/faq/A/',
    '/en/faq/a--b/',
    '/en/home/',
    '/en/feed',
    '/en/faq/a/feed.atom',
    '/api/ticket/1.json',
    '/api/en/search.json',
    '/api/en/007.json',
    '/api/en/ticket/1.json',
    '/media/faq/a/',
    '/media/faq/a/b/c.png',
    '/media/faq/a/%E0%A4%A',
    '/en/../ticket/1/',
    'https://elsewhere.example/en/ticket/1/',
    '//elsewhere.example/ticket/1/',
  ])
    assert.equal(parse(junk), null, junk);
});

test('an address is nothing as soon as a letter of its path is another one', () => {
  fc.assert(
    fc.property(entry, fc.nat(), fc.constantFrom('!', 'Ñ', '%', ' ', '\n'), (key, at, letter) => {
      const address = addresses.entryPath('en', key);
      const place = at % address.length;
      assert.equal(parse(address.slice(0, place) + letter + address.slice(place + 1)), null);
    }),
  );
});

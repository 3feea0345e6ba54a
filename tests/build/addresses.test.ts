import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseHtml } from './html.ts';
import { fixedPath } from '../../src/site/addresses.ts';
import { fixedPageKeys } from '../../src/site/pages.ts';
import { fixtureSite } from './fixture-site.ts';

const tickets = ['101', '102', '103', '104', '105', '106', '201', '202'];
const guides = [
  'change-a-password',
  'code-of-its-own',
  'rendered-as-a-module',
  'rendered-in-the-loader',
  'set-up-mail',
];
const entries = [...tickets.map((number) => `ticket/${number}/`), ...guides.map((slug) => `faq/${slug}/`)];
const inLocale = [
  ...fixedPageKeys.map((page) => fixedPath('en', page).replace('/en/', '')),
  'topic/mail/',
  'topic/access/',
  ...entries,
];

test('every page stands at its address, and there is no other page', async () => {
  const { pages } = await fixtureSite();
  const expected = [
    '/',
    '/404.html',
    '/files.html',
    ...entries.map((entry) => `/${entry}`),
    ...inLocale.flatMap((path) => [`/en/${path}`, `/es/${path}`]),
  ];
  assert.deepEqual([...pages].sort(), expected.sort());
});

test('a picture stands once, under its entry, whatever its name', async () => {
  const { files, read } = await fixtureSite();
  const pictures = files.filter((file) => file.startsWith('media/'));
  assert.deepEqual(pictures, [
    'media/faq/change-a-password/panel.png',
    'media/faq/rendered-as-a-module/captura ñ 1.png',
    'media/faq/rendered-as-a-module/panel.png',
    'media/faq/rendered-in-the-loader/captura ñ 1.png',
    'media/faq/rendered-in-the-loader/panel.png',
    'media/ticket/201/screen.png',
  ]);
  const picture = await read('/media/faq/change-a-password/panel.png');
  assert.equal(picture.subarray(1, 4).toString(), 'PNG');
});

test('the sitemap lists each text once, in the languages that it has, and no duplicate', async () => {
  const { read } = await fixtureSite();
  const xml = (await read('/sitemap.xml')).toString('utf8');
  const found = Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address);
  const lists = ['', 'topics/', 'a-z/', 'about/', 'ask/', 'offline/', 'topic/mail/', 'topic/access/'];
  const both = [...lists, 'ticket/101/', 'ticket/102/', 'faq/set-up-mail/', 'faq/change-a-password/'];
  const english = ['ticket/201/', 'faq/rendered-in-the-loader/', 'faq/rendered-as-a-module/', 'faq/code-of-its-own/'];
  const expected = [
    ...both.flatMap((path) => [`en/${path}`, `es/${path}`]),
    ...english.map((path) => `en/${path}`),
    'es/ticket/103/',
  ];
  assert.deepEqual(found.sort(), expected.map((path) => `https://answers.example.org/${path}`).sort());
});

test('the sitemap is well formed and names the translations of what has one', async () => {
  const { read } = await fixtureSite();
  const xml = (await read('/sitemap.xml')).toString('utf8');
  const [declaration = '', ...rest] = xml.split('\n');
  assert.equal(declaration, '<?xml version="1.0" encoding="UTF-8"?>');
  const body = rest
    .join('\n')
    .replace(/<xhtml:link([^>]*)\/>/g, '<alternate$1></alternate>')
    .replaceAll('xmlns:xhtml', 'xmlns-xhtml');
  const urls = all(parseHtml(`<!doctype html>${body.trim()}`), 'url');
  const alternates = (path: string) =>
    urls
      .filter((url) => all(url, 'loc').some(({ source }) => source.endsWith(path)))
      .map((url) =>
        all(url, 'alternate').map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')]),
      );
  assert.deepEqual(alternates('/es/ticket/101/'), [
    [
      ['en', 'https://answers.example.org/en/ticket/101/'],
      ['es', 'https://answers.example.org/es/ticket/101/'],
    ],
  ]);
  assert.deepEqual(alternates('/es/ticket/103/'), [[]]);
});

test('robots.txt lets everybody in and names the sitemap', async () => {
  const robots = (await (await fixtureSite()).read('/robots.txt')).toString('utf8');
  assert.match(robots, /^User-agent: \*$/m);
  assert.match(robots, /^Sitemap: https:\/\/answers\.example\.org\/sitemap\.xml$/m);
  assert.doesNotMatch(robots, /^Disallow: *\//m);
});

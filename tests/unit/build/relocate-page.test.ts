import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relocatePage } from '../../../src/build/relocate-page.ts';

const files = new Set([
  'index.html',
  '404.html',
  'en/index.html',
  'en/ticket/1/index.html',
  'en/ticket/2/index.html',
  'es/ticket/1/index.html',
  'en/search/index.html',
  '_assets/site.css',
  'media/ticket/1/captura ñ #1 100%.png',
  'mark.svg',
]);
const relocate = (html: string, page = 'en/ticket/1/index.html', basePath = '/') =>
  relocatePage(html, page, { files, basePath });

const links: readonly (readonly [why: string, page: string, from: string, to: string])[] = [
  ['a page beside', 'en/ticket/1/index.html', '/en/ticket/2/', '../2/index.html'],
  ['a page above', 'en/ticket/1/index.html', '/en/', '../../index.html'],
  ['the root', 'en/ticket/1/index.html', '/', '../../../index.html'],
  ['from the root', 'index.html', '/en/ticket/1/', 'en/ticket/1/index.html'],
  ['the page itself', 'en/ticket/1/index.html', '/en/ticket/1/', 'index.html'],
  [
    'a query and an anchor stay',
    'en/ticket/1/index.html',
    '/en/search/?q=a%20b&amp;kind=faq#top',
    '../../search/index.html?q=a%20b&amp;kind=faq#top',
  ],
  ['a question', 'en/ticket/1/index.html', '/en/search/#q=a', '../../search/index.html#q=a'],
  ['without its slash', 'en/index.html', '/en/ticket/1', 'ticket/1/index.html'],
  [
    'a name with every trap',
    'en/ticket/1/index.html',
    '/media/ticket/1/captura%20%C3%B1%20%231%20100%25.png',
    '../../../media/ticket/1/captura%20%C3%B1%20%231%20100%25.png',
  ],
  ['relative already', 'en/ticket/1/index.html', '../2/', '../2/index.html'],
  ['an anchor of the page', 'en/ticket/1/index.html', '#here', '#here'],
  ['only a query', 'en/ticket/1/index.html', '?q=x', '?q=x'],
  ['another host', 'en/ticket/1/index.html', 'https://example.org/en/', 'https://example.org/en/'],
  ['another scheme', 'en/ticket/1/index.html', 'mailto:help@example.org', 'mailto:help@example.org'],
];

for (const [why, page, from, to] of links) {
  test(`a link becomes relative: ${why}`, () => {
    const { html, checked } = relocate(`<a href="${from}">x</a>`, page);
    assert.equal(html, `<a href="${to}">x</a>`);
    assert.deepEqual(checked.brokenLinks, []);
    if (from.includes('#q=')) assert.deepEqual(checked.anchors, [], 'what is asked is no place of the page');
  });
}

test('the page that a host shows for any address keeps absolute paths, below the published address', () => {
  const html = '<link rel="stylesheet" href="/_assets/site.css"><a href="/en/">x</a><form action="/en/search/">';
  const named = html.replace('"/en/"', '"/en/index.html"').replace('"/en/search/"', '"/en/search/index.html"');
  assert.equal(relocate(html, '404.html').html, named, 'and name their files, as every page');
  assert.equal(relocate(html, '404.html', '/help/').html, named.replaceAll('="/', '="/help/'));
});

test('an address whose percent signs mean nothing is a link without a target', () => {
  const { html, checked } = relocate('<a href="/en/%zz/">x</a><a href="#50%">y</a>');
  assert.equal(html, '<a href="/en/%zz/">x</a><a href="#50%">y</a>');
  assert.deepEqual(checked.brokenLinks, ['/en/%zz/']);
  assert.deepEqual(
    checked.anchors.map(({ id }) => id),
    ['50%'],
  );
});

test('ids and links to anchors are gathered, for when all pages are known', () => {
  const {
    checked: { ids, anchors },
  } = relocate(
    '<h2 id="comment:1"></h2><a name="old" href="#comment:1"></a><a href="/en/ticket/2/#comment%3A4">x</a><input name="q">',
  );
  assert.deepEqual([...ids], ['comment:1', 'old']);
  assert.deepEqual(anchors, [
    { url: '#comment:1', file: 'en/ticket/1/index.html', id: 'comment:1' },
    { url: '/en/ticket/2/#comment%3A4', file: 'en/ticket/2/index.html', id: 'comment:4' },
  ]);
});

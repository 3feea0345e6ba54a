import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenAnchors } from '../../../../src/checks/site/broken-anchors.ts';
import { brokenLinks } from '../../../../src/checks/site/broken-links.ts';
import { worksOnADisk } from '../../../../src/checks/site/works-on-a-disk.ts';
import { siteOf } from './checked-page.ts';
import { printedInEnglish } from '../../../fixtures/in-english.ts';

test('a link without a target is a problem that names page and link', async () => {
  const page = '<a href="/en/ticket/3/">x</a><img src="/media/none.png"><a href="/en/ticket/1/">y</a>';
  const problems = await brokenLinks(siteOf({ 'en/ticket/1/index.html': page }));
  assert.deepEqual(problems.map(printedInEnglish), [
    'en/ticket/1/index.html  link-broken\n  The page links to /en/ticket/3/, and the site has no such file.\n  Correct the link where the page gets it: in the code of a guide, or in src/.',
    'en/ticket/1/index.html  link-broken\n  The page links to /media/none.png, and the site has no such file.\n  Correct the link where the page gets it: in the code of a guide, or in src/.',
  ]);
});

test('an anchor without an element is a problem, on its own page and on another', async () => {
  const site = siteOf(
    {
      'en/a/index.html':
        '<h2 id="one"></h2><a href="#one"></a><a href="#two"></a><a href="/en/b/#three"></a><a href="/en/b/#four"></a>',
      'en/b/index.html': '<h2 id="three"></h2><a href="/mark.svg#layer"></a>',
    },
    ['mark.svg'],
  );
  assert.deepEqual((await brokenAnchors(site)).map(printedInEnglish), [
    'en/a/index.html  anchor-broken\n  The page links to #two, and no element there has that id.\n  Correct the anchor, or give the element its id.',
    'en/a/index.html  anchor-broken\n  The page links to /en/b/#four, and no element there has that id.\n  Correct the anchor, or give the element its id.',
  ]);
});

test('what a disk cannot load is a problem', async () => {
  const problemsOf = async (html: string) => worksOnADisk(siteOf({ 'en/index.html': html }, ['mark.svg']));
  for (const tag of [
    '<base href="/">',
    '<script type="module" src="/mark.svg">',
    '<link rel="modulepreload" href="/mark.svg">',
    '<script crossorigin src="/mark.svg">',
    '<link integrity="sha256-x" href="/mark.svg">',
  ]) {
    const codes = (await problemsOf(tag)).map(({ code }) => code);
    assert.deepEqual(codes, ['page-not-for-copies'], tag);
  }
  assert.deepEqual((await problemsOf('<script crossorigin src="/mark.svg">')).map(printedInEnglish), [
    'en/index.html  page-not-for-copies\n  The page has <script crossorigin>, which does not work in a copy on a disk.\n  Do without it: a classic script, and files of the site itself by their plain addresses, work everywhere.',
  ]);
  assert.deepEqual(await problemsOf('<script src="/mark.svg"></script>'), []);
});

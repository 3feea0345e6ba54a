import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { outputOf, outputsOf } from '../../../src/site/output-of.ts';
import { type Output, outputs } from '../../../src/site/outputs.ts';

const rows = Object.entries<Output>(outputs);

test('what writes each output is there', () => {
  const root = path.join(import.meta.dirname, '../../..');
  assert.deepEqual(
    rows.filter(([, { by }]) => !existsSync(path.join(root, by))),
    [],
  );
});

test('a row has a language where its path has one, and is kept with the pages or the search of that language', () => {
  for (const [name, { path: files, onDevice }] of rows) {
    if (onDevice === undefined) continue;
    assert.equal(onDevice === 'shared', !files.includes('LOCALE'), name);
  }
});

for (const [file, name, language, onDevice, inCopies, isListed] of [
  ['en/index.html', 'home', 'en', 'pages', 'zip and ZIM', false],
  ['es/search/index.html', 'fixedPage', 'es', 'pages', 'zip and ZIM', false],
  ['es/topic/mail/index.html', 'topic', 'es', 'pages', 'zip and ZIM', true],
  ['es/topic/mail/feed.atom', 'topicFeed', 'es', undefined, 'zip and ZIM', true],
  ['en/feed.atom', 'feed', 'en', undefined, 'zip and ZIM', false],
  ['en/ticket/9012/index.html', 'ticket', 'en', 'pages', 'zip and ZIM', false],
  ['ticket/9012/index.html', 'neutralTicket', null, 'shared', 'zip and ZIM', true],
  ['media/faq/en/a.png', 'pictures', null, 'shared', 'zip and ZIM', false],
  ['search/en/start.js', 'searchData', 'en', 'search', 'zip and ZIM', true],
  ['pagefind/es/index/0123abcd.js', 'indexChunks', 'es', 'search', 'zip and ZIM', true],
  ['api/es/faq/move.oembed.json', 'apiTexts', 'es', undefined, 'zip and ZIM', false],
  ['api/es/37.json', 'apiTexts', 'es', undefined, 'zip and ZIM', false],
  ['api/schema-2.json', 'apiSchema', null, undefined, 'zip and ZIM', true],
  ['404.html', 'notFound', null, 'shared', 'zip', false],
  ['sitemap.xml', 'sitemap', null, undefined, 'zip', false],
  ['sitemap-3f.xml', 'sitemapParts', null, undefined, 'zip', false],
  ['copy.json', 'siteFacts', null, 'shared', 'zip', false],
  ['installed/en/copy.json', 'packSummary', 'en', undefined, undefined, false],
  ['mirror/SHA256SUMS', 'copies', null, undefined, undefined, false],
  ['written-files.txt', 'writtenFiles', null, undefined, undefined, false],
  ['sw.js', 'worker', null, undefined, undefined, false],
] as const) {
  test(`${file} is one output, and goes where it is of use`, () => {
    assert.equal(outputsOf(file).length, 1);
    const { output, ...found } = outputOf(file);
    assert.deepEqual(
      [found.name, found.language, output.onDevice, output.inCopies, output.isListed ?? false],
      [name, language, onDevice, inCopies, isListed],
    );
  });
}

test('what looks like an output and is none has no row', () => {
  for (const file of ['', 'fr/index.html', 'en/ticket/1/2/index.html', 'ticket/1.html', 'sitemapxxml', 'a/sw.js'])
    assert.deepEqual(outputsOf(file), [], file);
});

test('what somebody else has put into a site is carried along', () => {
  const { name, output, language } = outputOf('google1234.html');
  assert.deepEqual([name, language], [null, null]);
  assert.deepEqual([output.onDevice, output.inCopies, output.isListed], ['shared', 'zip and ZIM', undefined]);
});

test('what somebody has put into the folder of a language is of that language', () => {
  assert.equal(outputOf('es/guia.pdf').language, 'es');
  assert.equal(outputOf('guide.pdf').language, null);
  assert.equal(outputOf('esoteric/guide.pdf').language, null);
});

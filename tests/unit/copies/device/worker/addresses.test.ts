import assert from 'node:assert/strict';
import { fileAddress } from '../../../../../src/site/file-address.ts';
import { test } from 'node:test';
import { isNamedByContent, resolveAddress, typeOf } from '../../../../../src/copies/device/worker/addresses.ts';

const files = new Set([
  'index.html',
  '404.html',
  'en/index.html',
  'en/ticket/1/index.html',
  'media/faq/a/captura ñ 1.png',
  '_assets/site.x.css',
  'installed/en/copy.json',
]);

for (const root of ['https://x.example/', 'https://x.example/a/kb/']) {
  const meant = (path: string) => resolveAddress(root + path, root, (file) => files.has(file));

  test(`a folder and its index.html are one file, whatever is asked in the address, below ${root}`, () => {
    for (const path of ['en/ticket/1/', 'en/ticket/1/index.html', 'en/ticket/1/?q=a', 'en/ticket/1/#comment:2'])
      assert.deepEqual(meant(path), { file: 'en/ticket/1/index.html' }, path);
    assert.deepEqual(meant(''), { file: 'index.html' });
    assert.deepEqual(meant('?q=x'), { file: 'index.html' });
  });

  test(`a folder without its slash leads to the one with it, below ${root}`, () => {
    assert.deepEqual(meant('en/ticket/1?q=a'), { redirectTo: `${root}en/ticket/1/?q=a` });
  });

  test(`names are those of files, not of addresses, below ${root}`, () => {
    assert.deepEqual(meant(fileAddress('media/faq/a/captura ñ 1.png')), { file: 'media/faq/a/captura ñ 1.png' });
    assert.equal(meant('media/%E0%A4%A'), null);
  });

  test(`what is no file of the copy is nothing, below ${root}`, () => {
    for (const path of ['en/ticket/2/', 'en/ticket/2', 'installed/en/copy.json', 'es/'])
      assert.equal(meant(path), null, path);
    assert.equal(
      resolveAddress('https://y.example/en/', root, () => true),
      null,
    );
  });
}

test('another site beside the root is not of the copy', () => {
  assert.equal(
    resolveAddress('https://x.example/other/index.html', 'https://x.example/kb/', () => true),
    null,
  );
});

test('only names that change with the content are answered from the copy while the site can be reached', () => {
  for (const path of ['_assets/site.BA5UCN4Z.css', 'pagefind/en/fragment/15b473b0.js', 'pagefind/es/index/1a7f2c01.js'])
    assert.ok(isNamedByContent(path), path);
  for (const path of ['search/en/start.js', 'en/index.html', 'mark.svg']) assert.ok(!isNamedByContent(path), path);
});

test('each kind of file is served as what it is', () => {
  assert.equal(typeOf('en/index.html'), 'text/html; charset=utf-8');
  assert.equal(typeOf('a/B.PNG'), 'image/png');
  assert.equal(typeOf('pagefind/en/x.pf_meta'), 'application/octet-stream');
});

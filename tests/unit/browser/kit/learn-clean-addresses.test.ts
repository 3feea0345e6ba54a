import { at, root, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { addressHere } from '../../../../src/browser/kit/address-here.ts';
import { keepsFileNames, learnsCleanAddresses } from '../../../../src/browser/kit/clean-address.ts';

const canonical = '<link rel="canonical" href="https://answers.example.org/en/ticket/7/">';
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Opens a page of a server that answers its folder so. */
function open(t: TestContext, path: string, answer: () => Response | Promise<Response>) {
  show(canonical, path);
  delete document.documentElement.dataset.folders;
  return t.mock.method(globalThis, 'fetch', async () => answer());
}

test('a page that came by its folder says that the server answers folders', (t) => {
  const asked = open(t, 'en/ticket/7/', () => new Response());
  assert.equal(keepsFileNames(), false);
  assert.equal(asked.mock.callCount(), 0);
  open(t, '', () => new Response());
  assert.equal(keepsFileNames(), true, 'but not at the root: some stores answer that folder alone');
});

test('else the server is asked once, and the next page knows', async (t) => {
  const asked = open(t, 'en/ticket/7/index.html', () => new Response(`<html>${canonical}`, { headers: html }));
  assert.equal(addressHere('/en/faq/a/#b'), `${root}en/faq/a/index.html#b`, 'until then the file is named');
  assert.equal(await learnsCleanAddresses(), true);
  assert.equal(asked.mock.calls[0]?.arguments.at(0), `${root}en/ticket/7/`);
  assert.equal(addressHere('/en/faq/a/#b'), `${root}en/faq/a/#b`);
  assert.equal(await learnsCleanAddresses(), false);
  assert.equal(asked.mock.callCount(), 1);
});

for (const [server, answer] of [
  ['refuses folders', () => new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 })],
  ['has none', () => new Response(canonical, { status: 404, headers: html })],
  ['lists its keys', () => new Response('<ListBucketResult/>', { headers: { 'content-type': 'application/xml' } })],
  ['lists a folder', () => new Response('<ul><li>index.html</ul>', { headers: html })],
  ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
] as const) {
  test(`a server that ${server} keeps the names of files`, async (t) => {
    open(t, 'en/ticket/7/index.html', answer);
    assert.equal(await learnsCleanAddresses(), false);
    assert.equal(keepsFileNames(), true);
    assert.ok(at('link'));
  });
}

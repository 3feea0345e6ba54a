import { at, settle, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

const published = 'https://answers.example.org/help/';
const page = `<link rel="stylesheet" href="/help/_assets/s.css"><a href="/help/en/topics/index.html">t</a><a id="out" href="https://x.org/help/">o</a>
  <form action="/help/en/topics/index.html" data-search="/help/en/search/index.html"></form><script src="/help/_assets/page.js"></script>
  <script data-not-found></script>`;
let time = 0;

/** Opens the page at a path of a host that has these files, as text by address; gives what was asked for. */
async function open(t: TestContext, path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  show(page, path);
  Object.defineProperty(document, 'currentScript', {
    configurable: true,
    value: Object.assign(document.createElement('script'), { src: '' }),
  });
  (document.currentScript as HTMLScriptElement).dataset.published = published;
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', async (address: string) => {
    asked.push(address);
    return address in files ? new Response(files[address]) : new Response('<html data-not-found>', { status: 404 });
  });
  await import(`../../../../src/browser/pages/not-found.client.ts?${(time += 1)}`);
  await settle();
  return asked;
}
const addresses = (): (string | null)[] => [
  at('link').getAttribute('href'),
  at('a').getAttribute('href'),
  at('form').getAttribute('action'),
  at('form').getAttribute('data-search'),
  at('script').getAttribute('src'),
];
const below = (root: string): string[] =>
  ['_assets/s.css', 'en/topics/index.html', 'en/topics/index.html', 'en/search/index.html', '_assets/page.js'].map(
    (path) => root + path,
  );

const host = 'https://x.example/kb/';
for (const [where, path, root] of [
  ['below the root of a copy', 'en/nothing/', host],
  ['deep in a copy within a copy', 'old/copy/en/ticket/no/such/', `${host}old/copy/`],
  ['at its own address', '404.html', host],
] as const) {
  test(`the page for what is not there finds its root: ${where}`, async (t) => {
    await open(t, path, { [`${root}copy.json`]: JSON.stringify({ address: published }) });
    assert.deepEqual(addresses(), below(root));
    assert.equal(at('#out').getAttribute('href'), 'https://x.org/help/');
  });
}

test('another site is no root, nor is a page that a host gives for any address', async (t) => {
  await open(t, 'en/nothing/', {
    [`${host}copy.json`]: JSON.stringify({ address: 'https://other.example/' }),
    [`${host}en/copy.json`]: '<html>',
  });
  assert.deepEqual(addresses(), below('/help/'));
});

test('a page that is there, but not by its folder, is gone on to; one that is not there is not', async (t) => {
  const replace = t.mock.method(location, 'replace', () => {});
  await open(t, 'en/ticket/7/#comment:3', { [`${host}en/ticket/7/index.html`]: '<link rel="canonical" href="x">' });
  await open(t, 'en/ticket/8/', { [`${host}en/ticket/8/index.html`]: '<link rel="canonical"><script data-not-found>' });
  assert.deepEqual(
    replace.mock.calls.map((call): unknown => call.arguments[0]),
    [`${host}en/ticket/7/index.html#comment:3`],
  );
});

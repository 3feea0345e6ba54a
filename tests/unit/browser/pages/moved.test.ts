import { show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

let time = 0;
async function ledTo(html: string, path: string): Promise<string | undefined> {
  const replaced: string[] = [];
  const { location: here } = globalThis;
  const replace = here.replace;
  here.replace = (address) => void replaced.push(String(address));
  let stopped = 0;
  Object.assign(globalThis, { stop: () => (stopped += 1) });
  show(html, path);
  await import(`../../../../src/browser/pages/moved.client.ts?${(time += 1)}`);
  here.replace = replace;
  assert.equal(stopped, replaced.length, 'or the page’s own refresh would win');
  return replaced[0];
}

test('an anchor goes along to where the page has moved', async () => {
  const page = '<a data-moved-to href="https://x.example/kb/en/faq/new/index.html">new</a>';
  assert.equal(await ledTo(page, 'en/faq/old/#steps'), 'https://x.example/kb/en/faq/new/#steps');
  assert.equal(await ledTo(page, 'en/faq/old/'), undefined, 'without one the page does it by itself');
});

test('a part that has moved elsewhere is gone to there', async () => {
  const page = `<a data-moved="steps" href="https://x.example/kb/en/faq/a/#s">a</a>
    <a data-moved="comment:3" href="https://x.example/kb/en/faq/b/#c">b</a>`;
  assert.equal(await ledTo(page, 'en/faq/old/#comment%3A3'), 'https://x.example/kb/en/faq/b/#c');
  assert.equal(await ledTo(page, 'en/faq/old/#another'), undefined);
  const moved = `${page}<a data-moved-to href="https://x.example/kb/en/faq/new/#top">new</a>`;
  assert.equal(await ledTo(moved, 'en/faq/old/#steps'), 'https://x.example/kb/en/faq/a/#s');
  assert.equal(await ledTo(moved, 'en/faq/old/#another'), 'https://x.example/kb/en/faq/new/#top');
});

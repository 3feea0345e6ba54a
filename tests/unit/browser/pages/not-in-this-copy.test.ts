import { at, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const home = 'https://answers.example.org/es/';

test('a page that is not in this copy leads to where it is online, and to no other host', async () => {
  show(`<a id="online" href="${home}">online</a>`, 'en/not-in-this-copy/#es/ticket/7/');
  await import('../../../../src/browser/pages/not-in-this-copy.client.ts');
  const online = at<HTMLAnchorElement>('#online');
  assert.equal(online.href, `${home}ticket/7/`);
  for (const [hash, leads] of [
    ['#es/ticket/7/%23comment:6', `${home}ticket/7/#comment:6`],
    ['#es/faq/move-a-domain/', `${home}faq/move-a-domain/`],
    ['#//evil.example/es/', home],
    ['#es/../../evil/', home],
    ['#https://evil.example/', home],
    ['#', home],
  ] as const) {
    online.href = home;
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
    assert.equal(online.href, leads, hash);
  }
});

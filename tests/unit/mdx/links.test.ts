import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkAddress, localiseLinks, parseLink } from '../../../src/mdx/links.ts';

for (const [href, target, address] of [
  ['ticket:9012', { to: 'entry', key: 'ticket/9012', anchor: undefined }, '/es/ticket/9012/'],
  ['ticket:9012#comment:3', { to: 'entry', key: 'ticket/9012', anchor: 'comment:3' }, '/es/ticket/9012/#comment:3'],
  ['faq:move-a-domain#dns', { to: 'entry', key: 'faq/move-a-domain', anchor: 'dns' }, '/es/faq/move-a-domain/#dns'],
  ['topic:mail', { to: 'topic', topic: 'mail' }, '/es/topic/mail/'],
  ['#cite', { to: 'anchor', anchor: 'cite' }, '#cite'],
  ['#comment%3A3', { to: 'anchor', anchor: 'comment:3' }, '#comment:3'],
  ['#50%', { to: 'anchor', anchor: '50%' }, '#50%'],
  ['https://example.org/a?b=c#d', { to: 'outside' }, 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', { to: 'outside' }, 'HTTP://example.org'],
  ['mailto:a@example.org', { to: 'outside' }, 'mailto:a@example.org'],
] as const) {
  test(`${href} leads to ${address}`, () => {
    const parsed = parseLink(href);
    assert.deepEqual(parsed, target);
    assert.equal(parsed && linkAddress(parsed, href, 'es'), address);
  });
}

for (const href of [
  '',
  '#',
  '/en/',
  'page.html',
  '../x',
  '//example.org',
  'https:',
  'https:///x',
  'http:example.org',
  'ftp://example.org',
  'mailto:',
  'mailto:a',
  'tel:123',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'ticket:',
  'ticket:0',
  'ticket:012',
  'ticket:x',
  'ticket:1/../2',
  'faq:',
  'faq:A',
  'faq:a/b',
  'topic:',
  'TICKET:1',
  'entry:1',
]) {
  test(`${href || 'an empty link'} may not be written`, () => {
    assert.equal(parseLink(href), null);
  });
}

test('a text shown to readers of the other language keeps them in theirs', () => {
  assert.equal(
    localiseLinks(
      '<a href="/es/ticket/1/#comment:2">a</a> <a href="/es/topic/mail/" title="b">b</a> <a class="x" href="/es/">c</a>',
      'es',
      'en',
    ),
    '<a href="/en/ticket/1/#comment:2">a</a> <a href="/en/topic/mail/" title="b">b</a> <a class="x" href="/en/">c</a>',
  );
});

test('other links, pictures, and text that tells of addresses stay as they are', () => {
  const html =
    '<a href="#es">a</a> <a href="https://x.example/es/">b</a> <img src="/media/faq/x/es.png" alt=""> <code>&#x3C;a href="/es/x/"></code>';
  assert.equal(localiseLinks(html, 'es', 'en'), html);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkAddress, parseLink } from '../../../src/mdx/links.ts';

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

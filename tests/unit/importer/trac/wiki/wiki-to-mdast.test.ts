import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wikiToMdx } from './wiki-to-mdx.ts';

test('writes links to entries and outside, and refuses what the resolver may not say', () => {
  const to = (href: string) => wikiToMdx('[wiki:A b]', { resolve: () => ({ href }) });
  assert.equal(to('ticket:201#comment:3').mdx, '[b](ticket:201#comment:3)');
  assert.equal(to('https://a.example/{x}|y').mdx, '[b](https://a.example/%7Bx%7D%7Cy)');
  for (const href of [
    'javascript:alert(1)',
    '//a.example',
    'data:text/html,x',
    '/en/',
    'JAVASCRIPT:x',
    ' https://a.example',
  ]) {
    assert.deepEqual(to(href), { mdx: 'b', losses: [{ kind: 'link', what: 'wiki', count: 1 }] }, href);
  }
});

test('shows an attachment that is published', () => {
  const { mdx, losses } = wikiToMdx('[[Image(a plan.png, title=The plan)]]', {
    resolve: () => null,
    picture: () => 'a-plan.png',
  });
  assert.equal(mdx, '![The plan](a-plan.png)');
  assert.deepEqual(losses, []);
});

test('joins lines where the tracker does not keep them', () => {
  assert.equal(wikiToMdx('a\r\nb', { resolve: () => null, preserveNewlines: false }).mdx, 'a b');
});

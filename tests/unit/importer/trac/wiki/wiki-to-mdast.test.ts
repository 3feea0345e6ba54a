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

test('keeps words and addresses of links that browsers cannot follow, without a password', () => {
  const read = (wiki: string) => wikiToMdx(wiki, { resolve: () => null });
  const cases = {
    '[sftp://files.example/x the files] and [ftp://ftp.example/x_y_ old]':
      'the files (`sftp://files.example/x`) and old (`ftp://ftp.example/x_y_`)',
    '[ssh://h.example shell] [svn+ssh://git@h.example/a "la shell"]':
      'shell (`ssh://h.example`) la shell (`svn+ssh://git@h.example/a`)',
    '[[sftp://files.example/x|los archivos]] [[smb://disk.example/x]]':
      'los archivos (`sftp://files.example/x`) `smb://disk.example/x`',
    '[ftp://ana:Secret.5@ftp.example/x old] [ftp://ana:Secret.5@ftp.example/x]':
      'old (`ftp://ftp.example/x`) `ftp://ftp.example/x`',
    'see ftp://ana:Secret.5@ftp.example/x or sftp://files.example/x':
      'see <Plain>ftp\\://ftp.example/x</Plain> or <Plain>sftp\\://files.example/x</Plain>',
    '[javascript://a.example/x a]': '<Plain>\\[javascript://a.example/x</Plain> a]',
  };
  for (const [wiki, mdx] of Object.entries(cases)) assert.deepEqual(read(wiki), { mdx, losses: [] }, wiki);
  assert.equal(
    wikiToMdx('[sftp://h.example/x a]', { resolve: () => ({ href: 'https://h.example/x' }) }).mdx,
    '[a](https://h.example/x)',
  );
});

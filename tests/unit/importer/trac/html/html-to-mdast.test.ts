import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlToMdast } from '../../../../../src/importer/trac/html/html-to-mdast.ts';
import type { TracLink } from '../../../../../src/importer/trac/wiki/index.ts';
import { writeMdx } from '../../../../../src/importer/write/write-mdx.ts';

/** By what stands on a page of Trac: its HTML, and the text of an entry. */
const pages: Readonly<Record<string, readonly [html: string, mdx: string]>> = {
  'lines of a paragraph': ['<p>\na <br />\nb<br />\n</p>', 'a\\\nb'],
  'words outside of paragraphs': ['a<ul><li>b</li></ul>c', 'a\n\n- b\n\nc'],
  'a heading, below the title of the page': ['<h1 id="x">a<br>b</h1>', '## ab'],
  'a list that begins later': ['<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', '3. a\n   - b'],
  definitions: [
    '<dl><dt>a</dt><dd>b</dd></dl>',
    '<Definitions>\n<Term>\na\n</Term>\n<Definition>\nb\n</Definition>\n</Definitions>',
  ],
  'a table': [
    '<table><tbody><tr><th>a</th><td colspan="2">b</td></tr></tbody></table>',
    '<Table>\n<Row>\n<HeadCell>\na\n</HeadCell>\n<Cell colspan="2">\nb\n</Cell>\n</Row>\n</Table>',
  ],
  code: ['<pre class="wiki">\n&lt;b&gt; {x}\n</pre>', '```\n<b> {x}\n```'],
  marks: [
    '<p><strong>a</strong> <span class="underline">b</span> <tt>{c}</tt> <sup>d</sup></p>',
    '**a** <Underline>b</Underline> `{c}` <Sup>d</Sup>',
  ],
  'a quotation': ['<blockquote class="citation"><p>a</p></blockquote>', '> a'],
  'a picture, by its words': ['<p><img src="x.png" alt="a plan" /></p>', 'a plan'],
  'scripts and forms, of which nothing is left': ['<p>a<script>b()</script></p><form><input value="c"></form>', 'a'],
  'an element that nobody knows': ['<constructor>a</constructor>', 'a'],
};
for (const [what, [html, mdx]] of Object.entries(pages)) {
  test(`reads ${what}`, () => assert.equal(writeMdx(htmlToMdast(html, () => null)), mdx));
}

test('asks where addresses lead as they stand in the page, and keeps the words of those that lead nowhere', () => {
  const asked: TracLink[] = [];
  const html = '<p><a href="/soporte/ticket/201">#201</a> <a href="https://a.example/">b</a> <a>c</a></p>';
  const tree = htmlToMdast(html, (link) => (asked.push(link), link.to === 'url' ? { href: link.url } : null));
  assert.deepEqual(asked, [
    { to: 'relative', target: '/soporte/ticket/201' },
    { to: 'url', url: 'https://a.example/' },
  ]);
  assert.equal(writeMdx(tree), '\\#201 [b](https://a.example/) c');
});

test('keeps the addresses that browsers cannot follow beside their words', () => {
  const read = (href: string, words: string) =>
    writeMdx(
      htmlToMdast(`<p><a class="ext-link" href="${href}"><span class="icon">\u200b</span>${words}</a></p>`, () => null),
    );
  assert.equal(read('sftp://files.example/x', 'the <b>files</b>'), 'the **files** (`sftp://files.example/x`)');
  assert.equal(read('ftp://ana:Secret.5@ftp.example/x', 'old'), 'old (`ftp://ftp.example/x`)');
  assert.equal(read('ssh://git@h.example', 'ssh://git@h.example'), '`ssh://git@h.example`');
  for (const href of ['javascript://a.example/%0aalert(1)', 'data:text/html,x', 'tel:5555'])
    assert.equal(read(href, 'a'), 'a', href);
});

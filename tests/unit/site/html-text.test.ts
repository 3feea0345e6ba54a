import assert from 'node:assert/strict';
import type { RootContent } from 'hast';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { plainText } from '../../fixtures/plain-html.ts';
import { type HtmlNode, lineOf, textBlocks, textOf } from '../../../src/site/html-text.ts';

const nodes = (html: string): readonly HtmlNode[] => parseFragment(html).childNodes;
const blocks = (html: string): string[] => textBlocks(nodes(html)).map(({ text }) => text);

test('a block ends a word; an inline element does not', () => {
  assert.deepEqual(blocks('one<p>t<b>w</b>o</p><ul><li>three <i>and</i><ol><li>four</li></ol>five</li></ul>six'), [
    'one',
    'two',
    'three and',
    'four',
    'five',
    'six',
  ]);
  assert.deepEqual(blocks('<table><tr><th>a</th><td>b</td></tr></table><dl><dt>c</dt><dd>d</dd></dl>e<br>f<hr>g'), [
    ...'abcdefg',
  ]);
});

test('white space is that of a reader, in code too, and signs are signs', () => {
  assert.deepEqual(blocks(' \n<p>\ta &lt;b&gt;\n\n &amp;amp; </p><pre>c\n  d\n</pre><p> </p>'), ['a <b> &amp;', 'c d']);
  assert.equal(lineOf(nodes('<p>a</p> <p>b<br>c</p>')), 'a b c');
  assert.equal(textOf(nodes('<pre> a\n  <b>b</b></pre>')), ' a\n  b');
});

test('a block says in which element it stands directly', () => {
  assert.deepEqual(
    textBlocks(nodes('x<div>a<h2>b</h2><p>c</p>d</div>')).map(({ text, element }) => [text, element?.tagName]),
    [
      ['x', undefined],
      ['a', 'div'],
      ['b', 'h2'],
      ['c', 'p'],
      ['d', 'div'],
    ],
  );
});

test('what a node says instead stands in its place; comments and attributes say nothing', () => {
  const instead = (node: HtmlNode): string | undefined =>
    node.tagName === 'img' ? '[picture]' : node.tagName === 'script' ? '' : undefined;
  const html = 'a<img alt="x > y">b<script>run()</script><!-- <p>no</p> -->c<p title="<p>">d</p>';
  assert.equal(lineOf(nodes(html), instead), 'a[picture]bc d');
  assert.equal(textOf(nodes(html), instead), 'a[picture]bcd');
});

test('a tree of our own texts is read by the same rules, with the components of a guide', () => {
  const { root } = plainText('# A [#a]\n\nOne **tw**o.\n\n<Own>\n- x\n</Own>\n\n{value} in a line\n');
  const ofValue = (node: RootContent): string | undefined => (node.type === 'mdxTextExpression' ? '(…)' : undefined);
  assert.deepEqual(
    textBlocks(root.children, ofValue).map(({ text }) => text),
    ['A §', 'One two.', 'x', '(…) in a line'],
  );
});

test('nodes may nest without end', () => {
  const deep = 50_000;
  assert.equal(lineOf(nodes(`${'<span>'.repeat(deep)}deep${'</span>'.repeat(deep)}`)), 'deep');
});

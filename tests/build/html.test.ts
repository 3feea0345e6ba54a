import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, one, parseHtml, textOf } from './html.ts';

const page = (body: string) =>
  parseHtml(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`);

test('the reader of these tests refuses what a browser would repair, so that nothing hides in a repair', () => {
  for (const body of [
    '<p>one',
    'one</p>',
    '<p><div>x</div></p>',
    '<p><b>x</p></b>',
    '<a href="/"><b><a href="/">x</a></b></a>',
    '<br/></br>',
    '<div/>',
    '<table>x</table>',
    '<table><tr><td>x</td></tr></table>',
    '<ul>x</ul>',
    '<a title="x" title="y">x</a>',
    '<a title="x"onclick="y">x</a>',
    "<a title='x'y'>x</a>",
    'a < b',
    '<!-- x -->',
    '&copy;',
    '&amp',
    '<script>x',
    '<script><!--<script></script>',
    '<h2>a<h3>b</h3></h2>',
    '<form><p><form></form></p></form>',
    '<textarea>x',
    '</body>',
  ])
    assert.throws(() => page(body), Error, body);
});

test('it reads what is well formed', () => {
  const read = page(
    `<p title="a&#x22; &#39;&lt;" data-x>1 &lt;b&gt; &amp;amp;<br/>2</p><script type="x">a < b && '</p>'</script>`,
  );
  const paragraph = one(read, 'p');
  assert.deepEqual(Object.fromEntries(paragraph.attributes), { title: 'a" \'<', 'data-x': '' });
  assert.equal(textOf(paragraph), '1 <b> &amp;2');
  assert.equal(paragraph.source, '1 &lt;b&gt; &amp;amp;<br/>2');
  assert.equal(one(read, 'script').source, `a < b && '</p>'`);
  assert.deepEqual(
    all(read).map(({ tag }) => tag),
    ['html', 'head', 'title', 'body', 'p', 'br', 'script'],
  );
});

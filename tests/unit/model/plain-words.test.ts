import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords } from '../../../src/model/plain-words.ts';

test('blocks end a word, inline elements do not', () => {
  assert.equal(plainWords('<p>one</p><p>two</p><ul><li>three</li><li>four</li></ul>'), 'one two three four');
  assert.equal(plainWords('<p><strong>pass</strong>word <code>a</code><br>b</p>'), 'password a b');
  assert.equal(plainWords('<table><tr><th>a</th><td>b</td></tr></table><pre>c</pre><h2>d</h2>e'), 'a b c d e');
});

test('what is written as text stays text', () => {
  assert.equal(plainWords('<p>a &#x3C;b> &#x26;amp; c</p>'), 'a <b> &amp; c');
  assert.equal(plainWords('<p>&quot;a&quot; &lt;b&gt;</p>'), '"a" <b>');
});

test('a value that holds a tag’s end does not end the tag', () => {
  assert.equal(plainWords('<img alt="a > b" src="x.png">after'), 'after');
  assert.equal(plainWords('<p title="a > b">after</p>'), 'after');
});

test('space is one space, and none at the ends', () => {
  assert.equal(plainWords('  \n '), '');
  assert.equal(plainWords('<p> a\n\n  b </p>'), 'a b');
});

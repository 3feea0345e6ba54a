import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, type PageText, pageText } from '../../../../src/search/build/page-text.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { fc } from '../engine/properties.ts';

const page = (article: string, attributes = 'class="wrap" data-pagefind-body'): string =>
  `<html><head><title>Outside</title></head><body><nav>menu</nav><article ${attributes}>${article}</article><footer>imprint</footer></body></html>`;
function read(article: string, locale: Locale = 'en'): PageText {
  const text = pageText(page(article), locale);
  assert.ok(text);
  return text;
}
const blocksOf = (html: string) => read(`<h1>T</h1>${html}`).blocks;

test('a page says its title, its headings, and its blocks in their order', () => {
  assert.deepEqual(
    read(
      '<h1>The title</h1><p>One.</p><h2>Part</h2><ul><li>two</li><li>three</li></ul><h3>Smaller</h3><pre>code</pre>',
    ),
    {
      locale: 'en',
      title: 'The title',
      headings: ['Part', 'Smaller'],
      blocks: ['One.', 'Part', 'two', 'three', 'Smaller', 'code'],
      text: 'The title One. Part two three Smaller code',
    },
  );
});

test('what is outside of the article is not said', () => {
  assert.doesNotMatch(read('<h1>T</h1><p>x</p>').text, /Outside|menu|imprint/);
});

test('a page that is not to be indexed has no text', () => {
  assert.equal(pageText('<html><body><p>x</p></body></html>', 'en'), null);
  assert.equal(pageText(page('<h1>T</h1>', 'class="wrap"'), 'en'), null);
});

test('a page of an entry without a title is an error', () => {
  assert.throws(() => pageText(page('<p>x</p>'), 'en'), /title/);
  assert.throws(() => pageText(page('<h1> </h1><p>x</p>'), 'en'), /title/);
});

test('what the index leaves out is left out, with all that stands in it', () => {
  assert.deepEqual(
    blocksOf('<div data-pagefind-ignore><p>a</p><h2>b</h2></div><p>c <span data-pagefind-ignore="all">d</span> e</p>'),
    ['c e'],
  );
  assert.deepEqual(read('<h1>T</h1><section data-pagefind-ignore><h2>Cite</h2></section>').headings, []);
});

test('blocks end a word, inline elements do not', () => {
  assert.deepEqual(blocksOf('<p><strong>pass</strong>word <code>a</code><br>b</p><div>c<p>d</p>e</div>'), [
    'password a',
    'b',
    'c',
    'd',
    'e',
  ]);
  assert.deepEqual(blocksOf('<table><tr><th>For</th><td>Port</td></tr></table><dl><dt>f</dt><dd>g</dd></dl>'), [
    'For',
    'Port',
    'f',
    'g',
  ]);
  assert.deepEqual(blocksOf('<p>a\n   b </p><p> \n </p>'), ['a b']);
});

test('text is as a browser shows it, and what is in tags and comments is none', () => {
  assert.deepEqual(
    blocksOf('<p>a &lt;b&gt; &amp;amp; &#x26; &eacute;</p><!-- no --><img alt="a > b" src="x.png"><p title="no">c</p>'),
    ['a <b> &amp; & é', 'c'],
  );
});

test('an untranslated page is in the language of its text', () => {
  assert.equal(read('<h1 lang="en">T</h1>', 'es').locale, 'en');
  assert.equal(read('<h1>T</h1><p lang="en">x</p>', 'es').locale, 'es');
});

test('an article inside the text does not end it', () => {
  assert.deepEqual(blocksOf('<p>a</p><article><p>b</p></article><p>c</p>'), ['a', 'b', 'c']);
});

test('the words of a page are those of its title and blocks, whatever they are', () => {
  const word = fc.stringMatching(/^[a-z<&"'>ñ]{1,8}$/);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(
      word,
      fc.array(fc.tuple(fc.constantFrom('p', 'li', 'pre', 'h2', 'td', 'div'), word), { maxLength: 6 }),
      (title, said) => {
        const tags = (tag: string, text: string) =>
          tag === 'td' ? `<table><tr><td>${text}</td></tr></table>` : `<${tag}>${text}</${tag}>`;
        const found = read(`<h1>${escaped(title)}</h1>${said.map(([tag, text]) => tags(tag, escaped(text))).join('')}`);
        assert.deepEqual([found.title, ...found.blocks], [title, ...said.map(([, text]) => text)]);
        assert.equal(found.text, [title, ...found.blocks].join(' '));
        assert.deepEqual(
          found.headings,
          said.flatMap(([tag, text]) => (tag === 'h2' ? [text] : [])),
        );
      },
    ),
  );
});

const withBlocks = (...blocks: string[]): PageText => ({
  locale: 'en',
  title: 'T',
  headings: [],
  blocks,
  text: blocks.join(' '),
});

test('a lead begins with the answer and goes on with the text', () => {
  assert.equal(leadOf(withBlocks('In short.', 'One two', 'three.')), 'In short. One two three.');
  assert.equal(leadOf(withBlocks('In short.')), 'In short.');
  assert.equal(leadOf(withBlocks()), '');
});

test('a long text is cut between words', () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
  const lead = leadOf(withBlocks('In short.', words.join(' ')))
    .split(' ')
    .slice(2);
  assert.ok(lead.length > 20 && lead.length < 60);
  assert.deepEqual(lead, words.slice(0, lead.length));
});

test('a long answer stays whole', () => {
  const answer = 'A long sentence. '.repeat(40).trim();
  assert.ok(leadOf(withBlocks(answer, 'More.')).startsWith(answer));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfOtherLanguage, rewriteForLanguage } from '../../../../src/copies/mirror/language-copy.ts';

const rewritten = (html: string, name: string, locale: 'en' | 'es'): string =>
  rewriteForLanguage(html, name, locale).html;

test('the pages and indexes of the other language are left out, and nothing else', () => {
  for (const name of ['en/index.html', 'en/ticket/9012/index.html', 'pagefind/en/index/a.js', 'search/en/words.js']) {
    assert.equal(isOfOtherLanguage(name, 'es'), true, name);
    assert.equal(isOfOtherLanguage(name, 'en'), false, name);
  }
  for (const name of [
    'index.html',
    'ticket/9012/index.html',
    '_assets/en.js',
    'media/faq/en/a.png',
    'entry/en/x.html',
    'search/shared.js',
  ]) {
    assert.equal(isOfOtherLanguage(name, 'es'), false, name);
  }
});

test('a link to a page that is left out leads to the explanation in the reader’s language, which is told the page', () => {
  const page = 'es/ticket/9012/index.html';
  for (const [from, to] of [
    ['../../../en/ticket/9012/index.html', '../../not-in-this-copy/index.html#en/ticket/9012/'],
    ['../../../en/ticket/9012/index.html#comment:6', '../../not-in-this-copy/index.html#en/ticket/9012/%23comment:6'],
    ['../../../en/index.html', '../../not-in-this-copy/index.html#en/'],
    ['../../../en/search/index.html?q=mail', '../../not-in-this-copy/index.html#en/search/'],
    ['/en/ticket/9012/', '/es/not-in-this-copy/#en/ticket/9012/'],
  ])
    assert.equal(rewritten(`<a href="${from}">x</a>`, page, 'es'), `<a href="${to}">x</a>`);
  assert.equal(
    rewritten('<a href="../../en/not-in-this-copy/index.html">English</a>', 'es/not-in-this-copy/index.html', 'es'),
    '<a href="index.html#en/">English</a>',
  );
  assert.equal(
    rewritten('<a href="../../es/a-z/index.html">x</a>', 'ticket/9012/index.html', 'en'),
    '<a href="../../en/not-in-this-copy/index.html#es/a-z/">x</a>',
  );
});

test('every other link stays as it is, byte for byte', () => {
  const html = [
    '<link rel="alternate" hreflang="en" href="https://answers.example.org/en/ticket/9012/">',
    '<a href="../9100/index.html">x</a>',
    '<a href="#talk">x</a>',
    '<a href="">x</a>',
    '<a href="mailto:a@example.org">x</a>',
    '<a href="//example.org/en/">x</a>',
    '<a href="https://example.org/en/">x</a>',
    '<script src="../../../_assets/a.js"></script>',
    '<a href="../../../index.html" lang=en>x</a>',
    '<a href="http://[">x</a>',
  ].join('\n');
  assert.equal(rewritten(html, 'es/ticket/9012/index.html', 'es'), html);
});

test('no script takes a reader to the explanation, and the switch of languages keeps no place there', () => {
  const html =
    '<html lang="en" data-default-locale="en"><a class="button" data-locale="en" href="../../en/ticket/9012/index.html" hreflang="en">Read</a>' +
    '<a data-locale="es" href="../../es/ticket/9012/index.html" hreflang="es" rel="alternate">Leer</a>';
  assert.equal(
    rewritten(html, 'ticket/9012/index.html', 'es'),
    '<html lang="en" data-default-locale="es"><a class="button" href="../../es/not-in-this-copy/index.html#en/ticket/9012/">Read</a>' +
      '<a data-locale="es" href="../../es/ticket/9012/index.html" hreflang="es" rel="alternate">Leer</a>',
  );
});

test('the pictures that a page shows are told, whatever their names', () => {
  const html =
    '<img src="../../../media/faq/x/captura%20%C3%B1%201.png" alt=""><a href="../../../media/faq/x/b.png">x</a><img src="data:,x" alt="">';
  const { pictures } = rewriteForLanguage(html, 'es/faq/x/index.html', 'es');
  assert.deepEqual([...pictures], ['media/faq/x/captura ñ 1.png', 'media/faq/x/b.png']);
});

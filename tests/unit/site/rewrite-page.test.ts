import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewritePage, rewriteUrls } from '../../../src/site/rewrite-page.ts';

const withUrls = (html: string, rewrite: (url: string) => string): string =>
  rewritePage(html, (tag) => rewriteUrls(tag, rewrite));

test('a page whose tags are left alone stays byte for byte', () => {
  const html =
    '<!doctype html>\n<HTML lang=en><p class = "a  b">A &amp; B &copy;<br/><svg viewBox="0 0 1 1"><use xlink:href="#x"/></svg><!-- c --><script>"<p>"</script></p>';
  assert.equal(
    rewritePage(html, () => {}),
    html,
  );
  assert.equal(
    withUrls(html, (url) => url),
    html,
  );
});

test('every kind of URL is rewritten, and nothing else', () => {
  const html = [
    '<a href="/x" title="/x">',
    '<link rel="icon" href="/x">',
    '<script src="/x"></script>',
    '<img src="/x" alt="/x" srcset="/x 1x, /x 2x">',
    '<source src="/x" srcset="/x">',
    '<video src="/x" poster="/x"></video>',
    '<form action="/x">',
    '<button formaction="/x">',
    '<svg><use xlink:href="/x"></use><image href="/x"></image></svg>',
    '<meta http-equiv="refresh" content="0; url=/x">',
    '<meta name="description" content="/x">',
    '<blockquote cite="/x">',
  ].join('\n');
  const expected = html
    .replace(/(?<=(?<!title=|alt=|description" content=)(?:"|url=|2x, |, ))\/x/g, '../y')
    .replace('xlink:', '');
  assert.notEqual(expected, html);
  assert.equal(
    withUrls(html, (url) => url.replace('/x', '../y')),
    expected,
  );
});

test('what is written into an attribute cannot end it', () => {
  assert.equal(
    withUrls('<a href="/x">', () => 'a"b&<c'),
    '<a href="a&quot;b&amp;<c">',
  );
});

test('an attribute can be added and taken away, and a tag removed', () => {
  const html = rewritePage('<p id="a" hidden><br>x</p>', (tag) => {
    if (tag.name === 'br') tag.remove();
    tag.setAttribute('hidden', null);
    tag.setAttribute('lang', 'es');
  });
  assert.equal(html, '<p id="a" lang="es">x</p>');
});

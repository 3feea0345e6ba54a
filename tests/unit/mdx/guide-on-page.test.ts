import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideOnPage } from '../../../src/mdx/guide-on-page.ts';

const html =
  '<h2 id="a">A</h2><h3 class="x" id="b">B</h3><a href="/es/ticket/1/#comment:2">a</a> <a class="x" href="/es/">b</a> ' +
  '<a href="#es">c</a> <a href="https://x.example/es/">d</a> <img src="/media/faq/x/es.png" alt=""> ' +
  '<code>&#x3C;a href="/es/x/"></code> <div title="<h2 id=a>"></div>';

test('a guide with code keeps readers of the other language in theirs', () => {
  assert.equal(
    guideOnPage(html, 'es', 'en', undefined),
    html.replace('"/es/ticket', '"/en/ticket').replace('class="x" href="/es/"', 'class="x" href="/en/"'),
  );
});

test('its headings keep the ids that they had once', () => {
  assert.equal(
    guideOnPage(html, 'es', 'es', new Map([['b', ['old', 'older']]])),
    html.replace('>B<', '><span id="old"></span><span id="older"></span>B<'),
  );
});

test('with nothing to fill in it stays byte for byte', () => {
  assert.equal(guideOnPage(html, 'en', 'en', undefined), html);
  assert.equal(guideOnPage(html, 'en', 'en', new Map([['c', ['x']]])), html);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, htmlOf, partHtml, plainText, problemsOf } from '../../fixtures/plain-html.ts';
import { proseOf } from '../../../src/mdx/prose-of.ts';

const comment = (number: number, text: string, more = ''): string =>
  `<Comment number="${number}" by="support" date="2026-01-0${number}"${more}>\n${text}\n</Comment>\n`;

const ticket = [
  '<Answer>\nUse the port[^1], 😀 not that[^old]; the port[^1].\n\n[^old]: *Until* 2020.\n[^1]: A new one.\n\n    For all.\n</Answer>\n',
  asking('Why[^1]?\n\n[^1]: I tried `[^1]`.'),
  comment(1, '> - In a list[^1] 😀\n\n[^1]: The first.'),
  comment(2, 'No note.'),
  comment(3, 'Mine[^n].\n\n[^n]: The third.', ' lang="es"'),
].join('\n');

test('each part of a ticket has its own notes, numbered from 1, and no two ids are the same', () => {
  assert.deepEqual(problemsOf(ticket, 'ticket/1'), []);
  const parts = partHtml(ticket);
  const [answer = '', question = '', first = '', second = '', third = ''] = parts;
  assert.match(answer, /port<sup><a href="#user-content-fn-answer-1"[^>]*>1<\/a><\/sup>.*that<sup><a [^>]*>2<\/a>/s);
  assert.match(answer, /<li id="user-content-fn-answer-1">\s*<p>A new one.<\/p>\s*<p>For all\..*Until/s);
  assert.match(question, /<code>\[\^1\]<\/code>/);
  assert.match(first, /The first\./);
  assert.doesNotMatch(second, /footnotes/);
  assert.match(third, /The third\./);
  const page = parts.join('');
  const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  const led = Array.from(page.matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]+)"/g), ([, id]) => id);
  assert.ok(led.length >= 15);
  for (const id of led) assert.ok(ids.includes(id), id);
});

test('headings and ways back are in the language of the comment, below the headings of its page', () => {
  const [answer = '', , , , third = ''] = partHtml(ticket);
  assert.match(answer, /<h3 id="footnote-label-answer" class="vh" data-pagefind-ignore="">Notes<\/h3>/);
  assert.match(third, /<h4 id="footnote-label-comment-3" class="vh" data-pagefind-ignore="">Notas<\/h4>/);
  assert.match(third, /aria-label="Volver al texto"/);
});

test('a search, and whoever reads plain words, gets no numbers of notes', () => {
  const [answer] = plainText(ticket, 'ticket/1').parts;
  assert.ok(answer);
  assert.match(proseOf(answer.children).plain, /^Use the port, 😀 not that; the port\. A new one\. For all\./);
  for (const [tag] of htmlOf(answer.children).matchAll(/<a [^>]*>/g)) assert.match(tag, /data-pagefind-ignore/);
});

test('a guide has its notes as before', () => {
  assert.match(
    htmlOf(plainText('A[^x].\n\n[^x]: Note').root.children as never),
    /href="#user-content-fn-x".*<h2 id="footnote-label"/s,
  );
});

for (const [what, key, text, ...codes] of [
  [
    'a note of another part',
    'ticket/1',
    `<Answer>\nA[^1].\n\n[^1]: B\n</Answer>\n\n${asking('C[^1]?')}`,
    '8 footnote-missing',
  ],
  ['a note that nothing leads to', 'ticket/1', asking('C\n\n[^1]: Lost'), '4 footnote-unused'],
  ['a note that nothing leads to, of a guide', 'faq/x', 'C\n\n[^1]: Lost', '3 footnote-unused'],
  ['two notes of one label', 'faq/x', 'C[^1]\n\n[^1]: a\n[^1]: b', '4 footnote-twice'],
  [
    'a note outside of the parts',
    'ticket/1',
    `${asking('C[^1]')}\n[^1]: a\n`,
    '2 footnote-missing',
    '5 ticket-stray-text',
  ],
] as const) {
  test(`tells of ${what}`, () => {
    assert.deepEqual(problemsOf(text, key), codes);
  });
}

test('code that looks like a note stays as it is', () => {
  assert.match(
    partHtml(asking('a[^1] `[^1]`\n\n```\n[^1]: x\n```\n\n[^1]: b'))[0] ?? '',
    /<code>\[\^1\]<\/code>.*<code>\[\^1\]: x/s,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, guideHtml, partHtml, plainText, problemsOf } from '../../fixtures/plain-html.ts';

const lines = [
  '[Ana]: hola',
  '[Nota]: importante',
  '[Juan Pérez]: ok',
  '[Atención]: https://example.org/x',
  '[docs]: <faq:x>',
  '[//]: #',
  '[Ana]: hola\n[Ana]: adiós',
];

test('in a ticket a line that only looks like the address of a link is shown as it is', () => {
  for (const line of lines) {
    const text = plainText(asking(`Antes.\n\n${line}\n\n- ${line.split('\n')[0]}\n\nDespués.`), 'ticket/1');
    assert.deepEqual(text.problems, [], line);
  }
  assert.deepEqual(partHtml(asking('[Ana]: hola\n\n- [Luis]: ok\n\n> [x]: y')), [
    '<p>[Ana]: hola</p><ul>\n<li>[Luis]: ok</li>\n</ul><blockquote>\n<p>[x]: y</p>\n</blockquote>',
  ]);
  assert.deepEqual(partHtml(asking('Ver [1].\n\n[1]: nota')), ['<p>Ver [1].</p><p>[1]: nota</p>']);
});

test('in a guide its author is told, where it stands', () => {
  for (const line of lines.slice(0, -1)) assert.deepEqual(problemsOf(`a\n\n${line}\n`), ['3 definition-unused'], line);
  assert.deepEqual(problemsOf('a\n\n- [Ana]: hola'), ['3 definition-unused']);
  assert.deepEqual(problemsOf('Ver [1].\n\n[1]: nota'), ['3 definition-unusable']);
  assert.deepEqual(problemsOf('[a]\n\n[a]: faq:x\n[A]: faq:y'), ['4 definition-twice']);
});

test('addresses of links and pictures stay such, also for two parts of a ticket', () => {
  const html = '<p><a href="/en/faq/x/">a</a> <a href="/en/faq/x/">b</a></p>';
  assert.equal(guideHtml('[a] [b][A]\n\n[a]: faq:x\n[a]: faq:x'), html);
  assert.deepEqual(partHtml(asking('[a] [b][A]\n\n[a]: faq:x')), [html]);
  assert.match(guideHtml('![Panel][p]\n\n[p]: panel.png'), /^<p><img src="[^"]*panel\.png" alt="Panel"/);
  assert.equal(guideHtml('\\[Ana]: hola'), '<p>[Ana]: hola</p>');
  assert.deepEqual(problemsOf('[a]\n\n[a]: javascript:x'), ['1 link-unsafe']);
});

test('a note whose label has blanks is told', () => {
  for (const key of ['faq/x', 'ticket/1'] as const) {
    const text = (note: string) => (key === 'faq/x' ? `\n${note}` : asking(note));
    assert.deepEqual(problemsOf(text('x[^nota larga]\n\n[^nota larga]: z'), key), ['4 footnote-label']);
    assert.ok(problemsOf(text('x\n\n[^nota larga]: de más palabras'), key).includes('4 mark-left-over'));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { aboutText } from '../../../src/mdx/render-about.ts';
import { asking, guideHtml, htmlOf, partHtml, problemsOf } from '../../fixtures/plain-html.ts';

const written = 'Takes ~5 min, see **notas.txt~** and ~a *b~ c*, ~~not~~ `~d~`.';
const shown =
  '<p>Takes ~5 min, see <strong>notas.txt~</strong> and ~a <em>b~ c</em>, <del>not</del> <code>~d~</code>.</p>';

test('single tildes strike nothing out, two do: in a guide, a ticket and the about text', () => {
  assert.equal(guideHtml(`${written} H<Sub>2</Sub>O`), shown.replace('</p>', ' H<sub>2</sub>O</p>'));
  assert.deepEqual(partHtml(asking(written)), [shown]);
  assert.equal(htmlOf(contentOf(aboutText(written, 'en'))), shown);
});

test('what is wrong behind single tildes is told by its line', () => {
  assert.deepEqual(problemsOf('~a~\n\n~b~ [x](javascript:y)\n\n| ~a~ |\n|---|\n| ~b~ | c |'), [
    '7 table-cells-lost',
    '3 link-unsafe',
  ]);
});

test('tildes without end are text after all', () => {
  const many = '~a *'.repeat(50) + '~ b* '.repeat(50);
  assert.match(guideHtml(many), /^<p>[^<]*(?:<\/?em>[^<]*)*<\/p>$/);
});

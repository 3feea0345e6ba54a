import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, problemsOf } from '../../fixtures/plain-html.ts';

for (const [what, rows, ...codes] of [
  ['a third cell', '| 1 | 2 | 3 |', '3 table-cells-lost'],
  ['a | in code', '| 1 | `x | y` |', '3 table-cells-lost'],
  ['a | in code, without pipes at the ends', '1 | `x | y`', '3 table-cells-lost'],
  ['no words before its end', '| 1 | 2 |   \n| ñ | 🙂 |\t\n| 1 | a\\|b |\n| `c \\| d` | 2 |'],
  ['too few cells', '| 1 |\n| 1'],
  ['empty cells too many', '| 1 | 2 | |\n1 | 2 ||'],
  ['one row of many too wide', '| 1 | 2 |\n| 1 | 2 |\n| 🙂 | 2 | *c* |\n| 1 | 2 |', '5 table-cells-lost'],
] as const) {
  const table = `| a | b |\n|---|:-:|\n${rows}`;
  test(`a table whose row has ${what}`, () => {
    assert.deepEqual(problemsOf(table), codes);
    assert.deepEqual(problemsOf(table.replaceAll('\n', '\r\n')), codes);
  });
}

test('the row is told by its line wherever the table stands', () => {
  assert.deepEqual(problemsOf(asking('- x\n\n  > | a |\n  > |---|\n  > | b | c |'), 'ticket/1'), [
    '6 table-cells-lost',
  ]);
  assert.deepEqual(problemsOf('<Callout title="Mind">\n| a |\n|---|\n| b | c |\n</Callout>'), ['4 table-cells-lost']);
  assert.deepEqual(problemsOf('{1 + 1}\n\n| a |\n|---|\n| b | c |'), ['5 table-cells-lost']);
});

for (const [what, text, ...codes] of [
  ['more headings than dashes', '| a | `b | c` |\n|---|---|\n| 1 | 2 |', '2 table-not-made'],
  ['fewer headings than dashes', 'Words.\n\na | b\n:-- | :-: | --:\n1 | 2 | 3', '4 table-not-made'],
  ['an item', '- | a | `b | c` |\n  |---|---|\n  | 1 | 2 |', '2 table-not-made'],
  ['dashes alone', 'a\n\n|---|---|\n\nb'],
  ['code', '```\na | b\n---|---|---\n```\n\n`a |\n---|---`'],
] as const) {
  test(`a line of dashes that makes no table: ${what}`, () => {
    assert.deepEqual(problemsOf(text), codes);
  });
}

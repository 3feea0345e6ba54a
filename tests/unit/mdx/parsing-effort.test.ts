import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hardToParse } from '../../../src/mdx/parsing-effort.ts';

test('what the parser would read again and again is found by its line, before it is parsed', () => {
  for (const unit of [
    '{<a>',
    '<a>{',
    '{x<a href="x">',
    '<a>}{',
    '<a>}word{{{#!th colspan=9',
    '<a>{</a>',
    '<a b={',
    '<a {...b',
    '}{x <>',
  ])
    assert.equal(hardToParse(`\nText.\n${unit.repeat(40)}`), 3, unit);
  // Braces that do not end are looked through from each one.
  for (const unit of ['a {<b', '{ x']) assert.equal(hardToParse(unit.repeat(40_000)), 1, unit);
});

test('what ends what it opens is no work, however much of it there is', () => {
  const times = 20_000;
  for (const unit of [
    '{a} <b>c</b>\n',
    '<Callout title={"a"}>b {c}\n\n</Callout>\n\n',
    '{[<li>a</li>, "}", `{`, 1 < 2]}\n',
    '`{<a>` \\{ \\< a\n\n```\n<a>{<b>{ Array<c>\n```\n\n',
    '~~~html\n<a b={`\n~~~\n',
  ])
    assert.equal(hardToParse(unit.repeat(times)), null, unit);
  assert.equal(hardToParse(`${'{<a>'.repeat(9)}${'</a>}'.repeat(9)}\n`), null);
});

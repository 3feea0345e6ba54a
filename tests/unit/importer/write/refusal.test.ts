import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnsafeContent } from '../../../../src/importer/write/refusal.ts';

const refused: Readonly<Record<string, readonly [mdx: string, why: string]>> = {
  'an expression': ['a {x} b', 'ticket-holds-code'],
  'an import': ['import x from "y"', 'ticket-holds-code'],
  'an element': ['a <b>b</b>', 'ticket-holds-code'],
  'an event attribute': ['a <Sup onclick="x()">b</Sup>', 'component-attribute'],
  'an unknown component': ['<Foo />', 'ticket-holds-code'],
  'an unsafe address': ['[a](javascript:x)', 'link-unsafe'],
  'a picture that nobody knows': ['![a](x.png)', 'image-missing'],
  'the end of its part': ['a\n\n</Question>\n\n<Question>\n\nb', 'not-one-part'],
  'a part of its own': ['<Answer>\na\n</Answer>', 'component-misplaced'],
  'a tag that is not closed': ['<Sup>a', 'mdx-invalid'],
  'an element that wiki text never becomes': ['<Keys>Ctrl</Keys>', 'element'],
};
for (const [what, [mdx, why]] of Object.entries(refused)) {
  test(`refuses ${what}`, () => assert.equal(findUnsafeContent(mdx, new Set()), why));
}

test('lets text, links and known pictures pass', () => {
  assert.equal(
    findUnsafeContent(
      'a **b** [c](ticket:201#comment:3) [d](https://a.example/) ![e](e.png) <Sup>2</Sup>\n\n| a |\n| -: |\n| b |',
      new Set(['e.png']),
    ),
    null,
  );
});

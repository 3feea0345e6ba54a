import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, guideHtml, partHtml } from '../../fixtures/plain-html.ts';

/** `start` of the list and the values that items have of their own. */
const numbers = (html: string): string =>
  [...html.matchAll(/<ol[^>]*?(?: start="(\d+)")?[^>]*>|<li(?: value="(\d+)")?/g)]
    .map(([tag, start, value]) => (tag.startsWith('<ol') ? `ol ${start ?? 1}` : (value ?? '-')))
    .join(' ');

test('items keep the numbers that were written', () => {
  for (const [mdx, expected] of [
    ['1. one\n3. three\n7. seven', 'ol 1 - 3 7'],
    ['2) a\n4) b\n5) c', 'ol 2 - 4 -'],
    ['1. a\n\n   more\n\n1. b\n\n2. c', 'ol 1 - 1 -'],
    ['3. a\n2. b\n1. c', 'ol 3 - 2 1'],
    ['1. a\n   1. x\n   5. y\n2. b', 'ol 1 - ol 1 - 5 -'],
    ['1. a\n1. b\n1. c', 'ol 1 - - -'],
    ['1. a\n2. b', 'ol 1 - -'],
    ['- a\n- b', '- -'],
    ['> 1. a\n> 3. b', 'ol 1 - 3'],
  ] as const) {
    assert.equal(numbers(guideHtml(mdx)), expected, mdx);
    assert.equal(numbers(partHtml(asking(`\n${mdx}\n`))[0] ?? ''), expected, mdx);
  }
});

test('steps keep them too', () => {
  assert.equal(numbers(guideHtml('<Steps>\n2. a\n4. b\n</Steps>')), 'ol 2 - 4');
});

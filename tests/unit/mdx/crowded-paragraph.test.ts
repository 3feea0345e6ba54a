import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowdedParagraph } from '../../../src/mdx/crowded-paragraph.ts';

test('a paragraph of too many braces or named signs is found by its line', () => {
  for (const unit of ['&amp; ', '&#38; ', '{b} x ', '`a` {b} '])
    assert.equal(crowdedParagraph(`One.\n\n${unit.repeat(1500)}\n${unit.repeat(1500)}`), 4, unit);
});

test('as many in paragraphs, items, rows or code of their own are none too many', () => {
  for (const unit of ['&amp; {b}\n\n', '- &amp; {b}\n', '1. {b}\n', '| {b} | &amp; |\n', '`{b}` \\{ ', '> {b}\n'])
    assert.equal(crowdedParagraph(unit.repeat(5000)), null, unit);
  assert.equal(crowdedParagraph(`\`\`\`css\n${'a { b: c }\n'.repeat(5000)}\`\`\`\n`), null);
});

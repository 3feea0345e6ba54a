import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, problemsOf } from '../../fixtures/plain-html.ts';

test('a character of no text is told where it is written by its number', () => {
  for (const reference of ['&#x1b;', '&#0;', '&#xFFFE;', '&#x85;', '&#27;', '&#xD800;', '&#x7f;', '&#x110000;']) {
    assert.deepEqual(problemsOf(`a\n\nb ${reference} c`), ['3 text-character'], reference);
    assert.deepEqual(problemsOf(asking(`- **b ${reference}**`), 'ticket/1'), ['2 text-character'], reference);
    const inTitle = problemsOf(`a\n\n<Callout title="b ${reference}">\nb\n</Callout>`);
    assert.deepEqual(inTitle, ['3 text-character'], reference);
  }
});

test('other numbers, code and what is escaped are text', () => {
  for (const mdx of ['&#243; &#x1F600; &amp;#x1b; &#9;', '`&#x1b;`', '\\&#x1b;', '```\n&#x1b;\n```'])
    assert.deepEqual(
      problemsOf(mdx).filter((each) => each.includes('text-character')),
      [],
      mdx,
    );
});

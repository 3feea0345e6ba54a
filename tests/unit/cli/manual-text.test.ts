import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOf, sectionsOf, wordsOf } from '../../../src/cli/manual-text.ts';

const problems = `---
question: "What do they mean?"
answer: "One section for each."
---

Before all.

## link-lost: a link leads to nothing [#link-lost]

The **slug** is wrong; see [every field](faq:fields#all), [this](#other) and \`[words](faq:x)\`.

**Right:**

\`\`\`mdx
## The steps [#steps]
[words](faq:set-up)
\`\`\`

## other: <b> is refused [#of-other]

| Option | Meaning |
| --- | --- |
| \`--format a\\|b\` | \`a\` or \`b\` |

<Steps>
1. Press <Keys>F5</Keys>.

   \`\`\`sh
   ls
   \`\`\`
</Steps>
`;
const guides = new Map([
  ['problems-of-links', problems],
  ['set-up', '---\nquestion: "How?"\nanswer: "So."\n---\n\n## begin: here [#begin]\n\nWords \\{a\\}.\n'],
]);

test('a code gives its section as plain text; a heading within an example ends nothing', () => {
  assert.equal(
    partOf(guides, 'link-lost'),
    `link-lost: a link leads to nothing
----------------------------------

The slug is wrong; see every field, this and \`[words](faq:x)\`.

Right:

    ## The steps [#steps]
    [words](faq:set-up)`,
  );
});

test('tables, steps and keys are lines of words', () => {
  assert.equal(
    partOf(guides, 'other'),
    `other: <b> is refused
---------------------

- \`--format a|b\`: \`a\` or \`b\`

1. Press F5.

       ls`,
  );
});

test('a slug gives its whole guide, with its title and answer', () => {
  assert.equal(partOf(guides, 'set-up'), 'How?\n----\n\nSo.\n\nbegin: here\n-----------\n\nWords {a}.');
});

test('what finds a part are the words of reference guides, and all slugs', () => {
  assert.deepEqual(wordsOf(guides), ['link-lost', 'other', 'problems-of-links', 'set-up']);
  assert.equal(partOf(guides, 'begin'), null);
  assert.equal(partOf(guides, ''), null);
  assert.deepEqual(
    sectionsOf(problems).map(({ id }) => id),
    ['link-lost', 'of-other'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../src/mdx/render.ts';
import { source } from '../../fixtures/plain-html.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

/** `line what fix` of a text that cannot be read. */
function told(mdx: string, key: 'faq/x' | 'ticket/1' = 'faq/x'): string {
  const problem = parseText(mdx, source(key));
  assert.ok('severity' in problem, mdx);
  const { what, fix } = inEnglish(problem);
  return `${problem.line} ${problem.code} ${what} ${fix}`;
}

test('a line of a ticket that begins with import or export is named, and not the tag around it', () => {
  for (const [mdx, expected] of [
    [
      '<Answer>\nimport your contacts first, then\nexport them.\n</Answer>\n',
      /^2 code-invalid What begins here with import .* Begin the paragraph with another word/,
    ],
    [
      '<Question>\nHi.\n</Question>\n\n<Answer>\nexport the list.\n</Answer>\n',
      /^6 code-invalid What begins here with export /,
    ],
    ['<Question>\nFirst.\n\nexport your contacts\n</Question>\n', /^4 code-invalid .* export /],
  ] as const)
    assert.match(told(mdx, 'ticket/1'), expected);
  assert.match(told('a\n\n<Callout title="x">\nexport it\n</Callout>'), /^4 code-invalid /);
});

test('each sign that MDX takes for a tag has its own sentence, and none is the compiler’s', () => {
  for (const [mdx, expected] of [
    [
      'a\n\nWrite <your name> here.',
      /^3 .*<your name> is a tag in MDX, and has no end\. Write &lt;your name> or put it into `backticks`/,
    ],
    ['a <b', /^1 .*< begins a tag in MDX, and what follows is none\. .*&lt;/],
    ['x\n\na <5> b <=6', /^3 .*&lt;/],
    ['<https://example.org>', /^1 .*an address between < and > .* Write the address alone/],
    ['mail <ana@example.org>', /^1 .*an address between < and > /],
    ['x <!-- y --> z', /^1 .*<!-- begins no comment in MDX\. Write a remark for authors as \{\/\* … \*\/\}/],
    ['a<br>b', /^1 .*<br> has no end\. Write a \\ at the end of the line in its place/],
    ['a</b>', /^1 .*<\/b> ends what does not begin before it\. Take it out/],
    ['<Callout title="x">\na\n', /^1 .*<Callout> has no end\. Write <\/Callout> behind/],
    ['<Callout title="x">\n\na\n\n</Steps>', /^5 .*<\/Steps> stands where <Callout> of line 1 has to end\./],
    ['a {x', /^1 code-invalid What begins here with \{/],
  ] as const) {
    assert.match(told(mdx), expected);
    assert.doesNotMatch(told(mdx), /expected|JSX|\(note|U\+/);
  }
  assert.doesNotMatch(told('<Answer>\nx <!-- y --> z\n</Answer>', 'ticket/1'), /\{\/\*/);
});

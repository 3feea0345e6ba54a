import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '../../../src/reader/read-entry.ts';
import { readYaml } from '../../../src/reader/read-yaml.ts';
import { source } from '../../fixtures/plain-html.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

test('what is wrong with YAML is told where it begins, and with what to do', () => {
  for (const [yaml, expected] of [
    ['a: 1\ntitle: "open\nb: 2\nc: 3\n', /^2 .*quote that begins here does not end\. Write the same sign/],
    ["a: 'it''s'\nb: 'x\nc: 1\n", /^2 .*quote that begins here/],
    ['a: 1\n---\nb: 2\n', /^2 .*a line --- or \.\.\. ends it, and more follows\. Remove/],
    ['a: 1\na: 2\n', /^2 .*a stands here twice\. Keep one of the two\.$/],
  ] as const) {
    const read = readYaml(yaml, 'x.yaml');
    assert.ok('severity' in read);
    const { what, fix } = inEnglish(read);
    assert.match(`${read.line} ${what} ${fix}`, expected);
    assert.doesNotMatch(what, /YAML\./);
  }
});

test('front matter without an end is told as such', () => {
  const told = (mdx: string) =>
    readEntry(mdx, source('faq/x')).problems.map((each) => `${each.code} ${inEnglish(each).what}`);
  assert.deepEqual(told('---\na: 1\n\nText.\n'), [
    'front-matter-missing The front matter that begins here has no end.',
  ]);
  assert.deepEqual(told('Text.\n'), ['front-matter-missing The entry does not begin with front matter.']);
});

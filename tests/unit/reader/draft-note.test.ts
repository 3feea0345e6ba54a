import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../src/language/index.ts';
import { locales } from '../../../src/language/locale.ts';
import { draftNote } from '../../../src/reader/draft-note.ts';

const draft = (review: string): string => `---\ntitle: The mail does not arrive\nreview: pending${review}\n---\n`;

test('why a text is a draft is known by what imports, translations and erasures write, in any language', () => {
  for (const locale of locales)
    for (const [reason, words] of Object.entries(languages[locale].reviews))
      assert.deepEqual(draftNote(draft(` # ${words}`)), { title: 'The mail does not arrive', reason, remark: '' });
});

test('else it is what its author says, or nothing; a draft that is no YAML has no title', () => {
  assert.equal(draftNote(draft(' # Ask the board')).remark, 'Ask the board');
  assert.deepEqual(draftNote(draft('')), { title: 'The mail does not arrive', reason: null, remark: '' });
  assert.equal(draftNote('---\nquestion: How?\nreview: pending\n---\n').title, 'How?');
  for (const broken of ['', '---\n- a: [\n---\n', '---\nreview: *x\n---\n'])
    assert.deepEqual(draftNote(broken), { title: '', reason: null, remark: '' });
});

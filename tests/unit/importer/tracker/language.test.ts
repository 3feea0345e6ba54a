import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfBlock, languagesOf } from '../../../../src/importer/tracker/language.ts';
import { expected } from '../expected.ts';

/** Paragraphs, items and cells without code, as the converter gives them. */
const blocksOf = (html: string): string[] =>
  html
    .replace(/<(pre|code|blockquote class="citation")[\s\S]*?<\/\1>/g, ' ')
    .replace(/<blockquote class="citation">[\s\S]*?<\/blockquote>/g, ' ')
    .split(/<\/?(?:p|li|td|th|dd|dt|h\d|tr|ul|ol|br)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&[a-z#0-9]+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

test('every description and comment of the sample is in the language that it is in, mixed ones in both', () => {
  let compared = 0;
  for (const { id, description, comments, languages } of expected.tickets) {
    for (const [name, text] of [
      ['description', description] as const,
      ...comments.map((comment) => [`comment ${comment.number}`, comment] as const),
    ]) {
      // What macros and unknown processors put into the page is Trac's, not the writer's.
      if (!text.html || text.languages.length === 0 || /class="wiki-toc|Failed to load processor/.test(text.html))
        continue;
      const found = languagesOf(blocksOf(text.html), languages[0] === 'es' ? 'es' : 'en');
      assert.deepEqual([...found.all], [...text.languages].sort(), `#${id} ${name}`);
      compared++;
    }
  }
  assert.ok(compared > 50);
});

test('what is too short to tell takes the language around it', () => {
  assert.equal(languageOfBlock('OK'), null);
  assert.equal(languageOfBlock('ssh -v shell.telar.example'), null);
  assert.deepEqual(languagesOf(['OK', 'imap 993'], 'es'), { main: 'es', all: ['es'] });
});

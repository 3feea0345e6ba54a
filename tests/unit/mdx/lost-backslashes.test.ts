import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, problemsOf } from '../../fixtures/plain-html.ts';

for (const text of [
  'The regexp ^[a-z]+\\. matches',
  'grep \\(foo\\) and s/a\\/b/',
  'say \\"yes\\" or a\\?',
  '192\\.168\\.1',
  'a\\-b, a\\+, 5\\%, \\$HOME',
  '**bold** ends\\.',
  'Words\n> quoted a\\.b',
]) {
  test(`tells of a backslash that would vanish: ${text}`, () => {
    const line = text.split('\n').length;
    assert.deepEqual(problemsOf(text), [`${line} backslash-lost`]);
    assert.deepEqual(problemsOf(asking(text), 'ticket/1'), [`${line + 1} backslash-lost`]);
  });
}

test('a name with one is told in guides: in tickets programs write it so', () => {
  assert.deepEqual(problemsOf('in dir\\_tmp'), ['1 backslash-lost']);
  assert.deepEqual(problemsOf(asking('in dir\\_tmp'), 'ticket/1'), []);
});

for (const text of [
  'a line\r\\- and one after an old Mac’s line end',
  '1990\\. A year\n\n\\- no item\n\\+ none\n\n> a\n> \\- b\n> 12\\. c',
  '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f> \\{g\\} \\| \\~~h\\~~ \\# i',
  'a line, 1\\. and 12\\.',
  'www\\.example.org, https\\://x.example, a\\@b.example, \\:smile:, [\\^1], &copy\\;',
  'C:\\.config\\_tmp, \\\\server\\.x, a\\\\.b, \\d+\\s*',
  '`a\\.b`\n\n```\na\\.b\n```\n\n[a](https://x.example/a\\.b)',
  '\\.. note::\n\n[x]\\(faq:y) and \\(faq:case\\)[x]',
]) {
  test(`says nothing of backslashes that are needed or shown: ${text}`, () => {
    assert.deepEqual(problemsOf(text), []);
  });
}

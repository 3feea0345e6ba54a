import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, parseHtml } from '../../../../../src/importer/trac/html/html-tree.ts';

test('an element with more children than a call has arguments is looked through', () => {
  const page = parseHtml(`<div>${'<br>'.repeat(150_000)}<b>end</b></div>`);
  assert.equal([...find(page, ({ tagName }) => tagName === 'b')].length, 1);
});

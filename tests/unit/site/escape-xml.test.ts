import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from '../../../src/site/escape-xml.ts';

test('text cannot end an element or an attribute of XML, nor hold what XML cannot', () => {
  assert.equal(escapeXml('</a> & "b" \u0000\u001f\ttab ñ'), '&lt;/a&gt; &amp; &quot;b&quot; \ttab ñ');
});

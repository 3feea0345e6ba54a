import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { asking, guideHtml, htmlOf, partHtml, plainText } from '../../fixtures/plain-html.ts';

for (const [kind, callout] of [
  ['NOTE', 'note'],
  ['tip', 'tip'],
  ['IMPORTANT', 'caution'],
  ['Warning', 'caution'],
  ['CAUTION', 'danger'],
] as const) {
  test(`an alert of the kind ${kind} is a callout of the kind ${callout}, in the language of the text`, () => {
    for (const locale of ['en', 'es'] as const)
      assert.equal(
        guideHtml(`> [!${kind}]\n> One **two**.`, locale).replace(/\n/g, ''),
        guideHtml(`<Callout kind="${callout}">\nOne **two**.\n</Callout>`, locale).replace(/\n/g, ''),
      );
  });
}

test('an alert holds blocks, and begins with any', () => {
  const html = guideHtml('> [!NOTE]\n>\n> - a\n> - b').replace(/\n/g, '');
  assert.match(html, />Note<\/span><\/p><ul><li>a<\/li><li>b<\/li><\/ul><\/div>$/);
});

test('a ticket has alerts too', () => {
  assert.match(
    partHtml(asking('> [!WARNING]\n> Why?'))[0] ?? '',
    /^<div class="callout caution" role="note".*<p>Why\?<\/p>/s,
  );
});

for (const text of ['> \\[!NOTE]\n> a', '> a\n> [!NOTE]', '> [!NOTE] a', '> [!OTHER]\n> a'])
  test(`${JSON.stringify(text)} is a quotation`, () => {
    assert.match(htmlOf(contentOf(plainText(text))), /^<blockquote>/);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { asking, guideHtml, htmlOf, partHtml, plainText } from '../../fixtures/plain-html.ts';

for (const [kind, en, es] of [
  ['NOTE', 'Note', 'Nota'],
  ['tip', 'Tip', 'Consejo'],
  ['IMPORTANT', 'Important', 'Importante'],
  ['Warning', 'Warning', 'Advertencia'],
  ['CAUTION', 'Caution', 'Precaución'],
] as const) {
  test(`an alert of the kind ${kind} is a callout with a word for it in the language of the text`, () => {
    for (const [locale, word] of [
      ['en', en],
      ['es', es],
    ] as const)
      assert.equal(
        guideHtml(`> [!${kind}]\n> One **two**.`, locale).replace(/\n/g, ''),
        `<div class="callout" role="note" aria-label="${word}"><p>${word}</p><p>One <strong>two</strong>.</p></div>`,
      );
  });
}

test('an alert holds blocks, and begins with any', () => {
  const html = guideHtml('> [!NOTE]\n>\n> - a\n> - b').replace(/\n/g, '');
  assert.match(html, /<p>Note<\/p><ul><li>a<\/li><li>b<\/li><\/ul><\/div>$/);
});

test('a ticket has alerts too', () => {
  assert.match(partHtml(asking('> [!WARNING]\n> Why?'))[0] ?? '', /^<div class="callout" role="note".*<p>Why\?<\/p>/s);
});

for (const text of ['> \\[!NOTE]\n> a', '> a\n> [!NOTE]', '> [!NOTE] a', '> [!OTHER]\n> a'])
  test(`${JSON.stringify(text)} is a quotation`, () => {
    assert.match(htmlOf(contentOf(plainText(text))), /^<blockquote>/);
  });

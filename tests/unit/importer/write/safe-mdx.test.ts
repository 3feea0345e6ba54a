import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, RootContent } from 'mdast';
import { safeMdx } from '../../../../src/importer/write/safe-mdx.ts';
import { textOf } from '../../../../src/site/html-text.ts';
import { asking, plainText } from '../../../fixtures/plain-html.ts';

const tree = (...children: RootContent[]): Root => ({ type: 'root', children });
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const picture: RootContent = { type: 'paragraph', children: [{ type: 'image', url: 'plan.png', alt: 'A plan' }] };
const losses = [{ kind: 'style', what: 'colour', count: 1 }] as const;

test('text is written so that nothing in it runs', () => {
  assert.deepEqual(safeMdx({ tree: tree(paragraph('{x} <b>\nimport y')), losses, asCode: null }, new Set()), {
    mdx: '\\{x} \\<b>\n&#x69;mport y',
    losses,
  });
});

test('signs of a tracker’s text that look like marks stay signs', () => {
  const words = ":::note\n'''bold''' ==x== :smile: ![a](b c.png) [a] (faq:b) **a:**b ``x [^1] &nbsp; ||a||b|| {{{ ~a~";
  const written = safeMdx({ tree: tree(paragraph(words)), losses: [], asCode: null }, new Set());
  assert.ok('mdx' in written);
  const text = plainText(asking(`\n${written.mdx}\n`), 'ticket/1');
  assert.deepEqual(text.problems, []);
  assert.equal(textOf(text.parts[0]?.children ?? []).trim(), words);
});

test('a picture is shown when the entry has its file', () => {
  const body = { tree: tree(picture), losses: [], asCode: null };
  assert.deepEqual(safeMdx(body, new Set(['plan.png'])), { mdx: '![A plan](plan.png)', losses: [] });
  assert.ok('refused' in safeMdx(body, new Set()));
});

test('a tree that the site would not take becomes its source as code, and the report says why', () => {
  assert.deepEqual(safeMdx({ tree: tree(picture), losses, asCode: () => '[[Image(plan.png)]]\n{x}' }, new Set()), {
    mdx: '```\n[[Image(plan.png)]]\n{x}\n```',
    losses: [{ kind: 'refused', what: 'image-missing', count: 1 }],
  });
});

test('without a source to show, nothing is written', () => {
  assert.deepEqual(safeMdx({ tree: tree({ type: 'html', value: '<b>x</b>' }), losses, asCode: null }, new Set()), {
    refused: 'not_redacted',
    detail: 'the text could not be written safely',
  });
});

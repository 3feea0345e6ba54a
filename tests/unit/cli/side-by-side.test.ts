import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide, wrap } from '../../../src/cli/side-by-side.ts';

const left = [
  { text: 'Open the panel and look at the list of domains.', isNew: false },
  { text: 'Choose the domain that you want to move to us.', isNew: true },
];
const right = ['Abre el panel y mira la lista de dominios.'];

test('two texts stand in columns, and what is new begins with +', () => {
  assert.deepEqual(sideBySide(left, right, 77), [
    '  Open the panel and look at the list │ Abre el panel y mira la lista de',
    '  of domains.                         │ dominios.',
    '+ Choose the domain that you want to  │',
    '| move to us.                         │',
  ]);
});

test('on a narrow terminal they stand one after the other', () => {
  assert.deepEqual(sideBySide(left, right, 60), [
    '  Open the panel and look at the list of domains.',
    '+ Choose the domain that you want to move to us.',
    '  ──',
    '  Abre el panel y mira la lista de dominios.',
  ]);
});

test('a word longer than a line is broken, and nothing is lost', () => {
  const text = `see ${'x'.repeat(25)} now`;
  assert.deepEqual(wrap(text, 10), ['see', 'xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx now']);
  assert.deepEqual(wrap('', 10), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFault } from '../../../src/schema/file-name.ts';

test('names are as every disk keeps them', () => {
  for (const name of [
    'con',
    'NUL.txt',
    'aux.tar.gz',
    'com1',
    'a:b',
    'a|b',
    'a.',
    'a ',
    ' a',
    'a\u200bb',
    'a\nb',
    'x'.repeat(101),
  ])
    assert.notEqual(nameFault(name), null, name);
  for (const name of ['console', 'move-a-domain', 'captura ñ 1.png', '6115', 'com', 'x'.repeat(100)])
    assert.equal(nameFault(name), null, name);
});

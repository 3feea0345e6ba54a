import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunksFor } from '../../../../src/search/engine/chunks-for.ts';

/** Each holds what comes before the next. */
const chunks = [
  ['a', '1'],
  ['mailb', '2'],
  ['mailm', '3'],
  ['printi', '4'],
  ['prints', '5'],
] as const;

test('the chunks of a stem are that in which it would be, and all that begin like it', () => {
  assert.deepEqual(chunksFor('mail', chunks), ['1', '2', '3']);
  assert.deepEqual(chunksFor('mailbox', chunks), ['2']);
  assert.deepEqual(chunksFor('print', chunks), ['3', '4', '5']);
  assert.deepEqual(chunksFor('zzyzx', chunks), ['5']);
});

test('the stem itself is in one', () => {
  assert.deepEqual(chunksFor('mail', chunks, true), ['1']);
  assert.deepEqual(chunksFor('mailm', chunks, true), ['3']);
  assert.deepEqual(chunksFor('zzyzx', chunks, true), ['5']);
});

test('a stem before the first chunk is in none', () => {
  assert.deepEqual(chunksFor('12', chunks), []);
  assert.deepEqual(chunksFor('12', []), []);
});

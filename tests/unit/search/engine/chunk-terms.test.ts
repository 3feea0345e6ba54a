import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunksFor, chunkTermsFor } from '../../../../src/search/engine/chunk-terms.ts';

const chunks = [
  ['a', 'mail', '1'],
  ['mailbox', 'mailing', '2'],
  ['mailman', 'printer', '3'],
  ['printing', 'printout', '4'],
  ['prints', 'zone', '5'],
] as const;

test('both ends of every chunk that begins like the word are loaded, and no other', () => {
  assert.deepEqual(chunkTermsFor('mailboxes', chunks), ['mailbox', 'mailing']);
  assert.deepEqual(chunkTermsFor('printing', chunks), ['printing', 'printout', 'prints', 'zone']);
  assert.deepEqual(chunkTermsFor('zzyzx', chunks), []);
});

test('a short word has a family too', () => {
  assert.deepEqual(chunkTermsFor('mai', chunks), ['mailbox', 'mailing', 'mailman', 'printer']);
});

test('the chunks of a word are those of its family, and the one that may hold its stem', () => {
  assert.deepEqual(chunksFor('mailboxes', chunks), ['2']);
  assert.deepEqual(chunksFor('mails', chunks), ['1', '2', '3']);
  assert.deepEqual(chunksFor('printing', chunks), ['3', '4', '5']);
  assert.deepEqual(chunksFor('zzyzx', chunks), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkTermsFor } from '../../../../src/search/engine/chunk-terms.ts';

const chunks = [
  ['a', 'mail'],
  ['mailbox', 'mailing'],
  ['mailman', 'printer'],
  ['printing', 'printout'],
  ['prints', 'zone'],
] as const;

test('both ends of every chunk that begins like the word are loaded, and no other', () => {
  assert.deepEqual(chunkTermsFor('mailboxes', chunks), ['mailbox', 'mailing']);
  assert.deepEqual(chunkTermsFor('printing', chunks), ['printing', 'printout', 'prints', 'zone']);
  assert.deepEqual(chunkTermsFor('zzyzx', chunks), []);
});

test('a short word has a family too', () => {
  assert.deepEqual(chunkTermsFor('mai', chunks), ['mailbox', 'mailing', 'mailman', 'printer']);
});

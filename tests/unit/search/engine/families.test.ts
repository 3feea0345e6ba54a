import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf } from '../../../../src/search/engine/families.ts';

const chunks = [
  ['a', 'mail'],
  ['mailbox', 'mailing'],
  ['mailman', 'printer'],
  ['printing', 'printout'],
  ['prints', 'zone'],
] as const;

test('both ends of every chunk that begins like the word are loaded, and no other', () => {
  assert.deepEqual(familyOf('mailboxes', chunks), ['mailbox', 'mailing']);
  assert.deepEqual(familyOf('printing', chunks), ['printing', 'printout', 'prints', 'zone']);
  assert.deepEqual(familyOf('zzyzx', chunks), []);
});

test('a short word has a family too', () => {
  assert.deepEqual(familyOf('mai', chunks), ['mailbox', 'mailing', 'mailman', 'printer']);
});

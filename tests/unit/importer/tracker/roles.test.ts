import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleOf } from '../../../../src/importer/tracker/roles.ts';

const ticket = {
  reporter: 'member1',
  owner: 'support1',
  people: [
    { login: 'member1', name: 'Member One' },
    { login: 'support1', name: 'Support One' },
    { login: 'support2', name: 'Support Two' },
  ],
};
const staff = new Set(['support2']);

for (const [author, role] of [
  ['member1', 'reporter'],
  ['Member One', 'reporter'],
  ['support1', 'support'],
  ['Support One', 'support'],
  ['support2', 'support'],
  ['Support Two', 'support'],
  ['member2', 'member'],
  ['', 'member'],
  ['anonymous', 'member'],
] as const) {
  test(`${author || 'nobody'} is ${role}`, () => assert.equal(roleOf(author, ticket, staff), role));
}

test('whoever asked is the reporter, also when they work here or own the ticket', () => {
  assert.equal(roleOf('support2', { ...ticket, reporter: 'support2', owner: 'support2' }, staff), 'reporter');
});

test('a ticket without a reporter or an owner makes nobody either', () => {
  assert.equal(roleOf('', { reporter: '', owner: '', people: [] }, staff), 'member');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteSchema } from '../../../src/schema/site.ts';
import { commentSchema, ticketSchema } from '../../../src/schema/ticket.ts';

const ticket = {
  ticket: 7,
  title: 'The mail does not arrive',
  answer: 'The server was full. It has room again.',
  status: 'closed',
  resolution: 'fixed',
  type: 'bug',
  priority: 'medium',
  component: 'Mail',
};
const wrongOf = (fields: object): string[] =>
  ticketSchema.safeParse(fields).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('only a draft may go without the day on which it was read, and no ticket needs days that nobody knows', () => {
  assert.deepEqual(wrongOf({ ...ticket, review: 'pending' }), []);
  assert.deepEqual(wrongOf(ticket), ['reviewed']);
  assert.deepEqual(wrongOf({ ...ticket, review: 'done' }), ['reviewed']);
  assert.deepEqual(wrongOf({ ...ticket, review: 'done', reviewed: '2026-03-13' }), []);
  assert.ok(commentSchema.safeParse({ number: '3', by: 'support' }).success);
  assert.ok(!commentSchema.safeParse({ number: '3', by: 'support', date: 'soon' }).success);
});

test('the sensitive field is none, or a field with values', () => {
  const { sensitive } = siteSchema.shape.tracker.shape;
  for (const right of [undefined, 'none', { field: 'visibility' }, { field: 'visibility', values: ['private'] }])
    assert.ok(sensitive.safeParse(right).success, JSON.stringify(right));
  for (const wrong of ['visibility', {}, { field: '' }, { field: 'visibility', values: [] }])
    assert.ok(!sensitive.safeParse(wrong).success, JSON.stringify(wrong));
});

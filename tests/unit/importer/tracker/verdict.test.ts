import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveDuplicates, verdictOf, type Verdict } from '../../../../src/importer/tracker/verdict.ts';
import { sampleReading } from '../importing.ts';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';

const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
  number: 1,
  summary: 'A question',
  type: 'question',
  component: 'Mail',
  priority: 'Normal',
  keywords: [],
  status: 'closed',
  resolution: 'fixed',
  reporter: 'member1',
  owner: 'support1',
  people: [],
  opened: '2014-01-01T00:00:00Z',
  closed: '2014-01-02T00:00:00Z',
  sensitivity: 'no',
  description: { format: 'wiki', source: 'It fails.' },
  comments: [],
  attachments: [],
  source: { kind: 'database', name: 'trac.db' },
  losses: [],
  ...changes,
});
const saying = (source: string, changes: Partial<Ticket> = {}): Ticket =>
  ticket({
    resolution: 'duplicate',
    comments: [{ number: 1, replyTo: null, author: 'support1', time: null, body: { format: 'wiki', source } }],
    ...changes,
  });

for (const [why, changes, reason] of [
  ['is open', { status: 'new', resolution: '' }, 'not_closed'],
  ['waits for an answer, although fixed', { status: 'feedback', resolution: 'fixed' }, 'not_closed'],
  ['is sensitive, whatever else', { sensitivity: 'yes', status: 'new' }, 'sensitive'],
  ['was sensitive once', { sensitivity: 'was' }, 'was_sensitive'],
  ['comes from a source that does not tell', { sensitivity: 'unknown' }, 'sensitivity_unknown'],
  ['was closed without a resolution', { resolution: '' }, 'no_resolution'],
  ['was closed with one that holds no answer', { resolution: 'incomplete' }, 'no_resolution'],
  ['is spam', { resolution: 'spam' }, 'spam'],
  ['is spam by its keyword', { keywords: ['Spam'] }, 'spam'],
  ['says not when it was closed', { closed: null }, 'no_date'],
  ['has no text at all', { description: null }, 'no_text'],
  ['is a duplicate of nothing', { resolution: 'duplicate' }, 'target_missing'],
] as const) {
  test(`a ticket that ${why} is held`, () =>
    assert.deepEqual(verdictOf(ticket(changes), sampleReading), { verdict: 'hold', reason }));
}

test('words of a duplicate in a ticket that is none change nothing', () => {
  assert.deepEqual(verdictOf(saying('Duplicate of #201.', { resolution: 'fixed' }), sampleReading), {
    verdict: 'publish',
  });
});

test('duplicates lead to the end of their chain; a loop, and an end that is not published, hold all of it', () => {
  const alias = (of: number): Verdict => ({ verdict: 'alias', of });
  const chosen = resolveDuplicates(
    new Map([
      [1, { verdict: 'publish' }],
      [2, alias(1)],
      [3, alias(2)],
      [4, alias(5)],
      [5, alias(4)],
      [6, alias(4)],
      [7, { verdict: 'hold', reason: 'sensitive' }],
      [8, alias(7)],
      [9, alias(99)],
    ]),
  );
  assert.deepEqual(chosen.get(3), alias(1));
  for (const number of [4, 5, 6])
    assert.deepEqual(chosen.get(number), { verdict: 'hold', reason: 'alias_loop' }, String(number));
  for (const number of [8, 9])
    assert.deepEqual(chosen.get(number), { verdict: 'hold', reason: 'target_missing' }, String(number));
});

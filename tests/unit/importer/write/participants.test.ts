import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';
import { participantsOf } from '../../../../src/importer/write/participants.ts';

/** Somebody, or an organisation, that counts how often it is asked for its name. */
function counting<Rest extends object>(name: string, rest: Rest) {
  const asked = { times: 0 };
  const value = {
    ...rest,
    get name() {
      asked.times++;
      return name;
    },
  };
  return { asked, value };
}

const guild = counting('Weavers of the Lake', { spelled: [], domains: [] });
const rosa = counting('Rosa Vega', { login: 'rveg' });
const sol = counting('Solecito', { login: 'sun7' });
const people = [rosa.value, sol.value];
const named = { staff: [], organisations: [guild.value] };

const ticket = (reporter: string): Ticket => ({
  number: 1,
  summary: '',
  type: '',
  component: '',
  priority: '',
  keywords: [],
  status: 'closed',
  resolution: 'fixed',
  reporter,
  owner: '',
  people,
  opened: null,
  closed: null,
  sensitivity: 'no',
  description: null,
  comments: [],
  attachments: [],
  source: { kind: 'database', name: 'trac.db' },
  losses: [],
});
const found = (reporter: string, text: string): string[] =>
  participantsOf(ticket(reporter), named, new Set())
    .inProse(text)
    .map(({ start, end }) => text.slice(start, end));

const text = 'at the office of weavers of the lake solecito met rosa vega';

test('whoever the tracker knows is found by a full name, and by a single one in their own tickets', () => {
  assert.deepEqual(found('sun7', text).sort(), ['rosa vega', 'solecito', 'weavers of the lake']);
  assert.deepEqual(found('nuria4', text).sort(), ['rosa vega', 'weavers of the lake']);
});

test('patterns of organisations and of names of the tracker are made once for all tickets', () => {
  found('sun7', text);
  const before = [guild, rosa].map(({ asked }) => asked.times);
  for (const reporter of ['rveg', 'sun7', 'nuria4']) found(reporter, text);
  assert.deepEqual(
    [guild, rosa].map(({ asked }) => asked.times),
    before,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filters } from '../../../../src/search/engine/engine.ts';
import { choicesAmong, type FilterIndex, passing } from '../../../../src/search/engine/filters.ts';

const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { kind: 'faq', topic: 'mail', year: '2026' },
  b: { kind: 'ticket', topic: 'mail', year: '2025' },
  c: { kind: 'ticket', topic: 'dns', year: '2026' },
  d: { kind: 'ticket', topic: 'web', year: '2026' },
};
const ids = Object.keys(pages);
const index: FilterIndex = {
  values: { kind: { faq: 1, ticket: 3 }, topic: { mail: 2, dns: 1, web: 1 }, year: { 2025: 1, 2026: 3 } },
  idsOf: async (name, value) => new Set(ids.filter((id) => pages[id]?.[name] === value)),
};
const letThrough = async (filters: Filters) => ids.filter(await passing(filters, index.idsOf));

test('no filter lets everything through', async () => {
  assert.deepEqual(await letThrough({}), ids);
});

test('any value of a filter is enough', async () => {
  assert.deepEqual(await letThrough({ topic: ['mail', 'dns'] }), ['a', 'b', 'c']);
});

test('all filters have to be met', async () => {
  assert.deepEqual(await letThrough({ topic: ['mail', 'dns'], year: ['2026'] }), ['a', 'c']);
  assert.deepEqual(await letThrough({ topic: ['mail'], kind: ['ticket'], year: ['2026'] }), []);
});

test('a value that no page has lets nothing through, alone', async () => {
  assert.deepEqual(await letThrough({ topic: ['gone'] }), []);
  assert.deepEqual(await letThrough({ topic: ['gone', 'web'] }), ['d']);
});

test('every value is counted among the pages given, those of none with 0', async () => {
  assert.deepEqual(await choicesAmong(['a', 'b', 'unknown'], index), {
    kind: { faq: 1, ticket: 1 },
    topic: { mail: 2, dns: 0, web: 0 },
    year: { 2025: 1, 2026: 1 },
  });
  assert.deepEqual(await choicesAmong(ids, index), index.values);
  assert.deepEqual(await choicesAmong([], { values: {}, idsOf: index.idsOf }), {});
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bundles, describeEntries } from '../../../src/api/entry-files.ts';
import { entryJsonAddress } from '../../../src/api/bundles.ts';
import type { Entry, KnowledgeBase } from '../../../src/model/knowledge-base-model.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();

const withTickets = (count: number): KnowledgeBase => ({
  ...base,
  entries: Array.from({ length: count }, (_, i): Entry => ({ ...entryOf(base, 'ticket/101'), key: `ticket/${i + 1}` })),
});
const filesOf = (of: KnowledgeBase): Map<string, string> =>
  new Map(Array.from(bundles(of), ([path, bundle]) => [path, JSON.stringify(bundle)]));

test('an entry stands in the file that the documented rule says, under its key', () => {
  // As a program in another language would compute it.
  const place = BigInt(`0x${createHash('sha256').update('ticket/6115').digest('hex').slice(0, 8)}`) % 64n;
  assert.equal(entryJsonAddress('es', 'ticket/6115'), `/api/es/${place}.json#/entries/ticket~16115`);
  const files = new Map(bundles(base));
  for (const { key, texts } of describeEntries(base).entries)
    for (const { json, title } of texts) assert.equal(files.get(`/api/${json}`)?.entries[key]?.title, title);
});

test('the files are at most 64 a language, however many entries there are', () => {
  assert.equal(filesOf(withTickets(3000)).size, 128);
  assert.ok(filesOf(withTickets(30)).size <= 60);
  assert.equal(filesOf(withTickets(0)).size, 0);
});

test('an entry that is added, or reviewed, changes its own files and no other', () => {
  const before = withTickets(500);
  const changed = (after: KnowledgeBase): string[] => {
    const old = filesOf(before);
    return [...filesOf(after)].filter(([path, content]) => old.get(path) !== content).map(([path]) => path);
  };
  assert.equal(changed(withTickets(501)).length, 2);
  const [first, ...others] = before.entries;
  assert.ok(first);
  // It is the newest now, and was not before.
  assert.equal(changed({ ...before, entries: [...others, { ...first, reviewed: '2020-01-01' }] }).length, 2);
});

test('a text that there is in one language only stands in the files of that language', () => {
  const files = new Map(bundles(base));
  const holding = [...files].filter(([, { entries }]) => 'ticket/103' in entries).map(([, { locale }]) => locale);
  assert.deepEqual(holding, ['es']);
});

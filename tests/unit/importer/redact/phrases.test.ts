import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Phrase, phrasesOf } from '../../../../src/importer/redact/phrases.ts';

const known: readonly Phrase[] = [
  { kind: 'title', text: 'Rent of the rehearsal room is unpaid', where: 'anywhere' },
  { kind: 'title', text: 'Rent of the rehearsal room', where: 'anywhere' },
  { kind: 'title', text: 'Mailing list', where: 'line' },
  { kind: 'title', text: 'Mail', where: 'number' },
  { kind: 'name', text: 'Rosa Vega', where: 'anywhere', hasCapitals: true },
];
const detect = phrasesOf(known);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

for (const [text, ...what] of [
  ['It is as in «RENT of the rehearsal róom – is unpaid», I think.', 'RENT of the rehearsal róom – is unpaid'],
  ['Rent of the rehearsal room, and more', 'Rent of the rehearsal room'],
  ['Rent of the rehearsal… and so on', 'Rent of the rehearsal'],
  ['Rent of the building'],
  ['the mailing list of the garden'],
  ['one\n* Mailing list\ntwo', 'Mailing list'],
  ['see #408: mailing list, which is closed', 'mailing list'],
  ['Mail does not arrive', ...[]],
  ['see #408 (Mail)', 'Mail'],
  ['ask Rosa Vega', 'Rosa Vega'],
  ['una rosa vega'],
  [''],
] as const)
  test(`of “${text}” it finds ${what.length === 0 ? 'nothing' : what.join(', ')}`, () =>
    assert.deepEqual(found(text), what));

test('thousands of phrases take no longer than a few, and a long text no longer than in proportion', () => {
  const many = phrasesOf(
    Array.from({ length: 20_000 }, (_, i) => ({ kind: 'title', text: `title ${i} of a ticket`, where: 'anywhere' })),
  );
  assert.equal(many('title 17 of a ticket '.repeat(20_000)).length, 20_000);
});

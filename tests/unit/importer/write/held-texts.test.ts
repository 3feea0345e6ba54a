import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../../../src/importer/tracker/verdict.ts';
import { heldTexts } from '../../../../src/importer/write/held-texts.ts';

const tickets: Readonly<Record<number, readonly [summary: string, verdict: Verdict]>> = {
  1: ['Rent is unpaid', { verdict: 'hold', reason: 'was_sensitive' }],
  2: ['Phone is dead', { verdict: 'hold', reason: 'not_closed' }],
  3: ['Phone of the office rings twice', { verdict: 'hold', reason: 'not_closed' }],
  4: ['No sound in the room', { verdict: 'publish' }],
  5: ['no sound in the room!', { verdict: 'hold', reason: 'sensitive' }],
  6: ['Door code is wrong', { verdict: 'hold', reason: 'sensitive' }],
  7: ['Door code is wrong since Monday', { verdict: 'publish' }],
};
const held = heldTexts({
  candidates: new Map(
    Object.entries(tickets).map(([number, [summary]]) => [Number(number), { summary, otherTitles: [] }]),
  ),
  verdictOf: (number) => tickets[number]?.[1],
  mentioned: new Map([
    [4, new Set(['No sound in the room'])],
    [70, new Set(['Key of the safe is lost'])],
    [71, new Set(['Garden has no water'])],
  ]),
  unclear: [],
  people: new Set(['Rosa Vega', 'luz', 'vega77', 'Luz Mar', 'a user', 'Ana Q. <ana@garden.example>']),
  staff: [{ login: 'luz', spelled: [], name: 'Luz Mar' }],
  imported: new Set([71]),
});
const left = (text: string, detect = held.inProse): string =>
  detect(text).reduceRight((all, { kind, start, end }) => `${all.slice(0, start)}[${kind}]${all.slice(end)}`, text);

for (const [text, result] of [
  ['as in “Rent is unpaid”', 'as in “[title]”'],
  ['my phone is dead', 'my phone is dead'],
  ['#2: Phone is dead', '#2: [title]'],
  ['the phone of the office rings twice', 'the [title]'],
  ['there is no sound in the room', 'there is no sound in the room'],
  ['the door code is wrong', 'the door code is wrong'],
  ['key of the safe is lost', '[title]'],
  ['the garden has no water', 'the garden has no water'],
  ['ask Rosa Vega, vega77 or Ana Q.', 'ask [name], [name] or [name].'],
  ['Luz Mar, luz and a user', 'Luz Mar, luz and a user'],
] as const)
  test(`“${text}” becomes “${result}”`, () => assert.equal(left(text), result));

test('in code a login stays, since it is part of a command', () =>
  assert.equal(left('ssh vega77 # Rosa Vega', held.inCode), 'ssh vega77 # [name]'));

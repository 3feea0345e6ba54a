import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateTarget } from '../../../../src/importer/tracker/duplicate.ts';
import type { Ticket, TicketComment } from '../../../../src/importer/tracker/ticket.ts';
import { sampleReading } from '../importing.ts';

const comment = (number: number, source: string, more: Partial<TicketComment> = {}): TicketComment => ({
  number,
  replyTo: null,
  author: 'support1',
  time: null,
  body: { format: 'wiki', source },
  ...more,
});
const targetOf = (
  comments: readonly TicketComment[],
  description = 'It does not start, like the one in #90 and #91.',
) =>
  duplicateTarget(
    { number: 1, description: { format: 'wiki', source: description }, comments } as unknown as Ticket,
    sampleReading,
  );

for (const [text, target] of [
  ['Duplicate of #201.', 201],
  ['This is a duplicate of ticket:201', 201],
  ['dup of #7', 7],
  ['dup #201', 201],
  ['Dupe: #201', 201],
  ['DUPLICATE (#201)', 201],
  ['Closing as a duplicate of [ticket:201 the other one].', 201],
  ['Same problem as #201, closing.', 201],
  ['It is the same as in bug 201', 201],
  ['This was already reported in #201.', 201],
  ['Already being tracked as #201', 201],
  ['Closing in favour of #201.', 201],
  ['Closed in favor of ticket #201', 201],
  ['See #201, same issue.', 201],
  ['#201 is the same request', 201],
  ['#201 already covers this', 201],
  ['Superseded by #201', 201],
  ['Merged into #201', 201],
  ['Duplicate of https://tickets.telar.example/soporte/ticket/201#comment:3', 201],
  ['Same as http://tickets.telar.example/soporte/ticket/201', 201],
  ['Duplicado de #201', 201],
  ['Duplicado: #201', 201],
  ['Es duplicado del ticket #201, gracias', 201],
  ['Repetido de #7', 7],
  ['Este tíquet está repetido, ya está reportado en #201.', 201],
  ['Ya se había levantado en el ticket 201', 201],
  ['Es el mismo problema que #201', 201],
  ['La misma falla que en #201.', 201],
  ['Lo mismo que #12', 12],
  ['Ver #201, mismo asunto', 201],
  ['Se cierra a favor del #201', 201],
  ['Le damos seguimiento en #201', 201],
  ['Duplica al #201', 201],
  ['duplicate of ticket no. 201', 201],
  ['duplicado del ticket núm. 201', 201],
  ['duplicado del n.º 201', 201],
  ['Duplicado del tíquet n.º 201.', 201],
  ['dup of 201', 201],
  ['Repetido del 201, gracias', 201],
  ['duplicate of 3 messages', null],
  ['a diferencia de #201, éste es de la lista', null],
  ['#201 es duplicado de éste', null],
  ['marqué #201 como duplicado de este', null],
  ['I marked #201 as a duplicate of this one.', null],
  ['Unlike #201, this is about the list.', null],
  ['#201 duplicates this', null],
  ['Duplicate of #3. No, sorry: duplicate of #4.', 4],
  ['This is not a duplicate of #3, but of #4.', 4],
  ['No es duplicado de #3 sino de #4', 4],
  ['Not a bug, dup of #201', 201],
  ['No, es duplicado de #201', 201],
  ['This is not a duplicate of #201.', null],
  ["It isn't the same as #201", null],
  ['This is not, as I had hoped, a duplicate of #201', null],
  ['At first I thought this was a duplicate of #201, but it is another thing.', null],
  ['No es duplicado de #201', null],
  ['Al principio pensé que era duplicado de #201, pero no.', null],
  ['Esto no es lo mismo que #201', null],
  ['duplicate of #1', null],
  ['{{{\nduplicate of #201\n}}}', null],
  ['> duplicate of #201', null],
] as const)
  test(`“${text}” names ${target ?? 'no ticket'}`, () => assert.equal(targetOf([comment(1, text)]), target));

test('one link is enough for a ticket that was resolved as a duplicate, and two say nothing', () => {
  assert.equal(targetOf([comment(1, 'Look at #201, please.')], 'It fails.'), 201);
  assert.equal(targetOf([comment(1, 'Look at #201 and #202, please.')], 'It fails.'), null);
  const closing = comment(2, 'See #201.', { resolution: 'duplicate' });
  assert.equal(targetOf([comment(1, 'Like #92?'), closing]), 201, 'the one that it was closed with');
  assert.equal(targetOf([comment(1, 'This is not #201.'), comment(2, 'Look at #202.')], 'It fails.'), 202);
  assert.equal(targetOf([comment(1, 'It is not like #201.')], 'It fails.'), null, 'what is denied is not named');
});

test('a ticket that was resolved as a duplicate is none of those from which it differs, or which repeat it', () => {
  for (const text of ['a diferencia de #201', '#201 es duplicado de éste', 'marqué #201 como duplicado de este'])
    assert.equal(targetOf([comment(1, text, { resolution: 'duplicate' })], 'It fails.'), null, text);
});

test('a saved page and a copied text say it too', () => {
  for (const body of [
    { format: 'html', source: '<p>Duplicate of <a href="/soporte/ticket/201">the other one</a></p>' },
    { format: 'words', source: 'Thanks.\n\nDuplicado de #201' },
  ])
    assert.equal(targetOf([comment(1, '', { body })]), 201, body.format);
});

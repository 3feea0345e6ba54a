import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedDate } from '../../../../src/importer/trac/copied-date.ts';
import { ticketInCopiedText } from '../../../../src/importer/trac/copied-text.ts';
import { withoutListedLines } from '../../../../src/importer/trac/listed-lines.ts';
import { trac } from '../../../../src/importer/trac/trac.ts';
import { writeMdx } from '../../../../src/importer/write/write-mdx.ts';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';

const copied = ({
  dates = 'Opened 3 years ago\n\nClosed 2 years ago',
  fields = 'Reported by: Rosa Vega Owned by: luz\nPriority: Normal Milestone:\nComponent: Network Keywords: Cc: ana, mar@…\nSensitive: no Contact:\nSteps tried:',
  history = 'comment:1 Changed 2 years ago by luz\n\nStatus: newclosed\n\nIt works again.',
}: Readonly<Record<string, string>> = {}): Ticket =>
  ticketInCopiedText(
    `${dates}\n\n#408 closed Bug (fixed)\n\nNo sound in the room\n\n${fields}\n\n\n\nWe hear nothing.\n\nChange History (1)\n\n${history}\n\n\nPlease login to add comments to this ticket.\n\nNote: See TracTickets for help on using tickets.\nPowered by Trac 1.2`,
    '408.txt',
  );
const said = (history: string): (string | undefined)[] => copied({ history }).comments.map(({ body }) => body?.source);

test('a field without a value has none, however its row was copied', () => {
  for (const row of [
    'Keywords: Cc: ana, mar@…',
    'Keywords:  Cc: ana, mar@…',
    'Keywords:\tCc:\tana, mar@…',
    'Keywords:\nCc: ana',
    'Keywords:\nSteps tried: again and again',
    'Keywords:Cc: ana',
    'Cc: ana Keywords:',
  ])
    assert.deepEqual(copied({ fields: `Reported by: Rosa Vega Owned by:\n${row}\nSensitive: no` }).keywords, [], row);
  const { keywords, component, reporter, owner, sensitivity } = copied({
    fields: 'Reported by:\tRosa Vega\tOwned by:\tluz\nComponent:\tVideo calls\tKeywords:\tsound video\nSensitive:\tno',
  });
  assert.deepEqual(
    [keywords, component, reporter, owner, sensitivity],
    [['sound', 'video'], 'Video calls', 'Rosa Vega', 'luz', 'no'],
  );
});

test('a file that was attached is no comment, nor is what was written with it', () => {
  const comment = 'comment:1 Changed 2 years ago by luz\n\nIt works again.';
  for (const attached of [
    'Changed 2 years ago by Mar Sol\n\nAttachment: plan.png added\n\nthe plan of Mar Sol',
    'by Mar Sol, 2 years ago\n\nAttachment plan.png added',
    'Changed on Mar 4, 2014, 6:22:09 PM by Mar Sol\n\nAttachment: plan.png added',
  ]) {
    assert.deepEqual(said(`${comment}\n\n${attached}`), ['It works again.']);
    assert.deepEqual(said(`${attached}\n\n${comment}`), ['It works again.']);
  }
});

test('changes of any field are no text, in the words of either version, and a sentence is', () => {
  for (const [changes, text] of [
    ['Status: newclosed\nContact: call 5550147\nKeywords: sound added', undefined],
    ['    • Owner set to luz\n    • Status changed from new to closed\n    • Keywords sound added', undefined],
    ['Resolution: fixed\n\nOwner of the room is Mar.', 'Owner of the room is Mar.'],
    ['Version: la 3.2 ya no sirve.\nInstala la 4.0.', 'Version: la 3.2 ya no sirve.\nInstala la 4.0.'],
    ['Status: newclosed\n\nVersion: la 3.2 ya no sirve.', 'Version: la 3.2 ya no sirve.'],
    ['Component: the old one is gone\nUse the other.', 'Component: the old one is gone\nUse the other.'],
  ] as const)
    assert.deepEqual(said(`comment:1 Changed 2 years ago by luz\n\n${changes}`), [text]);
});

test('comments of Trac 1.6 have the author first', () => {
  const { comments } = copied({ history: 'comment:1 in reply to:  description by Luz Mar, 10 months ago\n\nDone so.' });
  assert.deepEqual(comments, [
    { number: 1, replyTo: 'description', author: 'Luz Mar', time: null, body: { format: 'words', source: 'Done so.' } },
  ]);
});

test('a date is what the text says of a day, and never how long ago it was', () => {
  const { opened, closed, comments } = copied({
    dates: 'Opened on Mar 4, 2014, 6:22:09 PM\n\nClosed on 2014-03-09T10:05:16Z',
    history: 'comment:1 Changed on 5 March 2014 by luz\n\nIt works again.',
  });
  assert.deepEqual(
    [opened, closed, comments[0]?.time],
    ['2014-03-04T00:00:00Z', '2014-03-09T00:00:00Z', '2014-03-05T00:00:00Z'],
  );
  assert.deepEqual([copied().opened, copied().closed, copied().comments[0]?.time], [null, null, null]);
  for (const text of ['3 years ago', '03/04/2014', 'Mar 40, 2014', '2014-13-01', 'Mes 4, 2014', ''])
    assert.equal(copiedDate(text), null, text);
});

const left = (text: string): string => withoutListedLines(text.split('\n')).lines.join('\n');

for (const [what, listed] of [
  ['a list of a query', '#408\n    No sound in the room\n#409\n    Rent is unpaid'],
  ['a list of a query, with blank lines', '#408\n\nNo sound in the room'],
  ['a table of a query', 'Ticket\tSummary\tOwner\n#408\tNo sound in the room\tluz\n#409\trent is unpaid.\tmar'],
  ['a table of one row', '#408 Rent is unpaid luz closed'],
  ['a row that asks', '#408 Could we rent the room?'],
  ['groups of a query', 'Owner: luz (2 matches)\n• #408 No sound\n• #409 rent is unpaid'],
  ['how many there are', 'Results (1 - 2 of 2)\nTotal number of tickets: 2'],
  ['recent changes', 'Vega/Rent (diff)\nStart (diff)'],
  ['an index of pages', 'VegaStart\nVega/Rent\nHelp/Phone'],
] as const)
  test(`leaves out ${what}`, () =>
    assert.equal(left(`before\n\n${listed}\n\nbehind`).replace(/\n+/g, '\n'), 'before\nbehind'));

test('a link that says a title keeps its number', () =>
  assert.equal(
    left('See #408 (Rent is unpaid (again)) and #409 (the one of May).'),
    'See #408 and #409 (the one of May).',
  ));

test('what people write of other tickets stays', () => {
  for (const text of [
    '#408 is the same, and has the answer.',
    'The answer stands in\n#408 already',
    'As in #408: turn it off and on.',
    'See #408 and #409.',
    '#408, #409',
    'WordPress\nis slow',
  ])
    assert.equal(left(text), text);
});

test('the converter says what was left out', () => {
  const { tree, losses } = trac.converters.words?.convert('One.\n\n#408 Rent is unpaid\n\nTwo.', {
    ticket: 7,
    root: 'https://t.example/',
    resolve: () => null,
    picture: () => null,
  }) ?? { tree: { type: 'root' as const, children: [] }, losses: [] };
  assert.equal(writeMdx(tree), 'One.\n\nTwo.');
  assert.deepEqual(losses, [{ kind: 'macro', what: 'output', count: 1 }]);
});

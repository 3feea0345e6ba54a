import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TicketText } from '../../../../src/mdx/entry-text.ts';
import { filledIn, onPage } from '../../../../src/mdx/prose.ts';
import { priorityOf, typeOf } from '../../../../src/importer/write/facts.ts';
import { linksOf } from '../../../../src/importer/write/links.ts';
import { known } from '../../../../src/importer/tracker/language.ts';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';
import { trac } from '../../../../src/importer/trac/trac.ts';
import { type WriteOptions, type WrittenEntry, writeEntry } from '../../../../src/importer/write/write-entry.ts';
import { readEntry } from '../../../../src/reader/read-entry.ts';
import { hostile } from '../../../fixtures/hostile.ts';
import { sampleComponents, sampleSite } from '../importing.ts';

const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
  number: 7,
  summary: 'The mail does not arrive',
  type: 'Bug/Something is broken',
  component: 'Websites',
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
  description: { format: 'wiki', source: 'It fails since the morning, and nobody knows why.' },
  comments: [
    {
      number: 1,
      replyTo: null,
      author: 'support1',
      time: '2014-01-01T10:20:30Z',
      body: { format: 'wiki', source: 'Hi member1,\n\nthe server was full. It has room again.' },
    },
  ],
  attachments: [],
  source: { kind: 'database', name: 'trac.db' },
  losses: [],
  ...changes,
});
const options = (of: Ticket, changes: Partial<WriteOptions> = {}): WriteOptions => ({
  resolve: linksOf(of, {
    tracker: sampleSite.tracker,
    linked: (number) => ({ visibility: number % 2 === 0 ? 'entry' : 'private', comments: new Set([1]) }),
  }),
  converters: trac.converters,
  site: sampleSite,
  prior: known('en'),
  components: sampleComponents,
  owners: new Set(),
  duplicateOf: null,
  locale: null,
  publish: false,
  isTitleTaken: false,
  ...changes,
});
const writeOrRefuse = (changes: Partial<Ticket> = {}, more: Partial<WriteOptions> = {}) =>
  writeEntry(ticket(changes), options(ticket(changes), more));
function write(changes: Partial<Ticket> = {}, more: Partial<WriteOptions> = {}): WrittenEntry {
  const entry = writeOrRefuse(changes, more);
  assert.ok(!('refused' in entry));
  return entry;
}
const wiki = (source: string) => ({ format: 'wiki' as const, source });

test('an entry says what the tracker says, and is a draft until somebody has read it', () => {
  const { text, toDo, locale } = write({ keywords: ['mail', 'marta@correo.example'] });
  assert.equal(locale, 'en');
  assert.deepEqual(toDo, []);
  assert.equal(
    text,
    `---
review: pending # Read it all: nothing private, and the right answer? Then write done.
ticket: 7
title: The mail does not arrive
answer: The server was full. It has room again.
status: closed
resolution: fixed
type: bug
priority: medium
component: Websites
keywords: [mail]
opened: 2014-01-01
closed: 2014-01-02
reporter: member
owner: support
# its wording is that of an answer
answerComment: 1
originalLanguage: en
reviewed: 2014-01-02
---

<Question>

It fails since the morning, and nobody knows why.

</Question>

<Comment number="1" by="support" date="2014-01-01T10:20+00:00">

Hi \\[name removed],

the server was full. It has room again.

</Comment>
`,
  );
});

test('an entry in Spanish speaks Spanish to its reviewer and to its readers', () => {
  const { text, locale } = write({
    summary: 'No llega el correo de la huerta',
    description: wiki('Desde ayer no llega ningún correo. Mi número es el 55 5555 0123.'),
    comments: [],
  });
  assert.equal(locale, 'es');
  assert.match(text, /^---\nreview: pending # Lee todo/);
  assert.match(text, /teléfono retirado/);
});

for (const [what, changes, todo] of [
  ['a component that no topic has', { component: 'Printing' }, 'component'],
  ['a priority that nobody knows', { priority: 'P4' }, 'priority'],
  ['no answer', { comments: [] }, 'answer'],
  ['a title too short', { summary: 'Help' }, 'title-short'],
  ['a title too long', { summary: 'The mail does not arrive '.repeat(9) }, 'title-cut'],
] as const)
  test(`${what} is told, and the entry is valid all the same`, () => assert.deepEqual(write(changes).toDo, [todo]));

test('a title that another entry has too says which ticket it is', () => {
  assert.equal(write({}, { isTitleTaken: true }).title, 'The mail does not arrive (ticket 7)');
});

test('a text that would still hold something private is not written at all', () => {
  assert.deepEqual(writeOrRefuse({ description: wiki('call +52 000 {{{ext}}} 555 0147 now') }), {
    refused: 'not_redacted',
    detail: 'phone',
  });
});

test('two comments of one number become one, and a reply to a later one is none', () => {
  const at = { author: 'support1', time: '2014-01-01T10:20:30Z' };
  const { text } = write({
    comments: [
      { ...at, number: 2, replyTo: 5, body: wiki('The first of both comments.') },
      { ...at, number: 2, replyTo: null, body: wiki('The second of both comments.') },
    ],
  });
  assert.equal(text.match(/<Comment /g)?.length, 1);
  assert.ok(text.includes('first of both') && text.includes('second of both') && !text.includes('replyTo'));
});

for (const [what, source, reason] of [
  ['only a link', 'Fixed in https://git.example.org/commit/77aa01bc9', 'the comments are only links'],
  ['thanks', 'Thanks a lot, everybody!', 'the comments are only links'],
  ['a question', 'Which of both mailboxes do you mean?', 'and none answers'],
  ['code', 'Use\n{{{\nmail --now\n}}}\ninstead.', 'says too little'],
] as const)
  test(`a ticket that was answered with ${what} stays a draft, and its reviewer reads why`, () => {
    const closing = { number: 1, replyTo: null, author: 'support1', time: null, status: 'closed', resolution: 'fixed' };
    const { text, toDo, isDraft } = write({ comments: [{ ...closing, body: wiki(source) }] }, { publish: true });
    assert.ok(isDraft);
    assert.deepEqual(toDo, ['answer']);
    assert.match(text, new RegExp(`^# .*${reason}.*\nanswer: Ticket 7 was closed; nobody wrote down `, 'm'));
    assert.doesNotMatch(text, /^answerComment/m);
  });

test('a duplicate needs no answer of its own, since its address shows the one that answers it', () => {
  const comment = { number: 1, replyTo: null, author: 'support1', time: null, body: wiki('Duplicate of #8.') };
  const { answer, isDraft } = write(
    { resolution: 'duplicate', comments: [comment] },
    { publish: true, duplicateOf: 8 },
  );
  assert.equal(answer, 'This was asked before; ticket 8 answers it.');
  assert.ok(!isDraft);
});

test('types and priorities of either language become those of the site', () => {
  assert.deepEqual(
    ['Question/How do I...?', 'Bug/Something is broken', 'defect', 'Duda', 'Feature/Enhancement Request', 'Visit'].map(
      typeOf,
    ),
    ['question', 'bug', 'bug', 'question', 'enhancement', 'visit'],
  );
  assert.deepEqual(['Urgent', 'blocker', 'Alta', 'Normal', '', 'trivial', 'P4'].map(priorityOf), [
    'urgent',
    'urgent',
    'high',
    'medium',
    'medium',
    'low',
    null,
  ]);
});

const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.constantFrom('word', 'dos palabras', 'ñ', 'It is this.') },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** No element, attribute or address that could run. */
function isHarmless(read: TicketText, text: string): void {
  for (const tag of [read.question, ...read.comments.map(({ prose }) => prose)]
    .map(({ html }) => filledIn(html, onPage('en')))
    .join('')
    .match(/<\/?[a-zA-Z](?:"[^"]*"|[^>"])*>/g) ?? []) {
    assert.doesNotMatch(
      tag.replace(/="[^"]*"/g, ''),
      /^<(?:script|style|img|iframe|svg|object|form)\b|\s(?:on\w+|style)\b/i,
      text,
    );
    for (const [, address = ''] of tag.matchAll(/(?:href|src)="([^"]*)"/g))
      assert.match(address, /^(?:https?:\/\/|mailto:|\/e[ns]\/|#)/i, text);
  }
}

test('a component of blanks is none', () => {
  const of = ticket({ component: ' \n' });
  const entry = writeEntry(of, options(of));
  assert.ok('text' in entry && /^component: none$/m.test(entry.text));
});

test('whatever a ticket holds in any field, its entry is read by the site without a problem, and nothing in it runs', () => {
  let written = 0;
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      anyText,
      fc.constantFrom('wiki' as const, 'html' as const, 'words' as const),
      (summary, one, two, field, format) => {
        const entry = writeOrRefuse(
          {
            summary,
            description: { format, source: one },
            keywords: [field],
            type: field,
            priority: field,
            component: field.slice(0, 60),
            reporter: field,
            people: [{ login: field, name: field }],
            comments: [
              {
                number: 1,
                replyTo: 'description',
                author: field,
                time: '2014-01-01T10:20:30Z',
                body: { format, source: two },
              },
            ],
          },
          { publish: true, components: new Set([field.slice(0, 60)]) },
        );
        // Nothing written is right too, as long as it is rare.
        if ('refused' in entry) return;
        const { text } = entry;
        written++;
        const { text: read, problems } = readEntry(text.replace(/^review: pending.*\n/m, ''), {
          key: 'ticket/7',
          locale: /originalLanguage: es/.test(text) ? 'es' : 'en',
          file: 'tickets/7/en.mdx',
          pictureSize: () => null,
        });
        assert.deepEqual(problems, [], text);
        assert.ok(read?.kind === 'ticket');
        isHarmless(read, text);
      },
    ),
    { numRuns: 1500 },
  );
  assert.ok(written > 1300, `${written} of 1500`);
});

test('what opens something goes wherever in the ticket it stands, once one text tells what it is', () => {
  const comment = (number: number, source: string) => ({
    number,
    replyTo: null,
    author: 'support1',
    time: '2014-01-01T10:20:30Z',
    body: wiki(source),
  });
  const { text, answer, title } = write({
    summary: 'Orilla!58 is refused at login',
    keywords: ['orilla!58', 'login'],
    description: wiki('I typed `Orilla!58`, and it is refused. Marisol-22 was right before.'),
    comments: [
      comment(1, 'Set the password to Orilla!58 in the panel of your mailbox. The old password was Marisol-22.'),
      comment(2, 'Press Reset in the panel, since Orilla!58 is too short, and choose a longer one.'),
    ],
  });
  assert.equal(title, '[password removed] is refused at login');
  assert.ok(!/orilla|marisol/i.test(text + answer), text);
  assert.match(text, /keywords: \[login\]/);
});

test('an answer in code is told with its first line, and keeps its letters', () => {
  const answer = (source: string) =>
    write({ comments: [{ number: 1, replyTo: null, author: 'support1', time: null, body: wiki(source) }] }).answer;
  assert.equal(answer('Run:\n{{{\nflush-queue --all\n}}}'), 'Run: flush-queue --all');
  assert.equal(answer('`git commit` writes down what you changed in the files.').slice(0, 10), 'git commit');
  assert.equal(
    answer('[[Image(https://x.example/p.png?token=abcdefgh12345678)]]\n\nOpen the panel and press the red button.'),
    'Open the panel and press the red button.',
  );
});

test('keywords that are somebody’s name together go together', () => {
  const { text, redacted } = write({ reporter: 'Zorbla Tintern', keywords: ['mail', 'tintern', 'zorbla', 'list'] });
  assert.match(text, /^keywords: \[mail, list\]$/m);
  assert.deepEqual(redacted.find(({ where }) => where === 'keywords')?.kind, 'name');
  assert.match(write({ reporter: 'Zorbla Tintern', keywords: ['zorbla', 'tintern'] }).text, /^keywords: \[\]$/m);
  assert.match(write({ keywords: ['mail', 'list'] }).text, /^keywords: \[mail, list\]$/m);
});

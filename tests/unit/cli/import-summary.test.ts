import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSummary } from '../../../src/cli/import-summary.ts';
import type { ImportReport, TicketReport } from '../../../src/importer/report.ts';

const report = (changes: Partial<ImportReport>): ImportReport => ({
  format: 1,
  source: 'trac.db',
  isDry: false,
  tickets: [],
  refused: [],
  withdrawn: [],
  missing: [],
  unknownComponents: [],
  proposedDomains: [],
  alsoAsked: [],
  unanswered: [],
  similar: [],
  ...changes,
});
const written = (ticket: number, changes: object = {}): TicketReport => ({
  ticket,
  source: 'database',
  sourceLosses: [],
  verdict: 'publish',
  file: `tickets/${ticket}/en.mdx`,
  outcome: 'added',
  isDraft: true,
  toDo: [],
  answer: { comment: 1, reason: 'wording', says: { en: 'its wording', es: 'su redacción' } },
  pictures: [],
  locale: 'en',
  languages: ['en'],
  redacted: [],
  losses: [],
  ...changes,
});
const held = (ticket: number, reason: 'sensitive' | 'not_closed'): TicketReport => ({
  ticket,
  source: 'database',
  sourceLosses: [],
  verdict: 'hold',
  reason,
});

test('nothing at all says nothing', () => assert.deepEqual(importSummary(report({})), []));

test('tickets without an answer are counted by why, since a person has to write it', () => {
  const says = { en: 'the comments are only links', es: 'los comentarios son solo enlaces' };
  const answer = { comment: null, reason: 'only_links', says };
  const tickets = [1, 2].map((number) => written(number, { toDo: ['answer'], answer }));
  assert.deepEqual(importSummary(report({ tickets: [...tickets, written(3)] })).slice(1), [
    'without an answer, since the comments are only links: 2 (#1 #2)',
  ]);
});

test('what became of tickets is counted, with drafts, and the held ones are named by number, most first', () => {
  const tickets = [
    written(1, { redacted: [{ where: 'title', kind: 'email', count: 2 }] }),
    written(2, { isDraft: false, redacted: [{ where: 'comment:1', kind: 'phone', count: 1 }] }),
    written(3, { outcome: 'less_complete' }),
    held(4, 'sensitive'),
    ...Array.from({ length: 9 }, (_, i) => held(10 + i, 'not_closed')),
  ];
  assert.deepEqual(importSummary(report({ tickets })), [
    'added: 2, of them drafts: 1',
    'less complete: 1',
    'held, not closed now: 9 (#10 #11 #12 #13 #14 #15 #16 #17 …)',
    'held, sensitive: 1 (#4)',
    'taken out as private: 3',
  ]);
});

test('what a person has to do is listed below its title, no more than fits a screen', () => {
  const lines = importSummary(
    report({
      tickets: [written(7, { outcome: 'kept', merge: { text: '', conflicts: 1 } })],
      withdrawn: [{ ticket: 5, reason: 'sensitive' }],
      missing: Array.from({ length: 14 }, (_, i) => i + 1),
      unknownComponents: [{ component: 'Web "old"', tickets: 3 }],
      similar: [{ first: 'faq/a', second: 'ticket/7', locales: ['es', 'en'], similarity: 0.61 }],
      refused: [{ file: 'x.html', code: 'page-cut-off', why: 'The page ends too soon.' }],
    }),
  );
  const below = (title: string): string[] => {
    const at = lines.findIndex((line) => line.startsWith(title));
    assert.equal(lines[at - 1], '', title);
    const rest = lines.slice(at + 1);
    const end = rest.indexOf('');
    return rest.slice(0, end === -1 ? undefined : end);
  };
  assert.deepEqual(below('WITHDRAWN:'), ['  #5: sensitive']);
  assert.equal(below('MISSING:').length, 13);
  assert.equal(below('MISSING:').at(-1), '  … and 2 more; --report FILE.json lists all');
  assert.deepEqual(below('KEPT:'), ['  tickets/7/en.mdx, 1 conflict']);
  assert.deepEqual(below('Components'), ['  - { name: "Web \\"old\\"", label: { en: …, es: … } }   # 3']);
  assert.deepEqual(below('These seem'), ['  faq/a and ticket/7 (in the other language): 0.61']);
  assert.deepEqual(below('Not read:'), ['  x.html: The page ends too soon.']);
});

test('domains that may be those of members are lines for site.yaml', () => {
  const line = '- { name: …, domains: [riverbend.example] } # 2 tickets, in mail addresses';
  assert.deepEqual(
    importSummary(
      report({ proposedDomains: [{ domain: 'riverbend.example', tickets: 2, isInAddress: true, line }] }),
    ).slice(1),
    [
      'Domains of members’ organisations? Those that are go below tracker.organisations in site.yaml, with the name in the place of …:',
      `  ${line}`,
    ],
  );
});

test('what was asked before tickets is told with lines to take over', () => {
  const alsoAsked = [
    { entry: 'faq/a', question: 'mail gone', locale: 'en', tickets: [1, 2], opened: 1, line: '- "mail gone"' },
    { entry: 'faq/a', question: 'sin correo', locale: 'es', tickets: [3], opened: 0, line: '- "sin correo"' },
  ] as const;
  const line = '- { lang: en, ask: "backup button", tickets: 2 }';
  const unanswered = [
    { question: 'backup button', locale: 'en', tickets: [4, 5], opened: [], line },
    { question: 'only once', locale: 'en', tickets: [4], opened: [], line: null },
  ] as const;
  const said = importSummary(report({ alsoAsked, unanswered }));
  assert.deepEqual(
    said.filter((each) => each.startsWith('  ')),
    [
      '  faq/a, en: - "mail gone"   # 2 tickets, opened before 1',
      '  faq/a, es: - "sin correo"   # 1 ticket',
      `  ${line}`,
    ],
  );
});

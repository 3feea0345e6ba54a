import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { ImportOptions } from '../../../src/importer/import-options.ts';
import type { ImportReport } from '../../../src/importer/report.ts';
import { trackers } from '../../../src/importer/trackers.ts';
import { askedWords } from '../../../src/language/script-words.ts';
import { unansweredListSchema } from '../../../src/schema/unanswered.ts';
import { askedLine } from '../../../src/site/asked-line.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { sample } from './expected.ts';
import { filesIn, importing, inContent, outcomes, sampleSite } from './importing.ts';

const lineOf = (asked: readonly string[], read: readonly string[] = [], locale: 'en' | 'es' = 'en'): string =>
  askedLine({ asked, read }, askedWords(locale));
const line = lineOf(['calendar phone', 'WordPress slow'.toLowerCase()], ['faq/set-up-mail']);

/** Nothing of the line is in any file that an import writes, nor in what it keeps for itself. */
async function expectNothingIn(content: string): Promise<void> {
  for (const [file, text] of Object.entries(await filesIn(content)))
    assert.doesNotMatch(text, /knowledge base|calendar phone|set-up-mail|zzyzx/i, file);
}
const questionsOf = ({ unanswered }: ImportReport) =>
  unanswered.map(({ locale, question, tickets }) => `${locale} ${question} ${tickets.join(' ')}`);

const sources: [name: string, ticket: number, make: (folder: string) => Promise<string>][] = [
  [
    'a database',
    201,
    async (folder) => {
      const file = path.join(folder, 'trac.db');
      await cp(path.join(sample, 'trac-1.6.db'), file);
      const sqlite = new DatabaseSync(file);
      sqlite.prepare('UPDATE ticket SET description = description || ? WHERE id = 201').run(`\r\n\r\n${line}`);
      // A comment quotes the description.
      sqlite
        .prepare(
          "UPDATE ticket_change SET newvalue = ? || newvalue WHERE ticket = 201 AND field = 'comment' AND oldvalue = '1'",
        )
        .run(`> ${line.replace('; ', ';\r\n> ')}\r\n\r\n`);
      sqlite.close();
      return file;
    },
  ],
  [
    'a saved page',
    201,
    (folder) => edited(folder, 'html/201.html', /(Box office, phone.*\n<\/p>)/, `$1\n<p>\n${line}\n</p>`),
  ],
  [
    'a page on which the line was wrapped',
    201,
    (folder) =>
      edited(folder, 'html-1.0/201.html', /(Box office, phone.*)/, `$1<br />\n${line.replaceAll(', ', ',<br />\n')}`),
  ],
  ['copied text', 201, (folder) => edited(folder, 'txt/201.txt', /(Box office, phone.*\n)/, `$1\n${line}\n`)],
];

async function edited(folder: string, file: string, where: RegExp, instead: string): Promise<string> {
  const text = await readFile(path.join(sample, file), 'utf8');
  assert.match(text, where);
  const to = path.join(folder, path.basename(file));
  await writeFile(to, text.replace(where, instead));
  return to;
}

for (const [name, ticket, make] of sources) {
  test(`${name}: what was asked before is read, and is in no text`, () =>
    inContent(async (folder) => {
      const content = path.join(folder, 'content');
      await mkdir(content);
      const report = await importing(await make(folder), content);
      assert.equal(outcomes(report)[ticket], 'added');
      await expectNothingIn(content);
      assert.deepEqual(questionsOf(report), [`en calendar phone ${ticket}`, `en wordpress slow ${ticket}`]);
      assert.match((await filesIn(content))[`tickets/${ticket}/en.mdx`] ?? '', /Which address do I have to enter/);
    }));
}

const issue = (id: number, more: Partial<Issue> = {}): Issue => ({
  id,
  title: `How is backup ${id} made?`,
  body: `Where do I find the button?\n\n${lineOf(['backup button'])}`,
  isConfidential: false,
  author: 'member1',
  openedAt: '2020-05-01T08:00:00Z',
  closedAt: '2020-05-02T09:30:00Z',
  notes: [note('support1', 'In the panel, below **Tools**.')],
  ...more,
});
const note = (author: string, text: string) => ({ author, at: '2020-05-02T09:29:10Z', text, isMail: false });
const asking = (...asked: readonly string[]): string => `Help me, please.\n\n${lineOf(asked)}`;
const linkTo = (key: string): string => `${sampleSite.address}en/${key}/`;

/** An FAQ entry under two addresses, and nothing else. */
const publishedEntry: ImportOptions['publishedEntry'] = (key) =>
  ['faq/backups', 'ticket/77'].includes(key)
    ? { key: 'faq/backups', asked: ['How do I make a backup?', 'copia de seguridad'] }
    : null;

async function imported(issues: readonly Issue[], options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const reports: ImportReport[] = [];
  await inContent(async (folder) => {
    const [source, content] = [path.join(folder, 'export.txt'), path.join(folder, 'content')];
    await mkdir(content);
    await writeFile(source, JSON.stringify({ issues }));
    reports.push(
      await importing(source, content, { trackers: [...trackers, jsonTracker], publishedEntry, ...options }),
    );
    await expectNothingIn(content);
  });
  const [report] = reports;
  assert.ok(report);
  return report;
}

test('what was asked before tickets that an entry solved is proposed for it, that of most tickets first', async () => {
  const solved = [note('support1', `Please see ${linkTo('faq/backups')}#steps`)];
  const report = await imported([
    issue(1, { notes: solved, body: `Help me.\n\n${lineOf(['panel tools', 'backup button'], ['faq/backups'])}` }),
    issue(2, {
      notes: [note('support1', `[It is here](${linkTo('ticket/77')}). Open the panel, and choose Tools there.`)],
    }),
    issue(3, { notes: solved, body: asking('How do I make a backup', 'Copia de seguridad') }),
    issue(4, {
      notes: [note('support1', linkTo('faq/backups')), note('member1', `It worked, as ${linkTo('faq/other')}`)],
    }),
  ]);
  assert.deepEqual(
    report.alsoAsked.map(({ entry, question, locale, tickets, opened }) => [entry, locale, question, tickets, opened]),
    [
      ['faq/backups', 'en', 'backup button', [1, 2, 4], 1],
      ['faq/backups', 'en', 'panel tools', [1], 1],
    ],
    'what the entry says already is not proposed',
  );
  assert.deepEqual(parse(report.alsoAsked.map(({ line: each }) => each).join('\n')), ['backup button', 'panel tools']);
  assert.deepEqual(report.unanswered, []);
});

test('other questions are without an answer, with the number of their tickets; a line takes two', async () => {
  const report = await imported([
    issue(1),
    issue(2, { body: asking('Backup  BUTTON?', 'true') }),
    issue(3, { notes: [note('support1', `See ${linkTo('faq/gone')} or ${linkTo('topic/mail')}.`)] }),
    // The member's own link solved nothing, and neither did what was said before the answer.
    issue(4, {
      body: `Help me.\n\n${lineOf(['botón de respaldo'], ['faq/backups', 'faq/gone'], 'es')}`,
      notes: [
        note('member1', `I have read ${linkTo('faq/backups')}`),
        note('support1', 'Open the panel. Choose Tools, then Backups, and press the button at the end of that page.'),
      ],
    }),
  ]);
  assert.deepEqual(report.alsoAsked, []);
  assert.deepEqual(
    report.unanswered.map(({ question, locale, tickets, opened }) => [question, locale, tickets, opened]),
    [
      ['backup button', 'en', [1, 2, 3], []],
      ['botón de respaldo', 'es', [4], ['faq/backups']],
      ['true', 'en', [2], []],
    ],
  );
  const [first, ...others] = report.unanswered.map(({ line: each }) => each);
  assert.deepEqual(unansweredListSchema.parse(parse(first ?? '')), [{ lang: 'en', ask: 'backup button', tickets: 3 }]);
  assert.deepEqual(others, [null, null]);
});

test('what one ticket leaves open and another has answered with an entry has an answer', async () => {
  const report = await imported([issue(1), issue(2, { notes: [note('support1', linkTo('faq/backups'))] })]);
  assert.deepEqual(
    [report.unanswered.length, report.alsoAsked.map(({ question, tickets }) => [question, tickets])],
    [0, [['backup button', [2]]]],
  );
});

test('a ticket that is held tells nothing of what was asked before it', async () => {
  const report = await imported([
    issue(1, { isConfidential: true, notes: [note('support1', linkTo('faq/backups'))] }),
    issue(2, { closedAt: null }),
  ]);
  assert.deepEqual([report.unanswered, report.alsoAsked], [[], []]);
});

test('a question with anything private in it is left out, whoever typed it small', async () => {
  const report = await imported(
    [
      issue(1, {
        author: 'Luz Prado <luz.prado@riverbend.example>',
        body: asking(
          'luz prado mail',
          'mailbox of ana quiroga',
          'john smith cannot log in',
          'my password is banana',
          'Riverbend mail',
          'quota full',
        ),
      }),
    ],
    {
      site: {
        ...sampleSite,
        tracker: { ...sampleSite.tracker, organisations: [{ name: 'Riverbend', spelled: [], domains: [] }] },
      },
    },
  );
  assert.deepEqual(questionsOf(report), ['en quota full 1']);
  assert.doesNotMatch(JSON.stringify([report.alsoAsked, report.unanswered]), /luz|quiroga|smith|banana|riverbend/i);
});

test('a line that its writer has changed is in no text either', async () => {
  const report = await imported([
    issue(1, {
      body: `Help me.\n\n${lineOf(['backup button']).replace('.', ', zzyzx@riverbend.example, zzyzx')}\n\nThanks`,
    }),
    issue(2, { body: lineOf(['backup button']) }),
  ]);
  assert.deepEqual(questionsOf(report), ['en backup button 1 2', 'en zzyzx 1']);
});

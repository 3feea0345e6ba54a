import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { trackers } from '../../../src/importer/trackers.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { sample } from './expected.ts';
import { filesIn, importing, inContent, outcomes } from './importing.ts';

const issue = (id: number, more: Partial<Issue> = {}): Issue => ({
  id,
  title: `How is backup ${id} made?`,
  body: 'Where do I find the button?',
  isConfidential: false,
  author: 'member1',
  openedAt: '2020-05-01T08:00:00Z',
  closedAt: '2020-05-02T09:30:00Z',
  notes: [{ author: 'support1', at: '2020-05-02T09:29:10Z', text: 'In the panel, below **Tools**.', isMail: false }],
  ...more,
});
const issues = [
  issue(1, {
    body: 'As in [the other](https://tickets.telar.example/soporte/issues/2), not in [this](https://tickets.telar.example/soporte/issues/3).\n\nWrite to marta@correo.example, or run `ls <dir>`.',
    notes: [
      { author: 'support1', at: '2020-05-02T09:29:10Z', text: 'In the panel, below **Tools**.', isMail: false },
      { author: 'member1', at: '2020-05-02T10:00:00Z', text: 'It worked * at once.\nThanks,\nMarta', isMail: true },
    ],
  }),
  issue(2),
  issue(3, { isConfidential: true }),
  issue(4, { closedAt: null }),
];
const both = [...trackers, jsonTracker];

test('another tracker is imported from end to end by adding it to the list', () =>
  inContent(async (folder) => {
    const source = path.join(folder, 'export.txt');
    const content = path.join(folder, 'content');
    await writeFile(source, JSON.stringify({ issues }));
    const report = await importing(source, content, { trackers: both });
    assert.deepEqual(outcomes(report), { 1: 'added', 2: 'added', 3: 'sensitive', 4: 'not_closed' });
    const text = await readFile(path.join(content, 'tickets/1/en.mdx'), 'utf8');
    const [, body] = text.split(/^---\n[\s\S]*?\n---\n/m);
    assert.equal(
      body,
      `
<Question>

As in [the other](ticket:2), not in this.

Write to \\[email address removed], or run \`ls <dir>\`.

</Question>

<Comment number="1" by="support" date="2020-05-02T09:29+00:00">

In the panel, below **Tools**.

</Comment>

<Comment number="2" by="reporter" date="2020-05-02T10:00+00:00">

It worked \\* at once.\\
Thanks,\\
\\[signature removed]

</Comment>
`,
    );
    assert.match(text, /^title: How is backup 1 made\?$/m);
    const again = await importing(source, content, { trackers: both });
    assert.deepEqual(outcomes(again), { 1: 'unchanged', 2: 'unchanged', 3: 'sensitive', 4: 'not_closed' });
    await writeFile(source, JSON.stringify({ issues: issues.slice(1) }));
    assert.deepEqual((await importing(source, content, { trackers: both })).missing, [1], 'the export has all tickets');
  }));

test('of two trackers, the more complete source of a ticket is taken, whichever is read first', () =>
  inContent(async (folder) => {
    const source = path.join(folder, 'source');
    await mkdir(source);
    await cp(path.join(sample, 'html/201.html'), path.join(source, 'b.html'));
    for (const name of ['a.json', 'c.json']) {
      await writeFile(path.join(source, name), JSON.stringify({ issues: [issue(201)] }));
      const content = path.join(folder, name);
      const { tickets } = await importing(source, content, { trackers: both });
      assert.deepEqual(
        tickets.map(({ ticket, source: kind }) => [ticket, kind]),
        [[201, 'json']],
      );
      assert.match(await readFile(path.join(content, 'tickets/201/en.mdx'), 'utf8'), /How is backup 201 made/);
    }
  }));

test('a file of a tracker that is not listed is refused, and the message says what is known', () =>
  inContent(async (folder) => {
    const source = path.join(folder, 'export.json');
    await writeFile(source, JSON.stringify({ issues }));
    const { refused, tickets } = await importing(source, path.join(folder, 'content'));
    assert.deepEqual(tickets, []);
    assert.match(refused[0]?.why ?? '', /^It is no database, page, export or copied text of a Trac ticket\. /);
    await writeFile(source, 'nothing of either');
    const { refused: neither } = await importing(source, path.join(folder, 'content'), { trackers: both });
    assert.match(neither[0]?.why ?? '', /of a Trac ticket, and no JSON export of issues\. /);
    assert.deepEqual(Object.keys(await filesIn(folder)), ['export.json']);
    await assert.rejects(
      importing(path.join(folder, 'missing'), folder, { trackers: both }),
      /or an export; or a JSON export of issues\./,
    );
  }));

test('no two sources have the same name, which stands beside what was imported', () => {
  const kinds = both.flatMap(({ sources }) => sources.map(({ kind }) => kind));
  assert.deepEqual([...new Set(kinds)], kinds);
});

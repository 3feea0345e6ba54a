import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { verdictOf } from '../../../../src/importer/tracker/verdict.ts';
import { type Read, readSource } from '../../../../src/importer/tracker/read-source.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { trackers } from '../../../../src/importer/trackers.ts';
import { expected, sample } from '../expected.ts';
import { sampleReading } from '../importing.ts';
import { inEnglish } from '../../../fixtures/in-english.ts';

async function all(source: string, only: ReadonlySet<number> | null = null): Promise<Read[]> {
  const found: Read[] = [];
  for await (const each of readSource(source, trackers, only)) found.push(each);
  return found;
}
const numbers = (found: readonly Read[]): number[] =>
  found.flatMap((each) => ('ticket' in each ? [each.ticket.number] : []));

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-source-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('each kind of source is known by its content, whatever it is called', () =>
  inFolder(async (folder) => {
    for (const [from, name, kind] of [
      ['trac-1.0.db', 'backup', 'database'],
      ['html/201.html', 'page', 'page'],
      ['txt/201.txt', 'words.md', 'scrape'],
      ['csv/query.csv', 'list', 'export'],
      ['csv/query.tsv', 'list.csv', 'export'],
    ] as const) {
      const file = path.join(folder, name);
      await cp(path.join(sample, from), file);
      const found = await all(file);
      assert.ok(found.length > 0 && found.every((each) => 'ticket' in each && each.ticket.source.kind === kind), name);
      await rm(file);
    }
  }));

test('an environment is read from its database, a folder from all its files, and a bad one among them is named', () =>
  inFolder(async (folder) => {
    await mkdir(path.join(folder, 'env/db'), { recursive: true });
    await cp(path.join(sample, 'trac-1.6.db'), path.join(folder, 'env/db/trac.db'));
    assert.deepEqual(
      numbers(await all(path.join(folder, 'env'))),
      expected.tickets.map(({ id }) => id),
    );
    await cp(path.join(sample, 'html'), path.join(folder, 'pages'), { recursive: true });
    await writeFile(path.join(folder, 'pages/notes.txt'), 'not a ticket');
    await writeFile(path.join(folder, 'pages/latin.html'), Buffer.from('<title>Configuraci\u00f3n</title>', 'latin1'));
    const found = await all(path.join(folder, 'pages'));
    assert.deepEqual(numbers(found), [201, 202, 203, 204, 205, 206, 208, 209, 210, 211, 212, 213, 214]);
    assert.deepEqual(
      found.flatMap((each) =>
        'refused' in each
          ? each.refused.flatMap((each) => [
              path.basename(each.file),
              /not text in UTF-8|no database, page/.test(inEnglish(each).what),
            ])
          : [],
      ),
      ['latin.html', true, 'notes.txt', true],
    );
    assert.deepEqual(numbers(await all(path.join(folder, 'pages'), new Set([213]))), [213]);
  }));

test('an export has facts and no answers, so that each of its tickets is held', async () => {
  for (const name of ['query.csv', 'query.tsv', 'ticket-202.csv', 'ticket-213.csv']) {
    const found = (await all(path.join(sample, 'csv', name))).flatMap((each) =>
      'ticket' in each ? [each.ticket] : [],
    );
    assert.ok(found.length > 0);
    for (const ticket of found) {
      const right = expected.tickets.find(({ id }) => id === ticket.number);
      assert.deepEqual(
        [ticket.summary, ticket.status, ticket.type, ticket.component, ticket.priority, ticket.resolution],
        [right?.summary, right?.status, right?.type, right?.component, right?.priority, right?.resolution],
        name,
      );
      assert.equal(verdictOf(ticket, sampleReading).verdict, 'hold');
      assert.deepEqual(ticket.losses, ['no-comments', 'dates-approximate']);
    }
  }
});

test('a UTF-16 file of a spreadsheet is read, a table without numbers or cut within quotes is refused', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'x.csv');
    await writeFile(
      file,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id\tSummary\tStatus\n7\tAcción\tnew\n', 'utf16le')]),
    );
    assert.deepEqual(
      (await all(file)).map((each) => 'ticket' in each && each.ticket.summary),
      ['Acción'],
    );
    for (const [text, says] of [
      ['id,Summary\nx,One\n', /Row 2 has no number/],
      ['id,Summary\n7,"One\n', /no whole table/],
    ] as const) {
      await writeFile(file, text);
      const [found] = await all(file);
      assert.ok(found && 'refused' in found);
      assert.match(found.refused.map((each) => inEnglish(each).what).join(), says);
    }
  }));

test('a source that is not there is said to be missing', async () => {
  await assert.rejects(
    all('/nowhere/trac.db'),
    (error) => error instanceof Problems && /no such file or folder/.test(error.message),
  );
});

test('a page of more than 10 MB is refused by its size, before anything of it is parsed', () =>
  inFolder(async (folder) => {
    for (const [size, code, what] of [
      [10_000_001, 'source-too-large', /has 11 MB, .* at most 10 MB/],
      // What it holds is no ticket, which only parsing it tells.
      [1_000_000, 'page-of-no-ticket', /not the page of a ticket/],
    ] as const) {
      const file = path.join(folder, `${size}.html`);
      await writeFile(file, '<h1 id="trac-ticket-title"></h1><div id="ticket"></div>');
      await truncate(file, size);
      const [problem] = (await all(file)).flatMap((each) => ('refused' in each ? each.refused : []));
      assert.equal(problem?.code, code);
      assert.match(problem ? inEnglish(problem).what : '', what);
      assert.equal(problem?.file, file);
    }
  }));

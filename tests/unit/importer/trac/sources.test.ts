import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { resolveDuplicates, verdictOf } from '../../../../src/importer/tracker/verdict.ts';
import { ticketInCopiedText } from '../../../../src/importer/trac/copied-text.ts';
import { isTicketPage, ticketOnPage } from '../../../../src/importer/trac/ticket-page.ts';
import { ticketsInDatabase } from '../../../../src/importer/trac/database.ts';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { expected, expectedTicket, sample } from '../expected.ts';
import { sampleReading } from '../importing.ts';

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of found) list.push(each);
  return list;
}
const inDatabase = (name: string, only: ReadonlySet<number> | null = null): Promise<Ticket[]> =>
  all(ticketsInDatabase(path.join(sample, name), only));
const onPages = async (folder: string): Promise<Ticket[]> =>
  Promise.all(
    (await readdir(path.join(sample, folder))).map(async (name) =>
      ticketOnPage(await readFile(path.join(sample, folder, name), 'utf8'), name),
    ),
  );

const sources: Readonly<Record<string, () => Promise<Ticket[]>>> = {
  'trac-1.6.db': () => inDatabase('trac-1.6.db'),
  'trac-1.0.db': () => inDatabase('trac-1.0.db'),
  'trac-0.11.db': () => inDatabase('trac-0.11.db'),
  'pages of Trac 1.6': () => onPages('html'),
  'pages of Trac 1.2': () => onPages('html-1.2'),
  'pages of Trac 1.0': () => onPages('html-1.0'),
};

test('who closed, resolved or reopened a ticket, and with which comment, is read from databases and pages', async () => {
  for (const name of ['trac-1.6.db', 'trac-1.0.db', 'trac-0.11.db', 'pages of Trac 1.6', 'pages of Trac 1.0']) {
    const ticket = (await sources[name]?.())?.find(({ number }) => number === 209);
    assert.deepEqual(
      ticket?.comments.flatMap(({ number, status, resolution }) =>
        status === undefined && resolution === undefined ? [] : [[number, status, resolution]],
      ),
      [
        [2, 'assigned', undefined],
        [4, 'closed', 'fixed'],
        [5, 'reopened', ''],
        [7, 'feedback', 'fixed'],
        [8, 'assigned', ''],
      ],
      name,
    );
  }
});

for (const [name, read] of Object.entries(sources)) {
  test(`${name}: every verdict, number, date, alias and parent of a comment is right`, async () => {
    const tickets = await read();
    assert.ok(tickets.length > 2);
    const verdicts = resolveDuplicates(
      new Map(tickets.map((ticket) => [ticket.number, verdictOf(ticket, sampleReading)])),
    );
    for (const ticket of tickets) {
      const right = expectedTicket(ticket.number);
      assert.deepEqual(
        verdicts.get(ticket.number),
        { verdict: right.verdict, ...(right.of && { of: right.of }), ...(right.reason && { reason: right.reason }) },
        String(right.id),
      );
      const { summary, type, component, priority, status, resolution, reporter, owner, opened, closed } = ticket;
      assert.deepEqual(
        { summary, type, component, priority, status, resolution, reporter, owner, opened, closed },
        {
          summary: right.summary,
          type: right.type,
          component: right.component,
          priority: right.priority,
          status: right.status,
          resolution: right.resolution,
          reporter: right.reporter,
          owner: right.owner,
          opened: right.created,
          closed: right.closed,
        },
      );
      assert.deepEqual(
        ticket.comments.map(({ number, replyTo, time, body }) => [number, replyTo, time, body !== null]),
        right.comments.map(({ number, reply_to, time, html }) => [number, reply_to, time, html !== null]),
        String(right.id),
      );
    }
  });

  test(`${name}: nothing is read that Trac itself has hidden since`, async () => {
    const model = JSON.stringify(await read());
    // What was edited away, session secrets, addresses of uploaders, cc.
    for (const secret of [
      'Marmalade-1987-boat',
      'Gaviota#42-azul',
      'first try of an answer',
      'second try of an answer',
      'printroom@norththeatre.example',
      '00c0de5ec7e700c0de5ec7e700c0de5e',
      '5eed00c0ffee5eed00c0ffee',
      '198.51.100',
    ]) {
      assert.ok(!model.includes(secret), secret);
    }
  });
}

test('all three databases hold all tickets, and only those asked for are read', async () => {
  for (const name of ['trac-1.6.db', 'trac-1.0.db', 'trac-0.11.db'])
    assert.deepEqual(
      (await inDatabase(name)).map(({ number }) => number),
      expected.tickets.map(({ id }) => id),
    );
  assert.deepEqual(
    (await inDatabase('trac-1.6.db', new Set([201, 213]))).map(({ number }) => number),
    [201, 213],
  );
});

test('an attachment is found where each version keeps it', async () => {
  const [current] = await inDatabase('trac-1.6.db', new Set([213]));
  const [old] = await inDatabase('trac-0.11.db', new Set([213]));
  assert.ok(
    current?.attachments.some(
      ({ path: at }) =>
        at ===
        'files/attachments/ticket/191/19187dc98dce52fa4c4e8e05b341a9b77a51fd26/55865a27f147385406f3771350f1cd30fbe87d57.png',
    ),
  );
  assert.deepEqual(old?.attachments.map(({ path: at }) => at).sort(), [
    'attachments/ticket/213/l%C3%ADnea.svg',
    'attachments/ticket/213/print%20log.txt',
    'attachments/ticket/213/wide%20plan%20%281%29.png',
  ]);
});

for (const name of ['201', '206', '209', '210']) {
  test(`the words of page ${name}: facts, parents and texts are right, and what is lost is named`, async () => {
    const ticket = ticketInCopiedText(await readFile(path.join(sample, 'txt', `${name}.txt`), 'utf8'), name);
    const right = expectedTicket(Number(name));
    const { summary, type, component, priority, status, resolution } = ticket;
    assert.deepEqual(
      { summary, type, component, priority, status, resolution },
      {
        summary: right.summary,
        type: right.type,
        component: right.component,
        priority: right.priority,
        status: right.status,
        resolution: right.resolution,
      },
    );
    assert.deepEqual(
      ticket.comments.map((each) => [each.number, each.replyTo, each.body !== null]),
      right.comments.map((each) => [each.number, each.reply_to, each.html !== null]),
    );
    assert.deepEqual(ticket.losses, ['urls-lost', 'dates-approximate', 'markup-lost']);
    assert.deepEqual(
      [ticket.opened, ticket.closed, ...ticket.comments.map(({ time }) => time)].filter((time) => time !== null),
      [],
      'how long ago something was does not say when',
    );
    assert.match(ticket.reporter, /^Member (?:One|Two)$/);
  });
}

test('the ticket that the project comes from is held, with the reason, and its facts are there', async () => {
  const ticket = ticketInCopiedText(await readFile(path.join(sample, 'txt/6115.txt'), 'utf8'), '6115.txt');
  assert.deepEqual(verdictOf(ticket, sampleReading), { verdict: 'hold', reason: 'not_closed' });
  assert.deepEqual(
    [ticket.number, ticket.status, ticket.type, ticket.component, ticket.keywords, ticket.sensitivity],
    [6115, 'assigned', 'Question/How do I...?', 'Tech', ['argentina'], 'no'],
  );
  assert.deepEqual(
    ticket.comments.map(({ number, replyTo }) => [number, replyTo]),
    [
      [1, null],
      [2, null],
      [3, 'description'],
      [4, null],
      [5, null],
      [6, null],
      [7, null],
      [8, null],
    ],
  );
  assert.match(
    ticket.comments[7]?.body?.source ?? '',
    /number of Open and Assigned tickets below 1024[\s\S]*we're at 417/,
  );
});

test('a scrape without a row for the field is held, since nobody can tell', async () => {
  const text = (await readFile(path.join(sample, 'txt/201.txt'), 'utf8')).replace(/\s*Sensitive: no/, '');
  assert.deepEqual(verdictOf(ticketInCopiedText(text, '201.txt'), sampleReading), {
    verdict: 'hold',
    reason: 'sensitivity_unknown',
  });
});

test('what is no source, cut off or damaged is refused in words, and gives nothing', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-trac-'));
  try {
    const whole = await readFile(path.join(sample, 'trac-1.6.db'));
    for (const [name, content, says] of [
      [
        'text.db',
        Buffer.from('no database at all, but long enough to be one'.repeat(50)),
        /not a whole SQLite database/,
      ],
      ['cut.db', whole.subarray(0, 20_000), /not a whole SQLite database|not the database of a Trac/],
      ['empty.db', Buffer.alloc(0), /not the database of a Trac/],
    ] as const) {
      const file = path.join(folder, name);
      await writeFile(file, content);
      await assert.rejects(
        all(ticketsInDatabase(file)),
        (error) => error instanceof Problems && says.test(error.message),
        name,
      );
    }
    await assert.rejects(all(ticketsInDatabase(path.join(folder, 'missing.db'))), /There is no such file/);
  } finally {
    await rm(folder, { recursive: true });
  }
  const page = await readFile(path.join(sample, 'html/201.html'), 'utf8');
  for (const share of [0.3, 0.6, 0.9])
    assert.throws(
      () => ticketOnPage(page.slice(0, page.length * share), '201.html'),
      /ends too soon|not the page of a ticket/,
    );
  const refused = await readFile(path.join(sample, 'html-403/207.html'), 'utf8');
  assert.equal(isTicketPage(refused), false);
  assert.throws(() => ticketOnPage(refused, '207.html'), Problems);
  const words = await readFile(path.join(sample, 'txt/201.txt'), 'utf8');
  assert.throws(() => ticketInCopiedText(words.slice(0, words.indexOf('Change History')), '201.txt'), /ends too soon/);
  assert.throws(() => ticketInCopiedText('Dear all,\nhello', 'mail.txt'), /not the text of a ticket page/);
});

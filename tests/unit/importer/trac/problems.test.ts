import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { readSource } from '../../../../src/importer/tracker/read-source.ts';
import { ticketOnPage } from '../../../../src/importer/trac/ticket-page.ts';
import { ticketInCopiedText } from '../../../../src/importer/trac/copied-text.ts';
import { ticketsInExport } from '../../../../src/importer/trac/query-export.ts';
import { ticketsInDatabase } from '../../../../src/importer/trac/database.ts';
import { type Problem, Problems, type SourceLocation } from '../../../../src/schema/problem.ts';
import * as ofTrac from '../../../../src/importer/trac/problems.ts';
import { trackers } from '../../../../src/importer/trackers.ts';
import * as ofAny from '../../../../src/schema/problems/import.ts';
import { sample } from '../expected.ts';
import { importing } from '../importing.ts';
import { printedInEnglish } from '../../../fixtures/in-english.ts';

/** Writes `file` with this content and reads it as a source. */
const reading =
  (content: string | Buffer, grow = 0) =>
  async (file: string): Promise<unknown> => {
    await writeFile(file, content);
    if (grow > 0) await truncate(file, grow);
    return onlyRefused(file);
  };

/** What a source that is read to its end refuses is thrown. */
async function onlyRefused(source: string): Promise<void> {
  for await (const read of readSource(source, trackers)) if ('refused' in read) throw new Problems(read.refused);
}

/** The sample's database after these statements, read as an import does. */
async function changedDatabase(file: string, ...statements: readonly string[]): Promise<void> {
  await writeFile(file, await readFile(path.join(sample, 'trac-1.6.db')));
  const database = new DatabaseSync(file);
  for (const statement of statements) database.exec(statement);
  database.close();
  const sensitive = statements.some((each) => each.includes('seen by'))
    ? { field: 'seen by', values: ['privada'] }
    : { field: 'sensitive', values: null };
  for await (const read of readSource(file, trackers, null, { sensitive, mustTell: true }))
    if ('refused' in read) throw new Problems(read.refused);
}

const sampled = (file: string): Promise<string> => readFile(path.join(sample, file), 'utf8');

interface Case {
  readonly mistake: string;
  /** `file` does not exist yet. */
  readonly run: (file: string) => unknown;
  /** Code, what is wrong, what to do. */
  readonly prints: readonly [code: string, what: string, fix: string];
}

const cases: readonly Case[] = [
  {
    mistake: 'a source is not there',
    run: onlyRefused,
    prints: [
      'source-missing',
      'There is no such file or folder.',
      'Give a trac.db, a Trac environment, a saved ticket page or a folder of them, a copied ticket, or an export.',
    ],
  },
  {
    mistake: 'a file has nothing of a ticket',
    run: reading('Dear all'),
    prints: [
      'source-unknown',
      'It is no database, page, export or copied text of a Trac ticket.',
      'Leave it out, or save it again; npm run manual -- import-from-trac lists what can be read.',
    ],
  },
  {
    mistake: 'a file is larger than any page',
    run: reading('Dear all', 70_000_000),
    prints: [
      'source-too-large',
      'It has 70 MB, which is too large: of such a file at most 64 MB are read.',
      'Give the whole database instead, or take the file out of the folder.',
    ],
  },
  {
    mistake: 'a page was saved in another encoding',
    run: reading(Buffer.from('<title>Configuración</title>', 'latin1')),
    prints: [
      'source-encoding',
      'It is not text in UTF-8.',
      'Save it again as UTF-8; from a browser, save the whole page.',
    ],
  },
  {
    mistake: 'a database is not there',
    run: (file) => ticketsInDatabase(file).next(),
    prints: [
      'database-missing',
      'There is no such file.',
      'Give the trac.db, or the folder of the Trac environment that holds db/trac.db.',
    ],
  },
  {
    mistake: 'a database is something else',
    run: (file) => reading(`SQLite format 3\0${'and then a letter'.repeat(100)}`)(file),
    prints: [
      'database-damaged',
      'It is not a whole SQLite database: file is not a database.',
      'Copy it again with “sqlite3 trac.db ".backup copy.db"” or “trac-admin ENV hotcopy”, while nothing else is copying it.',
    ],
  },
  {
    mistake: 'a database is not one of Trac',
    run: (file) => {
      const database = new DatabaseSync(file);
      database.exec('CREATE TABLE letters (text)');
      database.close();
      return onlyRefused(file);
    },
    prints: ['database-unknown', 'It is not the database of a Trac of version 0.11 or newer.', 'Give its db/trac.db.'],
  },
  {
    mistake: 'a table of the database is missing',
    run: (file) => changedDatabase(file, 'DROP TABLE attachment'),
    prints: [
      'database-incomplete',
      'The table attachment is missing, which the database of a Trac has.',
      'Copy the whole database again, or make it whole with “trac-admin ENV upgrade” on a copy of the environment.',
    ],
  },
  {
    mistake: 'an environment has its tickets on a server of databases',
    run: async (folder) => {
      await mkdir(path.join(folder, 'conf'), { recursive: true });
      await writeFile(path.join(folder, 'conf/trac.ini'), '[trac]\ndatabase = postgres://trac:x@/trac\n');
      return onlyRefused(folder);
    },
    prints: [
      'database-elsewhere',
      'The environment keeps its tickets in PostgreSQL, and only SQLite can be read.',
      'Make a copy of it in SQLite: “trac-admin ENV convert_db sqlite:db/trac.db NEW_FOLDER” (Trac 1.3.2 or newer; it leaves ENV as it is), and give NEW_FOLDER. An older Trac has no such command: upgrade a copy of the environment first.',
    ],
  },
  {
    mistake: 'an environment inherits that its tickets are on a server of databases',
    run: async (folder) => {
      await mkdir(path.join(folder, 'conf'), { recursive: true });
      await writeFile(path.join(folder, 'conf/trac.ini'), '[inherit]\nfile = ../none.ini, ../base.ini\n\n[trac]\n');
      await writeFile(path.join(folder, 'base.ini'), '[trac]\ndatabase = postgres://trac:x@/trac\n');
      return onlyRefused(folder);
    },
    prints: [
      'database-elsewhere',
      'The environment keeps its tickets in PostgreSQL, and only SQLite can be read.',
      'Make a copy of it in SQLite: “trac-admin ENV convert_db sqlite:db/trac.db NEW_FOLDER” (Trac 1.3.2 or newer; it leaves ENV as it is), and give NEW_FOLDER. An older Trac has no such command: upgrade a copy of the environment first.',
    ],
  },
  {
    mistake: 'a database has no field that says what is sensitive',
    run: (file) =>
      changedDatabase(file, 'DELETE FROM ticket_custom', "DELETE FROM ticket_change WHERE field = 'sensitive'"),
    prints: [
      'sensitive-field-missing',
      'No ticket has the field sensitive, so nobody can tell which tickets are not for everybody.',
      'Name the field that says it in site.yaml, tracker: { sensitive: { field: …, values: [ … ] } }; write tracker: { sensitive: none } only if everybody may read every ticket.',
    ],
  },
  {
    mistake: 'the values that say it are in no ticket',
    run: (file) =>
      changedDatabase(
        file,
        "UPDATE ticket_custom SET name = 'seen by', value = 'Nuestra gente' WHERE name = 'sensitive'",
      ),
    prints: [
      'sensitive-values-unseen',
      'No ticket has or had one of the values by which the field seen by would say that it is not for everybody; it has: Nuestra gente.',
      'Correct tracker.sensitive.values in site.yaml.',
    ],
  },
  {
    mistake: 'a ticket has a time that is none',
    run: (file) => changedDatabase(file, "UPDATE ticket SET time = 'soon' WHERE id = 203"),
    prints: [
      'ticket-unreadable',
      'Ticket 203 cannot be read: a time is no number.',
      'The others are imported. Correct it in a copy of the database, or import it from its saved page.',
    ],
  },
  {
    mistake: 'a page is what Trac shows to those who may not see the ticket',
    run: async (file) => ticketOnPage(await sampled('html-403/207.html'), file),
    prints: [
      'page-of-no-ticket',
      'It is not the page of a ticket.',
      'Save the page at …/ticket/NUMBER, as a visitor sees it who is not logged in.',
    ],
  },
  {
    mistake: 'a page was cut off while it was saved',
    run: async (file) => ticketOnPage((await sampled('html/201.html')).replace(/<\/body>[\s\S]*/, ''), file),
    prints: ['page-cut-off', 'The page ends too soon.', 'Save it again.'],
  },
  {
    mistake: 'a copied text is not that of a ticket',
    run: (file) => ticketInCopiedText('Dear all', file),
    prints: [
      'text-of-no-ticket',
      'It is not the text of a ticket page.',
      'Copy the whole page, from “Opened” to “Please login”.',
    ],
  },
  {
    mistake: 'a ticket was copied without its history',
    run: async (file) =>
      ticketInCopiedText((await sampled('txt/201.txt')).replace(/^Change History[\s\S]*/m, ''), file),
    prints: [
      'text-cut-off',
      'The text ends too soon: its change history is missing.',
      'Copy the whole page, from “Opened” to “Please login”.',
    ],
  },
  {
    mistake: 'a page shows how a comment was before it was edited',
    run: async (file) =>
      ticketOnPage(
        (await sampled('html/205.html')).replace(
          '<div class="trac-lastedit">',
          '<div class="trac-lastedit trac-shade">',
        ),
        file,
      ),
    prints: [
      'old-version-shown',
      'The page shows an older version of a comment, which is not what the ticket says now.',
      'Open the ticket at …/ticket/NUMBER, without “version” or “cversion” in its address, and save that page.',
    ],
  },
  {
    mistake: 'an older version of a ticket was copied',
    run: async (file) =>
      ticketInCopiedText(
        (await sampled('txt/201.txt')).replace(/^Shared calendar .*$/m, '$& — at Initial Version'),
        file,
      ),
    prints: [
      'old-version-copied',
      'The text shows an older version of a comment or of the description, which is not what the ticket says now.',
      'Open the ticket at …/ticket/NUMBER, without “version” in its address, and copy that page.',
    ],
  },
  {
    mistake: 'a folder holds a ticket twice, and neither copy is newer',
    run: async (folder) => {
      await mkdir(folder);
      const page = await sampled('html/201.html');
      await writeFile(path.join(folder, 'a.html'), page);
      await writeFile(path.join(folder, 'b.html'), page.replace('<strong>whole</strong>', '<strong>other</strong>'));
      const { refused } = await importing(folder, path.join(folder, 'content'));
      assert.match(refused[0]?.why ?? '', /^Ticket 201 stands in a\.html and in b\.html/);
      throw new Problems(ofAny.ticketTwice({ file: folder }, { ticket: 201, one: 'a.html', other: 'b.html' }));
    },
    prints: [
      'ticket-twice',
      'Ticket 201 stands in a.html and in b.html, which disagree; neither is the newer one.',
      'Leave the right one in the folder, and take the other one out.',
    ],
  },
  {
    mistake: 'an export ends within quotes',
    run: reading('id,Summary\n7,"One\n'),
    prints: [
      'export-broken',
      'It is no whole table: Quote Not Closed: the parsing is finished with an opening quote at line 2.',
      'Export it again: “Comma-delimited Text” below a query.',
    ],
  },
  {
    mistake: 'a table is about something else',
    run: (file) => ticketsInExport('name,age\nAna,40\n', file),
    prints: [
      'export-without-tickets',
      'It is not an export of tickets: there is no column id, or no Summary.',
      'Export a query with the columns that you need; id and Summary are always among them.',
    ],
  },
  {
    mistake: 'a row has lost its number',
    run: reading('id,Summary\n7,One\nx,Two\n'),
    prints: [
      'export-row-without-number',
      'Row 3 has no number of a ticket.',
      'Export it again; a file that a spreadsheet has saved may have lost quotes.',
    ],
  },
];

for (const { mistake, run, prints } of cases) {
  test(`says what to do when ${mistake}`, async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-source-'));
    const file = path.join(folder, 'source');
    try {
      await assert.rejects(
        async () => run(file),
        (error) => {
          assert.ok(error instanceof Problems);
          const [code, ...sentences] = prints;
          assert.deepEqual(error.problems.map(printedInEnglish), [[`${file}  ${code}`, ...sentences].join('\n  ')]);
          return true;
        },
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test('every problem of a source is shown above', () => {
  const codes = [ofAny, ofTrac]
    .flatMap((problems) => Object.values(problems) as readonly ((at: SourceLocation) => Problem)[])
    .map((make) => make({ file: 'x' }).code);
  assert.deepEqual([...new Set(cases.map(({ prints: [code] }) => code))].sort(), codes.sort());
});

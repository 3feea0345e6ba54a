import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fold } from '../../../src/language/fold.ts';
import { expected, sample } from './expected.ts';
import { filesIn, importing, inContent } from './importing.ts';

/** Titles of tickets that are held, and who takes part in one of them and nowhere else. */
const titles = expected.tickets.flatMap(({ verdict, summary }) => (verdict === 'hold' ? [summary] : []));
const people = ['Rosa Vega Luna', 'rosa55'];

const inQuotes = titles.map((title) => `As in «${title}», #208.`).join('\n');
/** What macros put into a page of the ticket 201, in each of their forms. */
const outputs = titles
  .map((title, i) => {
    const ticket = (name: string, words: string): string =>
      `<a class="${name}" href="/soporte/ticket/${207 + i}" title="${title}">${words}</a>`;
    return `<div><dl class="wiki compact"><dt>${ticket('closed', `#${207 + i}`)}</dt><dd>${title}</dd></dl></div>
<div><table class="listing tickets"><tbody><tr><td>${ticket('closed', `#${207 + i}`)}</td><td>${title}</td><td>Rosa Vega Luna</td></tr></tbody></table></div>
<div class="my-query"><h4>Mine</h4><ul><li>${ticket('closed ticket', `#${207 + i}`)} ${title}</li></ul></div>
<table class="wiki"><tr><td>${ticket('closed ticket', `#${207 + i}`)}</td><td>${title}</td></tr></table>
<p>\n${ticket('closed ticket', `#${207 + i} (${title})`)}\n</p>`;
  })
  .join('\n');

async function nothingOfHeldTickets(source: string, content: string, publishes = true): Promise<void> {
  await mkdir(content, { recursive: true });
  const report = await importing(source, content, { publish: true });
  const files = await filesIn(content);
  assert.equal(
    Object.keys(files).some((file) => file.includes('/201/')),
    publishes,
  );
  const everything = fold(Buffer.from(JSON.stringify([files, report]), 'latin1').toString('utf8'));
  for (const words of [...titles, ...people])
    assert.ok(!everything.includes(fold(JSON.stringify(words).slice(1, -1))), words);
}

/** The database, in which others quote what belongs to tickets that are held. */
async function quoting(name: string, file: string): Promise<void> {
  await cp(path.join(sample, name), file);
  const database = new DatabaseSync(file);
  database.exec(`
    UPDATE ticket SET reporter = 'rosa55' WHERE id = 207;
    INSERT INTO session_attribute (sid, authenticated, name, value) VALUES ('rosa55', 1, 'name', 'Rosa Vega Luna')`);
  database
    .prepare('UPDATE ticket SET description = description || ? WHERE id IN (201, 213)')
    .run(`\n\n${inQuotes}\n\nAsk Rosa Vega Luna or rosa55.\n`);
  database.close();
}

for (const name of ['trac-1.6.db', 'trac-1.0.db', 'trac-0.11.db'])
  test(`${name}: nothing of tickets that are held is written, whoever quotes it`, () =>
    inContent(async (folder) => {
      const file = path.join(folder, 'trac.db');
      await quoting(name, file);
      await nothingOfHeldTickets(file, path.join(folder, 'content'));
    }));

test('an environment: nothing of tickets that are held is written', () =>
  inContent(async (folder) => {
    await cp(path.join(sample, 'env'), path.join(folder, 'env'), { recursive: true });
    await mkdir(path.join(folder, 'env/db'));
    await quoting('trac-1.6.db', path.join(folder, 'env/db/trac.db'));
    await nothingOfHeldTickets(path.join(folder, 'env'), path.join(folder, 'content'));
  }));

for (const name of ['html', 'html-1.2', 'html-1.0'])
  test(`${name}: nothing of tickets that are held is written, as text or by a macro`, () =>
    inContent(async (folder) => {
      const pages = path.join(folder, 'pages');
      await cp(path.join(sample, name), pages, { recursive: true });
      for (const file of await readdir(pages)) {
        const page = await readFile(path.join(pages, file), 'utf8');
        const described = page.replace(
          /(<div class="description">[\s\S]*?<div class="searchable"[^>]*>)/,
          `$1${outputs}`,
        );
        assert.notEqual(described, page, file);
        const commented = described.replace(
          /(<div class="comment searchable"[^>]*>)/g,
          `$1${outputs}<p>${inQuotes}</p>`,
        );
        await writeFile(path.join(pages, file), commented);
      }
      await nothingOfHeldTickets(pages, path.join(folder, 'content'));
      await nothingOfHeldTickets(path.join(pages, '201.html'), path.join(folder, 'alone'));
    }));

test('txt: nothing of tickets that are held is written, where a macro has listed it', () =>
  inContent(async (folder) => {
    const texts = path.join(folder, 'texts');
    await cp(path.join(sample, 'txt'), texts, { recursive: true });
    const listed = titles
      .map((title, i) => `#${207 + i}\n    ${title}\n\n#${207 + i}\t${title}\tclosed\n\nSee #${207 + i} (${title}).`)
      .join('\n\n');
    for (const file of await readdir(texts)) {
      const text = await readFile(path.join(texts, file), 'utf8');
      const changed = text.replace(/(?=^Change History)/m, `${listed}\n\n`);
      assert.notEqual(changed, text);
      await writeFile(path.join(texts, file), changed.replace(/(?=^comment:2 )/m, `${listed}\n\n`));
    }
    await nothingOfHeldTickets(texts, path.join(folder, 'content'));
  }));

for (const name of ['csv', 'rss', 'html-403'])
  test(`${name}: nothing is written at all`, () =>
    inContent(async (folder) => {
      await nothingOfHeldTickets(path.join(sample, name), path.join(folder, 'content'), false);
    }));

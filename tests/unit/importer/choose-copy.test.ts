import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { ImportReport } from '../../../src/importer/report.ts';
import { sample } from './expected.ts';
import { importing, inContent, outcomes } from './importing.ts';

const page = await readFile(path.join(sample, 'html/205.html'), 'utf8');
const words = await readFile(path.join(sample, 'txt/206.txt'), 'utf8');

async function imported(
  files: Readonly<Record<string, string>>,
  use: (report: ImportReport, text: string) => void,
): Promise<void> {
  await inContent(async (folder) => {
    const source = path.join(folder, 'source');
    await mkdir(source);
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(source, name), text);
    const report = await importing(source, path.join(folder, 'content'));
    const written = report.tickets.find(({ verdict }) => verdict !== 'hold');
    use(
      report,
      written && written.verdict !== 'hold' ? await readFile(path.join(folder, 'content', written.file), 'utf8') : '',
    );
  });
}

const edited = (text: string, at: string): string =>
  page
    .replace(/from=2014-09-25T06%3A49%3A18Z/, `from=${encodeURIComponent(at)}`)
    .replace(/(id="trac-change-2-[\s\S]*?<div class="comment searchable">)[\s\S]*?<\/div>/, `$1<p>${text}</p></div>`);

test('of two pages the one with the later change is imported, whatever the files are called', async () => {
  const [now, then] = [
    edited('This is the newest text of it.', '2014-10-25T06:49:18Z'),
    edited('Old.', '2014-09-25T06:49:18Z'),
  ];
  for (const files of [
    { 'a.html': now, 'b.html': then },
    { 'a.html': then, 'b.html': now },
  ])
    await imported(files, ({ refused }, text) => {
      assert.deepEqual(refused, []);
      assert.match(text, /This is the newest text of it\./);
    });
});

test('of two copied texts the one with more comments is imported', async () => {
  const shorter = words.slice(0, words.indexOf('comment:5 Changed'));
  for (const files of [
    { 'a.txt': words, 'b.txt': shorter },
    { 'a.txt': shorter, 'b.txt': words },
  ])
    await imported(files, ({ refused, tickets }) => {
      assert.deepEqual([refused, tickets.length], [[], 1]);
    });
});

test('copies that disagree, of which neither is newer, are refused with both names, and a newer third one is imported', async () => {
  const files = { 'a.html': edited('One.', '2014-09-25T06:49:18Z'), 'b.html': edited('Two.', '2014-09-25T06:49:18Z') };
  await imported(files, ({ refused, tickets }) => {
    assert.deepEqual(tickets, []);
    assert.deepEqual(
      refused.map(({ code }) => code),
      ['ticket-twice'],
    );
    assert.match(refused[0]?.why ?? '', /a\.html and in b\.html/);
  });
  await imported(
    { ...files, 'c.html': edited('Three it is now, for good.', '2014-11-25T06:49:18Z') },
    ({ refused }, text) => {
      assert.deepEqual(refused, []);
      assert.match(text, /Three it is now/);
    },
  );
});

test('the same page twice is no problem', () =>
  imported({ 'a.html': page, 'b.html': page }, ({ refused, tickets }) => {
    assert.deepEqual([refused, tickets.length], [[], 1]);
  }));

test('what an older copy shows to have been sensitive stays held', () => {
  const sensitive = page.replace('sensitive=0', 'sensitive=1');
  assert.notEqual(sensitive, page);
  return imported({ 'a.html': sensitive, 'b.html': edited('Newer.', '2014-11-25T06:49:18Z') }, (report) =>
    assert.deepEqual(outcomes(report), { 205: 'was_sensitive' }),
  );
});

test('what a less complete copy shows to have been sensitive holds the ticket too, whichever is read first', async () => {
  const complete = await readFile(path.join(sample, 'html/206.html'), 'utf8');
  const copied = words.replace('Sensitive: no', 'Sensitive: yes').replace('No se oye a nadie', 'No oigo a mi casero');
  assert.notEqual(copied, words);
  for (const files of [
    { 'a.html': complete, 'b.txt': copied },
    { 'b.html': complete, 'a.txt': copied },
  ]) {
    await imported(files, (report) => assert.deepEqual(outcomes(report), { 206: 'was_sensitive' }));
    // Its title is that of no other copy, and stays protected.
    await imported({ ...files, 'c.html': edited('As in: No oigo a mi casero…', '2014-10-25T06:49:18Z') }, (_, text) => {
      assert.match(text, /As in/);
      assert.doesNotMatch(text, /casero/);
    });
  }
});

test('of copies that disagree, one that shows the ticket to have been sensitive holds it', async () => {
  const [one, other] = [edited('One.', '2014-09-25T06:49:18Z'), edited('Two.', '2014-09-25T06:49:18Z')];
  const sensitive = one.replace('sensitive=0', 'sensitive=1');
  for (const files of [
    { 'a.html': sensitive, 'b.html': other },
    { 'a.html': other, 'b.html': sensitive },
  ])
    await imported(files, (report) => {
      assert.deepEqual(report.refused, []);
      assert.match(outcomes(report)[205] ?? '', /sensitive$/);
    });
});

test('titles of tickets whose copies disagree stand in no other entry', async () => {
  const quoting = (await readFile(path.join(sample, 'html/206.html'), 'utf8')).replace(
    /(id="trac-change-4-[\s\S]*?<div class="comment searchable">)/,
    '$1<p>See “Permission denied on the new laptop” and “Permission denied on the old laptop”.</p>',
  );
  const called = (title: string): string =>
    page.replace(/(<span class="summary">)[^<]*/, `$1Permission denied on the ${title} laptop`);
  await imported({ 'a.html': called('new'), 'b.html': called('old'), 'c.html': quoting }, ({ refused }, text) => {
    assert.deepEqual(
      refused.map(({ code }) => code),
      ['ticket-twice'],
    );
    assert.match(text, /See “/);
    assert.doesNotMatch(text, /laptop/);
  });
});

test('pages that show an older version are refused, in the template of each version', async () => {
  for (const [folder, name] of [
    ['html', '205'],
    ['html-1.2', '209'],
    ['html-1.0', '209'],
  ] as const) {
    const today = await readFile(path.join(sample, folder, `${name}.html`), 'utf8');
    const shown = [
      today.replace(/class="trac-lastedit ?"/, 'class="trac-lastedit trac-shade"'),
      // The link to the version behind it, which only an old one has.
      today.replace(/(cversion=)(\d)(#comment:\d+">)\w+(<\/a>\))/, '$19$3next$4'),
      today.replace(
        /(<span class="summary">[^<]*<\/span>)/,
        '$1 &mdash; at <a href="#comment:description">Initial Version</a>',
      ),
      today.replace(/(<span class="summary">[^<]*<\/span>)/, '$1 &mdash; en <a href="#comment:3">Versión 3</a>'),
      today.replace(
        '<html',
        `<!-- saved from url=(0061)https://t.example/ticket/${name}?cnum_hist=2&cversion=0 -->\n<html`,
      ),
    ];
    for (const [i, html] of shown.entries()) {
      assert.notEqual(html, today, `${folder} ${i}`);
      await imported({ 'a.html': html }, ({ refused, tickets }) =>
        assert.deepEqual([tickets, refused.map(({ code }) => code)], [[], ['old-version-shown']], `${folder} ${i}`),
      );
    }
    await imported({ 'a.html': today }, ({ refused }) => assert.deepEqual(refused, []));
  }
});

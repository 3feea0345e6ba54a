import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../../src/cli/command.ts';
import { locales } from '../../../src/language/locale.ts';
import { askedOf } from '../../bench/build/asked.ts';
import { addressIn } from '../../bench/build/dev-server.ts';
import type { Measured } from '../../bench/build/generator.ts';
import { betweenMarks, marks, speedGuide, withBetweenMarks } from '../../bench/build/in-manual.ts';
import { report } from '../../bench/build/report.ts';
import { runMeasured, type Taken } from '../../bench/build/run-measured.ts';
import { rowNames, tableWords } from '../../bench/build/table-words.ts';
import { table } from '../../bench/build/table.ts';
import { EditedText, withSentence } from '../../bench/build/texts.ts';
import { ticket, toMarkdown, toMdx } from '../../bench/tickets.ts';

test('sizes are whole numbers, each once, the smallest first', () => {
  assert.deepEqual(askedOf({ texts: '10000, 1000', runs: '2' }), { sizes: [1000, 10_000], runs: 2 });
  for (const texts of ['abc', '', '1e3', '19', '-20', '100,', '20.5', '100,100', '100 200', '99999999'])
    assert.throws(() => askedOf({ texts, runs: '1' }), UsageError, texts);
  for (const runs of ['0', 'x', '1.5', '-1'])
    assert.throws(() => askedOf({ texts: '100', runs }), new RegExp(`--runs ${runs}: give a whole number from 1 up`));
});

const taken = (seconds: number): Taken => ({ seconds, processor: seconds * 1.5, largest: 1234.4, together: null });
const run = (seconds: number, more: Measured['steps'] = {}): Measured => ({
  steps: { whole: taken(seconds), edit: taken(seconds / 10), ...more },
  files: 2060,
  bytes: 12_340_000,
});

test('the table has medians, a column for each size, and a row only of what was measured', () => {
  const sizes = [
    {
      texts: 1000,
      runs: new Map([
        ['Ours', [run(3, { check: taken(1) }), run(20), run(4)]],
        ['Theirs', [run(5)]],
      ]),
    },
    {
      texts: 10_000,
      runs: new Map([
        ['Ours', [run(30)]],
        ['Theirs', []],
      ]),
    },
  ];
  assert.equal(
    table(sizes, tableWords.en),
    `| median | made by | 1,000 texts | 10,000 texts |
| --- | --- | ---: | ---: |
| whole build | Ours | 4.0 s (6.0 s) | 30.0 s (45.0 s) |
| whole build | Theirs | 5.0 s (7.5 s) | – |
| – memory of the largest process | Ours | 1,234 MB | 1,234 MB |
| – memory of the largest process | Theirs | 1,234 MB | – |
| build after one edit | Ours | 0.4 s (0.6 s) | 3.0 s (4.5 s) |
| build after one edit | Theirs | 0.5 s (0.8 s) | – |
| \`check\` after an edit | Ours | 1.0 s (1.5 s) | – |
| size of the site | Ours | 12.3 MB | 12.3 MB |
| size of the site | Theirs | 12.3 MB | – |
| files of the site | Ours | 2,060 | 2,060 |
| files of the site | Theirs | 2,060 | – |`,
  );
});

test('the report says on what it was measured, of which versions, and what is missing', () => {
  const conditions = {
    runs: 3,
    processors: ['Some CPU', 'Some CPU'],
    date: '2026-12-01',
    versions: ['Ours 1', 'Theirs 2'],
    missing: ['Others'],
  };
  const said = report([], conditions, 'en');
  assert.match(said, /on 2026-12-01 on 2 processor cores \(Some CPU\), medians of 3 runs, in turns:/);
  assert.match(said, /Ours 1; Theirs 2\. Not measured: Others\.\n\n/);
  assert.match(
    report([], conditions, 'es'),
    /^Se midió el 2026-12-01 con 2 núcleos de procesador \(Some CPU\), medianas/,
  );
});

for (const locale of locales) {
  const words = tableWords[locale];
  test(`${locale}: the guide holds, between its marks, a table that the bench writes`, async () => {
    const written = betweenMarks(await readFile(speedGuide(locale), 'utf8'));
    const [sentences = '', lines = ''] = written.split('\n\n');
    const [, date = '', cores = '', model = ''] = /(\d{4}-\d\d-\d\d) \S+ (\d+) [^(]*\((.+?)\)/.exec(sentences) ?? [];
    const measured = words.measured({ date, cores: Number(cores), model, runs: 1, inTurns: true });
    assert.ok(sentences.startsWith(measured), `${sentences}\n${measured}`);
    const [head = [], rule = [], ...rows] = lines.split('\n').map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    assert.deepEqual(head.slice(0, 2), [words.median, words.madeBy]);
    for (const size of head.slice(2)) assert.match(size, new RegExp(`^${words.texts('[\\d,]+')}$`));
    assert.equal(rule.length, head.length);
    assert.ok(rows.length >= rowNames.length);
    const names = rowNames.map((name) => words.rows[name]);
    const order = rows.map(([name = '']) => names.indexOf(name));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.ok(!order.includes(-1));
    const figure = /^(–|[\d.,]+( MB)?|\d+\.\d s \((–|\d+\.\d s)\))$/;
    for (const cell of rows.flatMap((row) => row.slice(2))) assert.match(cell, figure);
  });
}

test('only what stands between the marks of the guide changes', async () => {
  const guide = await readFile(speedGuide('en'), 'utf8');
  const text = `Words.\n\n${table([{ texts: 1000, runs: new Map([['Ours', [run(3)]]]) }], tableWords.en)}`;
  const changed = withBetweenMarks(guide, text);
  assert.equal(betweenMarks(changed), text);
  assert.equal(withBetweenMarks(changed, betweenMarks(guide)), guide);
  assert.throws(() => withBetweenMarks(guide.replace(marks.end, ''), text), /The guide lacks/);
});

test('an edit adds a sentence to what a text says, and can be taken back', async () => {
  const [text] = ticket(7, 20, ['mail']);
  assert.ok(text);
  assert.match(withSentence(toMdx(text), 'One more.'), /\S One more\.\n<\/Comment>\n$/);
  assert.match(withSentence(toMarkdown(text), 'One more.'), /\S One more\.\n$/);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-edited-'));
  try {
    const file = path.join(folder, 'en.mdx');
    await writeFile(file, toMdx(text));
    const edited = new EditedText(file);
    await edited.restore();
    const sentences = [await edited.edit(), await edited.edit()];
    assert.notEqual(sentences[0], sentences[1]);
    for (const sentence of sentences) assert.ok((await readFile(file, 'utf8')).includes(sentence));
    await edited.restore();
    assert.equal(await readFile(file, 'utf8'), toMdx(text));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('as Markdown a text has its title and words, and no component', () => {
  for (const text of ticket(7, 20, ['mail'])) {
    const [, front = '', ...parts] = toMarkdown(text).split(/^---$/m);
    assert.match(front, /^\ntitle: ".+"\n$/);
    assert.equal(parts.length, 2 + text.comments.length);
    assert.doesNotMatch(parts.join(''), /<\/?[A-Z]|ticket:/);
  }
});

test('processes that a process starts are part of what it took; one that fails is told', async () => {
  const node = (code: string) => ({ program: process.execPath, args: ['-e', code], folder: os.tmpdir() });
  const busy = 'const end = Date.now() + 400; while (Date.now() < end);';
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { seconds, processor, largest, together } = await runMeasured([node(child), node('1')]);
  assert.ok(seconds > 0.4);
  if (process.platform === 'linux') {
    assert.ok(processor !== null && processor > 0.1);
    assert.ok(largest !== null && together !== null && largest < together);
  }
  await assert.rejects(runMeasured([node('console.error("no room"); process.exit(3)')]), /ended with 3:\nno room/);
  await assert.rejects(runMeasured([{ program: 'no-such-program', args: [], folder: os.tmpdir() }]), /ENOENT/);
});

test('the address of a server is found in what it prints', () => {
  assert.equal(addressIn('astro ready\n┃ Local    http://localhost:4322/\n┃ Network'), 'http://localhost:4322');
  assert.equal(addressIn('watching for file changes...'), null);
});

import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Site } from '../../../src/schema/site.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { sample } from './expected.ts';
import { importing, inContent, outcomes, sampleSite } from './importing.ts';

const site = (sensitive: NonNullable<Site['tracker']['sensitive']>) => ({
  site: { ...sampleSite, tracker: { ...sampleSite.tracker, sensitive } },
});

const changed = async (folder: string, ...statements: readonly string[]): Promise<string> => {
  const file = path.join(folder, 'trac.db');
  await cp(path.join(sample, 'trac-1.6.db'), file);
  const database = new DatabaseSync(file);
  for (const statement of statements) database.exec(statement);
  database.close();
  return file;
};
const renamed = [
  "UPDATE ticket_custom SET name = 'seen_by', value = CASE value WHEN '1' THEN 'PRIVÁDA' ELSE 'todas' END WHERE name = 'sensitive'",
  "UPDATE ticket_change SET field = 'seen_by', newvalue = 'Privada', oldvalue = '' WHERE field = 'sensitive'",
];

test('a field of another name is read, with values in any case and with or without accents', () =>
  inContent(async (folder) => {
    const source = await changed(folder, ...renamed);
    const report = await importing(
      source,
      path.join(folder, 'content'),
      site({ field: 'seen_by', values: ['privada'] }),
    );
    const { 207: now, 208: once, 201: never } = outcomes(report);
    assert.deepEqual([now, once, never], ['sensitive', 'was_sensitive', 'added']);
  }));

test('without its field an import stops, until site.yaml says that there is none', () =>
  inContent(async (folder) => {
    const source = await changed(folder, ...renamed);
    const content = path.join(folder, 'content');
    await assert.rejects(
      importing(source, content),
      (error) => error instanceof Problems && error.problems[0]?.code === 'sensitive-field-missing',
    );
    assert.equal(outcomes(await importing(source, content, site('none')))[201], 'added');
  }));

test('a page without the field is held, until site.yaml says that there is none', () =>
  inContent(async (folder) => {
    const file = path.join(folder, '205.html');
    const page = await readFile(path.join(sample, 'html/205.html'), 'utf8');
    await writeFile(file, page.replace(/<th id="h_sensitive">[\s\S]*?<\/td>/, ''));
    const content = path.join(folder, 'content');
    assert.deepEqual(outcomes(await importing(file, content)), { 205: 'sensitivity_unknown' });
    assert.deepEqual(outcomes(await importing(file, content, site('none'))), { 205: 'added' });
  }));

test('a bad row stops its ticket alone, which is named', () =>
  inContent(async (folder) => {
    const source = await changed(
      folder,
      "UPDATE ticket SET description = CAST(x'ff00fe' AS BLOB) WHERE id = 202",
      "UPDATE ticket_change SET time = 'x' || time WHERE ticket = 206 AND field = 'comment'",
      'UPDATE ticket SET time = 9223372036854775807 WHERE id = 210',
    );
    const report = await importing(source, path.join(folder, 'content'));
    assert.deepEqual(
      report.refused.map(({ code, why }) => [code, /Ticket (\d+)/.exec(why)?.[1]]),
      [202, 206, 210].map((number) => ['ticket-unreadable', String(number)]),
    );
    assert.equal(outcomes(report)[201], 'added');
  }));

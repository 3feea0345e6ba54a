import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { importedFiles } from '../../../../src/importer/write/imported.ts';

const file = 'tickets/201/en.mdx';

async function inFolder(
  use: (folder: string, read: () => Promise<string | null>, edit: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-imported-'));
  try {
    await use(
      folder,
      () => readFile(path.join(folder, file), 'utf8').catch(() => null),
      (text) => writeFile(path.join(folder, file), text),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the same text again changes nothing; a new one replaces what the importer itself wrote', () =>
  inFolder(async (folder, read) => {
    const files = importedFiles(folder);
    assert.deepEqual(await files.put(file, 'one', 'database'), { outcome: 'added' });
    assert.deepEqual(await files.put(file, 'one', 'database'), { outcome: 'unchanged' });
    assert.deepEqual(await files.put(file, 'two', 'database'), { outcome: 'updated' });
    assert.equal(await read(), 'two');
    assert.deepEqual(await files.written(), [file]);
  }));

test('what an editor has changed is kept, and told with what it was and what the tracker says now', () =>
  inFolder(async (folder, read, edit) => {
    const files = importedFiles(folder);
    await files.put(file, 'one', 'database');
    await edit('one, mended');
    assert.deepEqual(await files.put(file, 'one', 'database'), { outcome: 'unchanged' });
    assert.deepEqual(await files.put(file, 'two', 'database'), {
      outcome: 'kept',
      before: 'one',
      theirs: 'two',
      ours: 'one, mended',
    });
    assert.equal(await read(), 'one, mended');
    await edit('two');
    assert.deepEqual(
      await files.put(file, 'two', 'database'),
      { outcome: 'unchanged' },
      'who has taken over the new text is not asked again',
    );
    assert.deepEqual(await files.put(file, 'three', 'database'), { outcome: 'updated' });
  }));

test('an entry that somebody wrote by hand, or removed, is not written over', () =>
  inFolder(async (folder, read, edit) => {
    const files = importedFiles(folder);
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await edit('by hand');
    assert.equal((await files.put(file, 'one', 'database')).outcome, 'kept');
    await rm(path.join(folder, file));
    assert.equal((await files.put(file, 'one', 'database')).outcome, 'added');
    await rm(path.join(folder, file));
    assert.equal((await files.put(file, 'one', 'database')).outcome, 'unchanged', 'the tracker says nothing new');
    assert.equal((await files.put(file, 'two', 'database')).outcome, 'kept');
    assert.equal(await read(), null);
  }));

test('a run that broke off after writing an entry goes on where it was', () =>
  inFolder(async (folder, read, edit) => {
    const files = importedFiles(folder);
    await files.put(file, 'one', 'database');
    await edit('two');
    assert.deepEqual(await files.put(file, 'two', 'database'), { outcome: 'unchanged' });
    assert.deepEqual(await files.put(file, 'three', 'database'), { outcome: 'updated' });
    assert.equal(await read(), 'three');
  }));

test('what must not be published any more is taken away, edited or not, and leaves no folder behind', () =>
  inFolder(async (folder, read, edit) => {
    const files = importedFiles(folder);
    await files.put(file, 'one', 'database');
    await edit('one, mended');
    await files.withdraw(201);
    assert.equal(await read(), null);
    assert.deepEqual(await readdir(path.join(folder, 'tickets')), []);
    assert.deepEqual(await files.written(), []);
  }));

test('until it is told that an entry was taken away, an import knows of it: a run that breaks off there is made up for', () =>
  inFolder(async (folder, read) => {
    const files = importedFiles(folder);
    await files.put(file, 'one', 'database');
    await assert.rejects(
      files.withdraw(201, () => Promise.reject(new Error('the disk is full'))),
      /full/,
    );
    assert.deepEqual([await read(), await files.written()], [null, [file]]);
    await files.withdraw(201);
    assert.deepEqual(await files.written(), []);
  }));

test('a dry run says the same, and writes nothing', () =>
  inFolder(async (folder, read) => {
    assert.deepEqual(await importedFiles(folder, true).put(file, 'one', 'database'), { outcome: 'added' });
    assert.equal(await read(), null);
    await importedFiles(folder).put(file, 'one', 'database');
    assert.deepEqual(await importedFiles(folder, true).put(file, 'two', 'database'), { outcome: 'updated' });
    await importedFiles(folder, true).withdraw(201);
    assert.equal(await read(), 'one');
  }));

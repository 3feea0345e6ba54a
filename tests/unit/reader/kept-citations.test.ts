import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkedKnowledgeBase } from '../../../src/checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { forgetValues } from '../../../src/files/kept-values.ts';
import { type CitableEntry, citableBase } from '../../../src/model/citable.ts';
import { citations } from '../../../src/model/cite.ts';
import { findEntries, type FoundEntry } from '../../../src/model/find-entry.ts';
import { KeptCitations } from '../../../src/reader/kept-citations.ts';
import { inKeptFolder } from './in-kept-folder.ts';

const guide = 'faq/change-a-password/en.mdx';

const inFolder = (run: (folder: string, name: string) => Promise<void>): Promise<void> =>
  inKeptFolder('citations', run);

const baseOf = async (folder: string) => checkedKnowledgeBase(await readCheckedContent(folder));
const citableOf = async (folder: string) => {
  const base = citableBase(await baseOf(folder));
  return () => base;
};
const keep = async (folder: string, name: string) =>
  (await KeptCitations.open(name, folder)).keep(await citableOf(folder));
const keptOf = async (folder: string, name: string) => (await KeptCitations.open(name, folder)).get();

test('what is kept is found and quoted as the whole base is, in each language and for a duplicate', () =>
  inFolder(async (folder, name) => {
    assert.equal(await keptOf(folder, name), null);
    await keep(folder, name);
    const base = await baseOf(folder);
    const kept = await keptOf(folder, name);
    assert.ok(kept);
    for (const asked of [
      '101',
      '#103',
      '104',
      'faq/set-up-mail',
      'set-up-mail',
      'mail',
      'correo',
      '999',
      'no such words',
    ]) {
      const whole = findEntries(asked, base);
      const short: FoundEntry<CitableEntry>[] = findEntries(asked, kept);
      assert.deepEqual(
        short.map(({ entry, alias }) => [entry.key, alias?.key]),
        whole.map(({ entry, alias }) => [entry.key, alias?.key]),
        asked,
      );
      for (const [i, { entry }] of whole.entries())
        for (const locale of ['en', 'es'] as const) {
          const other = short[i]?.entry;
          assert.ok(other);
          assert.deepEqual(citations(other, locale, kept.site.address), citations(entry, locale, base.site.address));
        }
    }
  }));

test('nothing is quoted from what is kept once a file has changed, gone or come, whatever its times say', () =>
  inFolder(async (folder, name) => {
    const changes: readonly ((file: string) => Promise<void>)[] = [
      (file) => appendFile(file, '\nOne more sentence.\n'),
      async (file) => {
        const { atime, mtime } = await stat(file);
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace('One more', 'One less'));
        await utimes(file, atime, mtime);
      },
      (file) => writeFile(path.join(path.dirname(file), 'notes.txt'), ''),
      (file) => rm(path.join(path.dirname(file), 'notes.txt')),
      (file) => rm(file),
    ];
    const base = citableBase(await baseOf(folder));
    for (const [i, change] of changes.entries()) {
      await (await KeptCitations.open(name, folder)).keep(() => base);
      assert.ok(await keptOf(folder, name));
      await change(path.join(folder, guide));
      assert.equal(await keptOf(folder, name), null, `change ${i + 1}`);
    }
  }));

test('what is kept already is not made again', () =>
  inFolder(async (folder, name) => {
    await keep(folder, name);
    await (await KeptCitations.open(name, folder)).keep(() => assert.fail('It is kept.'));
  }));

test('nothing of it is left when what is kept is forgotten', () =>
  inFolder(async (folder, name) => {
    await keep(folder, name);
    await forgetValues(path.dirname(name));
    assert.equal(await keptOf(folder, name), null);
    for (const file of await readdir(path.dirname(name)))
      assert.equal((await stat(path.join(path.dirname(name), file))).size, 0);
  }));

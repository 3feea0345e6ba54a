import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { AuthoredContent } from '../../../src/build/authored-content.ts';
import { entryFile, listFiles, readEntryFile } from '../../../src/reader/entry-file.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';
import { replacing, validContent, withContent } from '../../fixtures/content-builder.ts';

const source = 'faq/set-up-mail/en.mdx';
const valid = String(validContent[source]);

/** Saves other versions of one text, one after the other, and gives the errors that are told after each. */
async function errorsAfter(...versions: readonly string[]): Promise<string[][]> {
  return withContent({}, async (folder) => {
    const authored = new AuthoredContent();
    const read = async (file: string) => {
      const entry = entryFile(file);
      if (entry) authored.keepEntry(entry, await readEntryFile(folder, entry));
    };
    for (const file of await listFiles(folder)) await read(file);
    authored.isRead = true;
    assert.deepEqual(authored.newErrors(), [], 'nothing is told before the settings are read');
    authored.keepSettings(await readSettings(folder));
    assert.deepEqual(authored.newErrors(), []);
    const told: string[][] = [];
    for (const version of versions) {
      await writeFile(path.join(folder, source), version);
      await read(source);
      told.push(authored.newErrors().map(({ code }) => code));
    }
    return told;
  });
}

test('what is wrong between files is told when it begins, and again only when it was right in between', async () => {
  const dead = replacing('Most programs', '[It](ticket:999). Most programs')(valid);
  assert.deepEqual(await errorsAfter(dead, `${dead}\nMore.\n`, valid, dead), [
    ['link-target-missing'],
    [],
    [],
    ['link-target-missing'],
  ]);
});

test('of a text that cannot be read any more the last good one stays, so that links to it are not called dead', async () => {
  assert.deepEqual(await errorsAfter(valid.replace('question:', 'questoin:'), valid), [[], []]);
});

test('a text that becomes a draft, or that was removed, is missing where others name it', async () => {
  assert.deepEqual(await errorsAfter(replacing('question:', 'review: pending\nquestion:')(valid)), [[]]);
  await withContent({}, async (folder) => {
    const authored = new AuthoredContent();
    for (const file of await listFiles(folder)) {
      const entry = entryFile(file);
      if (entry) authored.keepEntry(entry, await readEntryFile(folder, entry));
    }
    authored.isRead = true;
    authored.keepSettings(await readSettings(folder));
    assert.deepEqual(authored.newErrors(), []);
    authored.forget('faq/set-up-mail/en.mdx');
    authored.forget('faq/set-up-mail/es.mdx');
    assert.ok(authored.newErrors().some(({ code }) => code === 'link-target-missing'));
  });
});

import assert from 'node:assert/strict';
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { forgetValues } from '../../../src/files/kept-values.ts';
import { KeptTexts } from '../../../src/reader/kept-texts.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { validContent, withContent } from '../../fixtures/content-builder.ts';

/** A picture of other measures. */
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="9"/>';
const guide = 'faq/change-a-password/en.mdx';

/** Reads by way of what is kept, and holds it against what reading everything gives. */
async function isAsReadAnew(folder: string, keptIn: string): Promise<void> {
  assert.deepEqual(await readContent(folder, { keptIn }), await readContent(folder));
}

const inFolder = (run: (folder: string, keptIn: string) => Promise<void>): Promise<void> =>
  withContent({}, async (folder) => {
    const keptIn = `${folder}-kept.v8`;
    try {
      await run(folder, keptIn);
    } finally {
      await rm(keptIn, { force: true });
    }
  });

test('what is kept is what reading gives, at first, again, and after each edit', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    await isAsReadAnew(folder, keptIn);
    for (const file of Object.keys(validContent).filter((each) => each.endsWith('.mdx'))) {
      await appendFile(path.join(folder, file), '\nOne more sentence.\n');
      await isAsReadAnew(folder, keptIn);
    }
    await appendFile(path.join(folder, guide), '<Figure src="none.png" alt="x" />\n{\n');
    await isAsReadAnew(folder, keptIn);
    await rm(path.join(folder, guide));
    await isAsReadAnew(folder, keptIn);
  }));

test('a text whose picture has changed or gone is read again', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    const picture = path.join(folder, 'faq/change-a-password/panel.png');
    await writeFile(picture, svg);
    await isAsReadAnew(folder, keptIn);
    await rm(picture);
    await isAsReadAnew(folder, keptIn);
  }));

test('of a text that is gone, and of words that were taken out, nothing is kept', () =>
  inFolder(async (folder, keptIn) => {
    const secret = 'the zanahoria of the vault';
    const file = path.join(folder, guide);
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before}\nIt is ${secret}.\n`);
    await readContent(folder, { keptIn });
    assert.ok((await readFile(keptIn)).includes(secret));
    await writeFile(file, before);
    await readContent(folder, { keptIn });
    assert.ok(!(await readFile(keptIn)).includes(secret));
    await rm(file);
    await readContent(folder, { keptIn });
    assert.ok(!(await readFile(keptIn)).includes(guide));
    await forgetValues(path.dirname(keptIn), keptIn);
    assert.equal((await readFile(keptIn)).length, 0);
  }));

test('what is read while a text is erased is not kept, of no folder and not at first either', () =>
  inFolder(async (folder, keptIn) => {
    const entry = { file: guide, key: 'faq/change-a-password', locale: 'en' } as const;
    const other = `${folder}-other-path.v8`;
    for (const isFirst of [true, false]) {
      if (isFirst) await readContent(folder, { keptIn: other });
      const reading = await KeptTexts.open(keptIn);
      assert.ok((await reading.read(folder, entry)).text);
      await forgetValues(path.dirname(keptIn), keptIn);
      await reading.write();
      assert.equal((await readFile(keptIn)).length, 0);
      assert.equal((await readFile(other)).length, 0);
    }
    await rm(other);
  }));

test('what is broken, or cannot be written, is as good as nothing', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    const whole = await readFile(keptIn);
    for (const broken of [
      whole.subarray(0, 40),
      whole.subarray(0, whole.length - 9),
      Buffer.from('x'),
      Buffer.alloc(0),
    ]) {
      await writeFile(keptIn, broken);
      await isAsReadAnew(folder, keptIn);
    }
    const changed = Buffer.from(whole);
    changed[whole.length - 20] = (changed[whole.length - 20] ?? 0) ^ 1;
    await writeFile(keptIn, changed);
    await isAsReadAnew(folder, keptIn);
    await truncate(keptIn);
    // A file where a folder would have to be.
    await isAsReadAnew(folder, path.join(keptIn, 'texts.v8'));
  }));

test('another version of the code reads everything anew', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    const whole = await readFile(keptIn);
    const other = Buffer.concat([Buffer.from('0'.repeat(64)), whole.subarray(64)]);
    await writeFile(keptIn, other);
    await isAsReadAnew(folder, keptIn);
    assert.ok((await readFile(keptIn)).equals(whole));
  }));

import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { forgetValues } from '../../../src/files/kept-values.ts';
import { KeptTexts } from '../../../src/reader/kept-texts.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { validContent } from '../../fixtures/content-builder.ts';
import { inKeptFolder } from './in-kept-folder.ts';

/** A picture of other measures. */
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="9"/>';
const guide = 'faq/change-a-password/en.mdx';

const filesOf = async (keptIn: string): Promise<string[]> =>
  (await readdir(path.dirname(keptIn))).map((name) => path.join(path.dirname(keptIn), name));
/** All that is kept. */
const keptBytes = async (keptIn: string): Promise<Buffer> =>
  Buffer.concat(await Promise.all((await filesOf(keptIn)).map((file) => readFile(file))));

/** Reads by way of what is kept, and holds it against what reading everything gives. */
async function isAsReadAnew(folder: string, keptIn: string): Promise<void> {
  assert.deepEqual(await readContent(folder, { keptIn }), await readContent(folder));
}

const inFolder = (run: (folder: string, keptIn: string) => Promise<void>): Promise<void> => inKeptFolder('texts', run);

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
    assert.ok((await keptBytes(keptIn)).includes(secret));
    await writeFile(file, before);
    await readContent(folder, { keptIn });
    assert.ok(!(await keptBytes(keptIn)).includes(secret));
    await rm(file);
    await readContent(folder, { keptIn });
    assert.ok(!(await keptBytes(keptIn)).includes(guide));
    await forgetValues(path.dirname(keptIn));
    assert.equal((await keptBytes(keptIn)).length, 0);
  }));

test('what is read while a text is erased is not kept, of no folder and not at first either', () =>
  inFolder(async (folder, keptIn) => {
    const entry = { file: guide, key: 'faq/change-a-password', locale: 'en' } as const;
    const other = path.join(path.dirname(keptIn), 'other-path');
    for (const isFirst of [true, false]) {
      if (isFirst) await readContent(folder, { keptIn: other });
      const reading = await KeptTexts.open(keptIn);
      assert.ok((await reading.read(folder, entry)).text);
      await forgetValues(path.dirname(keptIn));
      await reading.write();
      assert.equal((await keptBytes(keptIn)).length, 0);
    }
  }));

test('what is broken, or cannot be written, is as good as nothing', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    const whole = new Map(
      await Promise.all((await filesOf(keptIn)).map(async (file) => [file, await readFile(file)] as const)),
    );
    const breaking: readonly ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, 40),
      (bytes) => bytes.subarray(0, Math.max(0, bytes.length - 9)),
      () => Buffer.from('x'),
      () => Buffer.alloc(0),
      (bytes) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 20 ? byte ^ 1 : byte))),
    ];
    for (const broken of breaking) {
      for (const [file, bytes] of whole) await writeFile(file, broken(bytes));
      await isAsReadAnew(folder, keptIn);
    }
    const [first = ''] = whole.keys();
    await truncate(first);
    // A file where a folder would have to be.
    await isAsReadAnew(folder, path.join(first, 'texts'));
  }));

test('another version of the code reads everything anew', () =>
  inFolder(async (folder, keptIn) => {
    await isAsReadAnew(folder, keptIn);
    const whole = await keptBytes(keptIn);
    for (const file of await filesOf(keptIn)) {
      const bytes = await readFile(file);
      if (bytes.length > 0) await writeFile(file, Buffer.concat([Buffer.from('0'.repeat(64)), bytes.subarray(64)]));
    }
    await isAsReadAnew(folder, keptIn);
    assert.ok((await keptBytes(keptIn)).equals(whole));
  }));

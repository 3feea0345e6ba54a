import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { removeSite, type SmallEntries, writeSmallSite } from '../engine/small-site.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map(removeSite)));

async function indexed(entries: SmallEntries): Promise<ReadonlyMap<string, string>> {
  const folder = await writeSmallSite(entries);
  folders.push(folder);
  await writeSearchIndex(folder, [{ en: ['printer'], es: ['impresora'] }]);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), (await readFile(file)).toString('base64')] as const;
      }),
    ),
  );
}

// Twelve topics and years: the order of a hash map would be theirs by chance once in 12!.
const entries: SmallEntries = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `ticket/${i + 1}`,
    {
      en: { title: `Printer ${i}`, body: `<p>Printer number ${i}</p>`, topic: `topic-${i}`, year: String(2010 + i) },
    },
  ]),
);

test('the same pages give the same index, byte for byte', async () => {
  const [first, second] = [await indexed(entries), await indexed(entries)];
  assert.ok(first.size > 30);
  assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
  for (const [file, content] of first) assert.equal(second.get(file), content, file);
});

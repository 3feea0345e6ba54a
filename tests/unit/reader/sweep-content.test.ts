import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sweepContent } from '../../../src/reader/sweep-content.ts';

const leftovers = [
  'permalinks.lock.new',
  'translations.lock.new',
  'redirects.yaml.new',
  '.redirects.yaml.new',
  '.permalinks.lock.999999999-ln0zlw00-0.part',
  'tickets/201/.en.mdx.999999999-ln0zlw00-0.part',
  '.imported/tickets/201/.source.999999999-ln0zlw00-3.part',
];
const own = ['permalinks.lock', 'site.yaml.new', 'tickets/201/en.mdx', 'tickets/201/en.mdx.new'];

test('what a full disk or a killed run has left in a content folder goes, and nothing else', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-sweep-'));
  try {
    for (const file of [...leftovers, ...own]) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), '');
    }
    await sweepContent(folder);
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((each) => each.isFile());
    assert.deepEqual(files.map((each) => path.relative(folder, path.join(each.parentPath, each.name))).sort(), own);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a folder that is not there has no left-overs', () => sweepContent('/nonexistent/content'));

test('whatever goes through a whole content folder to write in it sweeps it first', async () => {
  const src = fileURLToPath(new URL('../../../src/', import.meta.url));
  for (const file of ['build/publish-site.ts', 'cli/import.ts', 'cli/review.ts', 'cli/erase.ts'])
    assert.match(await readFile(path.join(src, file), 'utf8'), /await sweepContent\(/, file);
});

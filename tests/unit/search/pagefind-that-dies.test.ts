import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

test('a Pagefind that dies at its work fails the build, and leaves nobody waiting', async () => {
  const site = await mkdtemp(path.join(os.tmpdir(), 'consulta-dies-'));
  // A file where the folder of the index should be: Pagefind stops without an answer.
  await writeFile(path.join(site, 'pagefind'), '');
  const index = path.join(import.meta.dirname, '../../../src/search/build/write-search-index.ts');
  const code = `const { writeSearchIndex } = await import(${JSON.stringify(index)}); await writeSearchIndex(${JSON.stringify(site)}, []).catch((error) => console.log(error.message));`;
  try {
    const said = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--input-type=module', '-e', code], { timeout: 60_000 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    assert.match(said, /Pagefind ended before its index was written\./);
  } finally {
    await rm(site, { recursive: true });
  }
});

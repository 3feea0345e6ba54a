import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

test('a Pagefind that dies at its work fails the build, and leaves nobody waiting', async () => {
  const site = await mkdtemp(path.join(os.tmpdir(), 'consulta-dies-'));
  await mkdir(path.join(site, 'en/faq/one'), { recursive: true });
  await writeFile(
    path.join(site, 'en/faq/one/index.html'),
    '<html lang="en"><title>One</title><article data-pagefind-body><h1 data-pagefind-meta="title">One</h1></article></html>',
  );
  // It hears one request, and is gone.
  const binary = path.join(site, 'pagefind.sh');
  await writeFile(binary, '#!/bin/sh\nhead -c 20 > /dev/null\n', { mode: 0o755 });
  const index = path.join(import.meta.dirname, '../../../../src/search/build/write-search-index.ts');
  const code = `const { writeSearchIndex } = await import(${JSON.stringify(index)}); await writeSearchIndex(${JSON.stringify(site)}, []).catch((error) => console.log(error.message));`;
  try {
    const said = await new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        ['--input-type=module', '-e', code],
        { timeout: 60_000, env: { ...process.env, PAGEFIND_EXTENDED_BINARY_PATH: binary } },
        (error, stdout) => (error ? reject(error) : resolve(stdout)),
      );
    });
    assert.match(said, /Pagefind ended before its index was written\./);
  } finally {
    await rm(site, { recursive: true });
  }
});

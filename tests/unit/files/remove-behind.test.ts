import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { removeBehind } from '../../../src/files/remove-behind.ts';

test('a folder is gone at once, and soon all of it, with what was left by one that was killed', async () => {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-bin-'));
  try {
    const [folder, bin] = [path.join(parent, 'site'), path.join(parent, 'cache', 'bin')];
    await mkdir(path.join(folder, 'en'), { recursive: true });
    await writeFile(path.join(folder, 'en', 'index.html'), 'x');
    await mkdir(path.join(bin, '.removed.1-aaaaaaaa-0.part', 'es'), { recursive: true });
    await removeBehind(folder, bin);
    assert.deepEqual(await readdir(parent), ['cache']);
    while ((await readdir(bin)).length > 0) await setTimeout(20);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});

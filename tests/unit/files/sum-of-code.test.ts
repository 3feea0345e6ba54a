import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { sumOfCode } from '../../../src/files/sum-of-code.ts';

test('the sum tells of each file of a room, whatever its kind, and stands a link that leads nowhere', async (t) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sum-of-code-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const sum = () => sumOfCode([path.relative(path.join(import.meta.dirname, '../../../src'), folder)]);
  const seen = [await sum()];
  for (const [file, text] of [
    ['mark.svg', 'one'],
    ['mark.svg', 'two'],
    ['below/page.astro', 'one'],
    ['robots', ''],
  ] as const) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
    seen.push(await sum());
  }
  assert.equal(new Set(seen).size, 5);
  await symlink('somebody@host.1', path.join(folder, '.#mark.svg'));
  assert.equal((await sum()).length, 64);
});

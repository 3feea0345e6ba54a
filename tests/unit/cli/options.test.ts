import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mock, test } from 'node:test';
import { cacheFrom, dayOfEpoch, partFrom, projectFrom, shardsFrom } from '../../../src/cli/options.ts';

test('the day of a build is that of SOURCE_DATE_EPOCH in UTC, else today', (t) => {
  assert.equal(dayOfEpoch('1795132800'), '2026-11-20');
  assert.equal(dayOfEpoch(''), null);
  assert.throws(() => dayOfEpoch('yesterday'), /SOURCE_DATE_EPOCH is yesterday/);
  const before = process.env.SOURCE_DATE_EPOCH;
  t.after(() => {
    mock.timers.reset();
    delete process.env.SOURCE_DATE_EPOCH;
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before;
  });
  mock.timers.enable({ apis: ['Date'], now: new Date('2026-05-02T12:00:00Z') });
  delete process.env.SOURCE_DATE_EPOCH;
  assert.equal(projectFrom({}).today, '2026-05-02');
  process.env.SOURCE_DATE_EPOCH = '1795132800';
  assert.equal(projectFrom({}).today, '2026-11-20');
});

test('a part of a site is told by its number and how many there are', () => {
  assert.deepEqual(partFrom('2/8'), { nth: 2, of: 8 });
  for (const given of ['0/2', '3/2', '2', 'a/b', '1/0', '-1/2'])
    assert.throws(() => partFrom(given), /is no part of a site/, given);
});

test('a cache is a folder of parts and of nothing else', async (t) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cache-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await assert.rejects(shardsFrom([folder]), /is no cache/);
  await assert.rejects(shardsFrom([path.join(folder, 'never-there')]), /is no cache/);
  assert.equal(await cacheFrom([folder]), folder);
  await mkdir(path.join(folder, 'shard-2-of-3'));
  assert.deepEqual(await shardsFrom([folder]), [path.join(folder, 'shard-2-of-3')]);
  await mkdir(path.join(folder, 'photos'));
  await assert.rejects(shardsFrom([folder]), /is no cache/);
  await assert.rejects(cacheFrom([folder]), /something else/);
  await assert.rejects(cacheFrom([]), /needs one folder/);
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { withFolderLocked } from '../../../src/files/lock-folder.ts';
import { runOf } from '../../../src/files/processes.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

async function inFolder(use: (out: string, lock: string, parent: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-lock-'));
  try {
    await use(path.join(parent, 'site'), path.join(parent, '.site.lock'), parent);
  } finally {
    await rm(parent, { recursive: true });
  }
}

const locked = (out: string): Promise<string> =>
  withFolderLocked(out, () => Promise.resolve('done')).catch((error: unknown) => {
    assert.ok(error instanceof Problems);
    return error.problems[0]?.code ?? '';
  });

const ours = { process: process.pid, run: runOf(process.pid), host: os.hostname(), since: new Date().toISOString() };

test('while one command writes into a folder, another is refused, by whatever way it names it; then not', () =>
  inFolder(async (out, lock, parent) => {
    await mkdir(out);
    await symlink('site', path.join(parent, 'www'));
    await withFolderLocked(out, async () => {
      assert.equal(await locked(out), 'output-folder-busy');
      assert.equal(await locked(path.join(parent, 'www')), 'output-folder-busy');
      assert.equal(await locked(path.join(parent, 'other')), 'done');
      const { process: id, run, host } = JSON.parse(await readFile(lock, 'utf8')) as typeof ours;
      assert.deepEqual([id, run, host], [ours.process, ours.run, ours.host]);
    });
    assert.equal(await locked(out), 'done');
    await assert.rejects(
      withFolderLocked(out, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.deepEqual((await readdir(parent)).sort(), ['site', 'www']);
  }));

test('the lock of a killed process is taken over, also where another process has its number now', async () => {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const id = other.pid ?? 0;
  try {
    for (const [holder, expected] of [
      [{ ...ours, process: 999_999_999 }, 'done'],
      [{ ...ours, process: id, run: 'ln0zlw00' }, 'done'],
      [{ ...ours, process: id, run: runOf(id) }, 'output-folder-busy'],
      [{ ...ours, run: 'ln0zlw00' }, 'done'],
    ] as const)
      await inFolder(async (out, lock, parent) => {
        await writeFile(lock, `${JSON.stringify(holder)}\n`);
        assert.equal(await locked(out), expected);
        assert.deepEqual(await readdir(parent), expected === 'done' ? [] : ['.site.lock']);
      });
  } finally {
    other.kill('SIGKILL');
  }
});

test('where no lock can be made, what was typed is named, and never the lock', () =>
  inFolder(async (_, _lock, parent) => {
    await writeFile(path.join(parent, 'letters'), 'Dear all');
    const places = [
      [path.join(parent, 'x'.repeat(300)), 'a name is longer than the disk takes'],
      [path.join(parent, 'x'.repeat(252)), 'a name is longer than the disk takes'],
      [path.join(parent, 'a', 'x'.repeat(300), 'site'), 'a name is longer than the disk takes'],
      [path.join(parent, 'letters/site'), 'a part of its path is a file'],
      [path.join(parent, 'letters/deep/site'), 'a part of its path is a file'],
      ...(process.platform === 'linux'
        ? ([
            ['/proc/consulta', 'the system takes no files there'],
            ['/proc/consulta/deep', 'the system takes no files there'],
          ] as const)
        : []),
    ] as const;
    for (const [place, why] of places)
      await assert.rejects(
        withFolderLocked(place, () => Promise.resolve()),
        ({ problems: [problem] }: Problems) => {
          assert.deepEqual([problem?.file, problem?.code], [place, 'folder-not-written']);
          assert.ok(problem && inEnglish(problem).what.endsWith(`: ${why}.`), place);
          return true;
        },
      );
  }));

test('the lock of another machine holds while it is touched, and so does one that nobody can read', async () => {
  for (const text of [`${JSON.stringify({ ...ours, host: 'another.example.org' })}\n`, '', '{'])
    await inFolder(async (out, lock) => {
      await writeFile(lock, text);
      assert.equal(await locked(out), 'output-folder-busy');
      const before = new Date(Date.now() - 120_000);
      await utimes(lock, before, before);
      assert.equal(await locked(out), 'done');
    });
});

test('of many that find a stale lock at once, one gets it at a time', () =>
  inFolder(async (out, lock, parent) => {
    for (let round = 0; round < 20; round++) {
      await writeFile(lock, JSON.stringify({ ...ours, process: 999_999_999 }));
      let [atWork, most, done] = [0, 0, 0];
      await Promise.allSettled(
        Array.from({ length: 8 }, () =>
          withFolderLocked(out, async () => {
            most = Math.max(most, (atWork += 1));
            await new Promise((resolve) => setTimeout(resolve, 5));
            atWork -= 1;
            done += 1;
          }),
        ),
      );
      assert.equal(most, 1);
      assert.ok(done >= 1);
    }
    assert.deepEqual(await readdir(parent), []);
  }));

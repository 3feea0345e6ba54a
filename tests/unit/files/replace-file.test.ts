import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isPart, sweep } from '../../../src/files/part.ts';
import { runOf } from '../../../src/files/processes.ts';
import { createFile, putInPlace, replaceFile, replaceFileBy, withWorkFolder } from '../../../src/files/replace-file.ts';
import { Problems } from '../../../src/schema/problem.ts';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-files-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const filesIn = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

const module = fileURLToPath(new URL('../../../src/files/replace-file.ts', import.meta.url));

/** A run that has written half of a file, and does not go on. */
async function runThatHangs(file: string) {
  const code = `const { replaceFileBy } = await import(${JSON.stringify(module)});
    setInterval(() => {}, 1000);
    await replaceFileBy(${JSON.stringify(file)}, async (append) => {
      await append('half');
      console.log('half');
      await new Promise(() => {});
    });`;
  const run = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => run.stdout.once('data', resolve));
  return async () => {
    run.kill('SIGKILL');
    await new Promise((resolve) => run.once('exit', resolve));
  };
}

test('a file is written with its folders, and written over, and nothing is left beside it', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'a/b/report.json');
    await replaceFile(file, 'one');
    await replaceFile(file, Buffer.from('two'));
    assert.equal(await readFile(file, 'utf8'), 'two');
    assert.deepEqual(await filesIn(folder), ['a', 'a/b', 'a/b/report.json']);
  }));

test('while a file is written, the old one stands; where writing fails, it stays, and no part is left', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'copy.zip');
    await writeFile(file, 'old');
    const failing = replaceFileBy(file, async (append) => {
      await append('ne');
      const [part = '', ...others] = (await filesIn(folder)).filter((name) => name !== 'copy.zip');
      assert.deepEqual([isPart(part), others], [true, []]);
      assert.equal(await readFile(path.join(folder, part), 'utf8'), 'ne');
      assert.equal(await readFile(file, 'utf8'), 'old');
      throw new Error('the connection broke');
    });
    await assert.rejects(failing, /^Error: the connection broke$/);
    assert.equal(await readFile(file, 'utf8'), 'old');
    assert.deepEqual(await filesIn(folder), ['copy.zip']);
  }));

test('two writers of one file at once: it is of one of them, and whole', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'translations.lock');
    const texts = Array.from({ length: 8 }, (_, i) => String(i).repeat(100_000));
    await Promise.all(texts.map((text) => replaceFile(file, text)));
    assert.ok(texts.includes(await readFile(file, 'utf8')));
    assert.deepEqual(await filesIn(folder), ['translations.lock']);
  }));

test('what a killed run has left is removed by the next that writes there, and not while that run is at work', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'permalinks.lock');
    await writeFile(file, 'old');
    const kill = await runThatHangs(file);
    await replaceFile(path.join(folder, 'other'), 'x');
    assert.equal((await filesIn(folder)).filter(isPart).length, 1);
    await kill();
    assert.equal(await readFile(file, 'utf8'), 'old');
    await replaceFile(file, 'new');
    assert.equal(await readFile(file, 'utf8'), 'new');
    assert.deepEqual(await filesIn(folder), ['other', 'permalinks.lock']);
  }));

test('a number that another process has now makes nothing of a killed run last', () =>
  inFolder(async (folder) => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const [left, live] = [`.a.${other.pid}-ln0zlw00-0.part`, `.a.${other.pid}-${runOf(other.pid ?? 0)}-0.part`];
    for (const name of [left, live]) await writeFile(path.join(folder, name), 'half');
    try {
      await sweep(folder);
      assert.deepEqual(await filesIn(folder), [live]);
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
    await sweep(folder);
    assert.deepEqual(await filesIn(folder), []);
  }));

test('in a container each run has the same process number: what an earlier one left is removed all the same', () =>
  inFolder(async (folder) => {
    await mkdir(path.join(folder, 'tickets/201'), { recursive: true });
    const left = path.join(folder, `tickets/201/.en.mdx.${process.pid}-ln0zlw00-0.part`);
    await writeFile(left, 'half');
    await sweep(folder);
    assert.ok((await filesIn(folder)).includes(path.relative(folder, left)));
    await sweep(folder, { recursive: true });
    assert.deepEqual(await filesIn(folder), ['tickets', 'tickets/201']);
  }));

test('a file of a person stays, whatever it is called', () =>
  inFolder(async (folder) => {
    const names = ['.backup.2024-11.part', '.en.mdx.part', '.en.mdx.swp', 'en.mdx.1-ln0zlw00-0.part', 'movie.part'];
    for (const name of names) await writeFile(path.join(folder, name), 'mine');
    await replaceFile(path.join(folder, 'en.mdx'), 'x');
    assert.deepEqual(await filesIn(folder), [...names, 'en.mdx'].sort());
  }));

test('a folder to work in is gone after the work, also where it failed', () =>
  inFolder(async (folder) => {
    const mirror = path.join(folder, 'mirror');
    const target = path.join(mirror, 'site.zim');
    await withWorkFolder(mirror, async (work) => {
      await withWorkFolder(mirror, async (other) => assert.notEqual(work, other));
      await writeFile(path.join(work, 'site.zim'), 'packed');
      await putInPlace(path.join(work, 'site.zim'), target);
    });
    assert.equal(await readFile(target, 'utf8'), 'packed');
    const failing = withWorkFolder(mirror, async (work) => {
      await writeFile(path.join(work, 'page'), '');
      throw new Error('no');
    });
    await assert.rejects(failing, /^Error: no$/);
    assert.deepEqual(await filesIn(folder), ['mirror', 'mirror/site.zim']);
  }));

/** What is thrown, as it is printed. */
const told = (writing: Promise<void>): Promise<string> =>
  writing.then(
    () => 'It was written.',
    (error: unknown) => {
      assert.ok(error instanceof Problems);
      return error.message;
    },
  );

const says = (file: string, why: string, fix: string): string =>
  `${file}  file-not-written\n  The file cannot be written: ${why}.\n  What stood there before stands. ${fix}, and run the command again.`;

test('in a folder that may only be read, somebody learns in words which file could not be written', () =>
  inFolder(async (folder) => {
    const locked = path.join(folder, 'content');
    await mkdir(locked);
    await chmod(folder, 0o755);
    await chmod(locked, 0o555);
    const file = path.join(locked, 'permalinks.lock');
    // The superuser may write anywhere.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65_534);
    const found = await told(replaceFile(file, 'x'));
    if (isSuperuser) process.seteuid?.(0);
    assert.equal(found, says(file, 'access is not allowed there', 'Allow it'));
  }));

test('a folder of the same name, and a file where a folder should be, are told in words too', () =>
  inFolder(async (folder) => {
    await mkdir(path.join(folder, 'report.json'));
    await writeFile(path.join(folder, 'letters'), 'Dear all');
    const [taken, below] = [path.join(folder, 'report.json'), path.join(folder, 'letters/report.json')];
    assert.equal(
      await told(replaceFile(taken, 'x')),
      says(taken, 'a folder has this name', 'Rename or remove the folder, or give another name'),
    );
    assert.equal(
      await told(replaceFile(below, 'x')),
      says(below, 'a part of its path is a file', 'Rename or remove the file, or give another path'),
    );
    assert.deepEqual(await filesIn(folder), ['letters', 'report.json']);
  }));

test('a name that the disk does not take is told in words, and nothing is left of it', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, `${'a'.repeat(300)}.json`);
    assert.equal(
      await told(replaceFile(file, 'x')),
      says(file, 'a name is longer than the disk takes', 'Give a shorter one'),
    );
    assert.equal(
      await told(createFile(file, 'x').then(() => {})),
      says(file, 'a name is longer than the disk takes', 'Give a shorter one'),
    );
    assert.deepEqual(await filesIn(folder), []);
  }));

/** A disk of 64 kB; null where only the superuser may make one. */
function smallDisk(folder: string): (() => void) | null {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder]).status !== 0) return null;
  return () => void spawnSync('umount', [folder]);
}

test('a full disk is told in words; the old file stands, and no part is left', async (t) => {
  await inFolder(async (folder) => {
    const unmount = smallDisk(folder);
    if (!unmount) return t.skip('only the superuser can make a small disk');
    try {
      const file = path.join(folder, 'permalinks.lock');
      await replaceFile(file, 'old');
      const full = says(file, 'the disk is full', 'Make room');
      assert.equal(await told(replaceFile(file, 'x'.repeat(100_000))), full);
      assert.equal(await readFile(file, 'utf8'), 'old');
      assert.deepEqual(await filesIn(folder), ['permalinks.lock']);
    } finally {
      unmount();
    }
  });
});

test('a new file is written whole, and never over one that is there', async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'new', 'en.mdx');
    assert.equal(await createFile(file, 'begun by the command'), true);
    await writeFile(file, 'what a person wrote');
    assert.equal(await createFile(file, 'begun by the command'), false);
    assert.equal(await readFile(file, 'utf8'), 'what a person wrote');
    assert.deepEqual(await filesIn(folder), ['new', path.join('new', 'en.mdx')]);
  });
});

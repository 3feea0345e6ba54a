import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFolder } from '../../../src/build/output-folder.ts';
import { Problems } from '../../../src/schema/problem.ts';

const page = (words: string): string =>
  `<!doctype html><meta name="generator" content="Consulta"><title>${words}</title>`;

const writeSite =
  (words: string) =>
  async (folder: string): Promise<void> => {
    await writeFile(path.join(folder, 'index.html'), page(words));
  };

/** A folder of its own for one test, and the output folder within it. */
async function inFolder(use: (out: string, parent: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-out-'));
  try {
    await use(path.join(parent, 'site'), parent);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

const title = async (out: string): Promise<string | undefined> =>
  /<title>(.*)<\/title>/.exec(await readFile(path.join(out, 'index.html'), 'utf8'))?.[1];

test('writes a new folder, and its parents', () =>
  inFolder(async (_, parent) => {
    const out = path.join(parent, 'a', 'b', 'site');
    await replaceFolder(out, writeSite('first'));
    assert.equal(await title(out), 'first');
    assert.deepEqual(await readdir(path.dirname(out)), ['site']);
  }));

test('takes the place of an earlier site with all its files, and leaves nothing beside it', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, async (folder) => {
      await writeSite('first')(folder);
      await writeFile(path.join(folder, 'gone.html'), 'x');
    });
    await replaceFolder(out, writeSite('second'));
    assert.equal(await title(out), 'second');
    assert.deepEqual([await readdir(out), await readdir(parent)], [['index.html'], ['site']]);
  }));

test('where the new site cannot be put in its place, the last good one is put back', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, writeSite('good'));
    await assert.rejects(
      replaceFolder(out, (folder) => rm(folder, { recursive: true })),
      { code: 'ENOENT' },
    );
    assert.equal(await title(out), 'good');
    assert.deepEqual(await readdir(parent), ['site']);
  }));

test('an empty folder is taken', () =>
  inFolder(async (out) => {
    await mkdir(out);
    await replaceFolder(out, writeSite('first'));
    assert.equal(await title(out), 'first');
  }));

test('a build that fails keeps the last good output, and leaves nothing half built', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, writeSite('good'));
    await assert.rejects(
      replaceFolder(out, async (folder) => {
        await writeSite('half')(folder);
        assert.equal(await title(out), 'good', 'until the end the last good output stands');
        throw new Error('the search index could not be written');
      }),
      /search index/,
    );
    assert.equal(await title(out), 'good');
    assert.deepEqual(await readdir(parent), ['site']);
  }));

test('a first build that fails leaves nothing at all', () =>
  inFolder(async (out, parent) => {
    await assert.rejects(
      replaceFolder(out, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.deepEqual(await readdir(parent), []);
  }));

test('what an interrupted build left half built is not in the next one', () =>
  inFolder(async (out, parent) => {
    await mkdir(path.join(parent, '.site.building'));
    await writeFile(path.join(parent, '.site.building', 'half.html'), 'x');
    await replaceFolder(out, writeSite('whole'));
    assert.deepEqual([await readdir(out), await readdir(parent)], [['index.html'], ['site']]);
  }));

test('a swap that was interrupted gives back the last good output, even when the next build fails', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, writeSite('good'));
    await rename(out, path.join(parent, '.site.previous'));
    await assert.rejects(
      replaceFolder(out, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await title(out), 'good');
    assert.deepEqual(await readdir(parent), ['site']);
  }));

for (const [what, file, content] of [
  ['letters', 'letters.txt', 'Dear all'],
  ['somebody else’s site', 'index.html', '<!doctype html><meta name="generator" content="Hugo 0.1">'],
  ['a folder', 'photos/a.jpg', 'x'],
] as const) {
  test(`refuses a folder that holds ${what}, before anything is built`, () =>
    inFolder(async (out, parent) => {
      await mkdir(path.dirname(path.join(out, file)), { recursive: true });
      await writeFile(path.join(out, file), content);
      let built = false;
      await assert.rejects(
        replaceFolder(out, () => {
          built = true;
          return Promise.resolve();
        }),
        (error) => error instanceof Problems && error.problems[0]?.code === 'output-folder-in-use',
      );
      assert.equal(built, false);
      assert.equal(await readFile(path.join(out, file), 'utf8'), content);
      assert.deepEqual(await readdir(parent), ['site']);
    }));
}

for (const hidden of ['.git', '.htaccess']) {
  test(`refuses a site of its own in which somebody keeps ${hidden}`, () =>
    inFolder(async (out) => {
      await replaceFolder(out, writeSite('first'));
      await mkdir(path.join(out, hidden));
      await writeFile(path.join(out, hidden, 'HEAD'), 'ref: refs/heads/pages');
      await assert.rejects(replaceFolder(out, writeSite('second')), (error) => error instanceof Problems);
      assert.equal(await title(out), 'first');
      assert.equal(await readFile(path.join(out, hidden, 'HEAD'), 'utf8'), 'ref: refs/heads/pages');
    }));
}

test('refuses a file that stands where the folder would', () =>
  inFolder(async (out) => {
    await writeFile(out, 'Dear all');
    await assert.rejects(replaceFolder(out, writeSite('x')), (error) => error instanceof Problems);
    assert.equal(await readFile(out, 'utf8'), 'Dear all');
  }));

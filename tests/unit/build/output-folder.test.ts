import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFolder, restoreFolder } from '../../../src/build/output-folder.ts';
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
    assert.deepEqual([await readdir(out), await readdir(parent)], [['index.html', 'written-files.txt'], ['site']]);
  }));

test('where the new site is gone before it is put in its place, the last good one stands', () =>
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
    assert.deepEqual([await readdir(out), await readdir(parent)], [['index.html', 'written-files.txt'], ['site']]);
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

test('what people have put into the folder stays, whatever it is, and what a build wrote goes', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, async (folder) => {
      await writeSite('first')(folder);
      await mkdir(path.join(folder, 'en/old'), { recursive: true });
      await writeFile(path.join(folder, 'en/old/index.html'), page('old'));
    });
    const foreign = {
      CNAME: 'answers.example.org',
      '.well-known/security.txt': 'Contact:',
      '.git/HEAD': 'ref: refs/heads/pages',
      'google1234.html': 'google-site-verification',
      'en/old/notes.pdf': '%PDF',
      'mirror/handbook.zip': 'PK',
    };
    for (const [name, content] of Object.entries(foreign)) {
      await mkdir(path.dirname(path.join(out, name)), { recursive: true });
      await writeFile(path.join(out, name), content);
    }
    await mkdir(path.join(out, 'uploads'));
    await symlink('CNAME', path.join(out, 'latest'));
    for (const words of ['second', 'third']) {
      await replaceFolder(out, writeSite(words));
      assert.equal(await title(out), words);
      for (const [name, content] of Object.entries(foreign))
        assert.equal(await readFile(path.join(out, name), 'utf8'), content, name);
      assert.equal(await readlink(path.join(out, 'latest')), 'CNAME');
      assert.deepEqual(await readdir(path.join(out, 'uploads')), []);
      assert.deepEqual(await readdir(path.join(out, 'en/old')), ['notes.pdf']);
    }
    assert.deepEqual(await readdir(parent), ['site']);
  }));

test('of a site that an earlier version built, which has no list, stays what no build writes', () =>
  inFolder(async (out) => {
    await mkdir(path.join(out, 'en/faq/gone'), { recursive: true });
    await writeSite('old')(out);
    for (const name of ['en/faq/gone/index.html', 'sw.js', 'CNAME', 'en/guide.pdf'])
      await writeFile(path.join(out, name), '');
    await replaceFolder(out, writeSite('new'));
    assert.deepEqual((await readdir(out, { recursive: true })).sort(), [
      'CNAME',
      'en',
      'en/guide.pdf',
      'index.html',
      'written-files.txt',
    ]);
  }));

test('refuses to write over a file that somebody has put there, names it, and leaves all as it was', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, writeSite('first'));
    await writeFile(path.join(out, 'robots.txt'), 'mine');
    const second = replaceFolder(out, async (folder) => {
      await writeSite('second')(folder);
      await writeFile(path.join(folder, 'robots.txt'), 'of the build');
    });
    await assert.rejects(
      second,
      (error) => error instanceof Problems && error.problems[0]?.code === 'output-file-foreign',
    );
    assert.deepEqual([await title(out), await readFile(path.join(out, 'robots.txt'), 'utf8')], ['first', 'mine']);
    assert.deepEqual(await readdir(parent), ['site']);
  }));

test('what was put there while the folder changed its place is kept by the next run, and a killed one leaves nothing', () =>
  inFolder(async (out, parent) => {
    await replaceFolder(out, writeSite('first'));
    await cp(out, path.join(parent, '.site.previous'), { recursive: true });
    await writeFile(path.join(parent, '.site.previous/CNAME'), 'late');
    await restoreFolder(out);
    assert.equal(await readFile(path.join(out, 'CNAME'), 'utf8'), 'late');
    assert.deepEqual(await readdir(parent), ['site']);
  }));

test('a link to a folder stays one, and the site is where it leads', () =>
  inFolder(async (out, parent) => {
    await mkdir(path.join(parent, 'www'));
    await symlink('www', out);
    await replaceFolder(out, writeSite('first'));
    assert.equal(await readlink(out), 'www');
    assert.equal(await title(path.join(parent, 'www')), 'first');
    assert.deepEqual((await readdir(parent)).sort(), ['site', 'www']);
  }));

test('refuses a file that stands where the folder would', () =>
  inFolder(async (out) => {
    await writeFile(out, 'Dear all');
    await assert.rejects(replaceFolder(out, writeSite('x')), (error) => error instanceof Problems);
    assert.equal(await readFile(out, 'utf8'), 'Dear all');
  }));

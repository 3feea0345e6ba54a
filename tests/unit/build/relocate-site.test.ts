import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../../src/build/list-files.ts';
import { relocateSite } from '../../../src/build/relocate-site.ts';
import { printProblem } from '../../../src/schema/problem.ts';

async function withSite(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-relocate-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), content);
    }
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('an anchor without an element is a problem, on its own page and on another', () =>
  withSite(
    {
      'en/a/index.html':
        '<h2 id="one"></h2><a href="#one"></a><a href="#two"></a><a href="/en/b/#three"></a><a href="/en/b/#four"></a>',
      'en/b/index.html': '<h2 id="three"></h2>',
    },
    async (folder) => {
      assert.deepEqual((await relocateSite(folder, '/')).map(printProblem), [
        'en/a/index.html  anchor-broken\n  The page links to #two, and no element there has that id.\n  Correct the anchor, or give the element its id.',
        'en/a/index.html  anchor-broken\n  The page links to /en/b/#four, and no element there has that id.\n  Correct the anchor, or give the element its id.',
      ]);
    },
  ));

test('what no page links to is listed on a page, by links that hold anywhere', () =>
  withSite(
    {
      '_assets/a b.js': '',
      'pagefind/en/index/x.js': '',
      'search/en/y.js': '',
      'ticket/7/index.html': '',
      'en/index.html': '<a href="/files.html"></a>',
    },
    async (folder) => {
      await listFiles(folder);
      assert.deepEqual(await relocateSite(folder, '/'), []);
      const links = Array.from(
        (await readFile(path.join(folder, 'files.html'), 'utf8')).matchAll(/href="([^"]*)"/g),
        ([, href]) => href,
      );
      assert.deepEqual(links, ['_assets/a%20b.js', 'pagefind/en/index/x.js', 'search/en/y.js', 'ticket/7/index.html']);
      assert.equal(await readFile(path.join(folder, 'en/index.html'), 'utf8'), '<a href="../files.html"></a>');
    },
  ));

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeFileList } from '../../../src/build/write-file-list.ts';
import { relocateSite } from '../../../src/build/relocate-site.ts';

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
      await writeFileList(folder);
      const pages = await relocateSite(folder, '/');
      assert.deepEqual(
        pages.flatMap(({ brokenLinks }) => brokenLinks),
        [],
      );
      const links = Array.from(
        (await readFile(path.join(folder, 'files.html'), 'utf8')).matchAll(/href="([^"]*)"/g),
        ([, href]) => href,
      );
      assert.deepEqual(links, ['_assets/a%20b.js', 'pagefind/en/index/x.js', 'search/en/y.js', 'ticket/7/index.html']);
      assert.equal(await readFile(path.join(folder, 'en/index.html'), 'utf8'), '<a href="../files.html"></a>');
    },
  ));

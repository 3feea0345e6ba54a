import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeFileList } from '../../../src/build/write-file-list.ts';
import { type Finishing, finishPages } from '../../../src/build/finish-pages.ts';
import { Stamps } from '../../../src/build/stamps.ts';
import { filesIn } from '../../../src/files/list-files.ts';
import { editionDates } from '../../../src/site/edition-dates.ts';

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

const finishingOf = async (folder: string): Promise<Finishing> => ({
  siteFolder: folder,
  files: new Set(await filesIn(folder)),
  basePath: '/',
  nonce: 'abc',
  dates: editionDates('2026-11-30'),
});

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
      await writeFileList(folder, await filesIn(folder));
      const pages = await finishPages(['en/index.html', 'files.html'], await finishingOf(folder));
      assert.deepEqual(
        pages.map(({ checked: { brokenLinks, later } }) => [brokenLinks, later]),
        [
          [[], []],
          [[], []],
        ],
      );
      const links = Array.from(
        (await readFile(path.join(folder, 'files.html'), 'utf8')).matchAll(/href="([^"]*)"/g),
        ([, href]) => href,
      );
      assert.deepEqual(links, ['_assets/a%20b.js', 'pagefind/en/index/x.js', 'search/en/y.js', 'ticket/7/index.html']);
      assert.equal(await readFile(path.join(folder, 'en/index.html'), 'utf8'), '<a href="../files.html"></a>');
    },
  ));

test('pages come out alike whether one thread finishes them or several, with what is later to be there', async () => {
  const link = '<a id="top" href="/en/ticket/1/#top">x</a><a href="/en/none/">y</a><a href="/api/entries.json">z</a>';
  const { edition } = new Stamps('abc').marks;
  const names = Array.from({ length: 1100 }, (_, i) => `en/ticket/${i}/index.html`);
  const content = Object.fromEntries(
    names.map((name, i) => [name, `${link}${i} ${edition.machine}, ${edition.people.en}`]),
  );
  await withSite(content, async (folder) => {
    const finishing = await finishingOf(folder);
    const counts: number[] = [];
    const many = await finishPages(names, finishing, (done) => counts.push(done));
    assert.equal(counts.at(-1), names.length);
    const html = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    assert.equal(
      html[7],
      '<a id="top" href="../1/index.html#top">x</a><a href="/en/none/">y</a><a href="../../../api/entries.json">z</a>7 2026-11-30, 30 Nov 2026',
    );
    await writeFile(path.join(folder, 'en/ticket/7/index.html'), content['en/ticket/7/index.html'] ?? '');
    const [few] = await finishPages(['en/ticket/7/index.html'], finishing);
    assert.deepEqual(few?.checked, many[7]?.checked);
    assert.equal(few?.sum, many[7]?.sum);
    assert.deepEqual(few?.checked.later, [{ url: '/api/entries.json', file: 'api/entries.json' }]);
    assert.deepEqual(many[7]?.checked.brokenLinks, ['/en/none/']);
    assert.deepEqual([...(many[7]?.checked.ids ?? [])], ['top']);
  });
});

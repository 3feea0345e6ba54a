import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBook } from '../../src/copies/book/write-book.ts';
import { siteFolder } from './doors.ts';
import { findEpubcheck } from './find-epubcheck.ts';
import { locales } from './pages.ts';
import { expect, onlyOnDisk, test } from './test.ts';

const silent = { step: () => ({ progress: () => {}, done: () => {} }) };
let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-book-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

for (const locale of locales) {
  test(`epubcheck finds nothing wrong with the book in ${locale}`, onlyOnDisk('no page is opened'), async () => {
    const epubcheck = findEpubcheck();
    // It takes half a minute of its own on a slow machine.
    test.setTimeout(180_000);
    test.skip(epubcheck === null, 'epubcheck is not installed: apt-get install epubcheck');
    const [epub = ''] = await writeBook({ site: siteFolder, folder, locale, topic: null }, silent);
    const [command = '', ...options] = epubcheck ?? [];
    const { status, stdout, stderr } = spawnSync(command, [...options, epub], { encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  test(
    `the printed book in ${locale} opens, and its contents lead to the answers`,
    onlyOnDisk('it is a file'),
    async ({ page, expectTrouble }) => {
      expectTrouble('a book is no part of the site', /^elsewhere: file:.*\.html$/);
      const [, html = ''] = await writeBook({ site: siteFolder, folder, locale, topic: 'mail' }, silent);
      await page.goto(pathToFileURL(html).href);
      const link = page.locator('#contents ol ol a').last();
      const title = (await link.textContent()) ?? '';
      await link.click();
      await expect(page.locator('article:target').getByRole('heading', { name: title })).toBeInViewport();
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );
}

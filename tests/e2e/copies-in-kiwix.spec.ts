import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeMirror } from '../../src/copies/mirror/write-mirror.ts';
import { doors, siteFolder } from './doors.ts';
import { inSearchState, locales } from './pages.ts';
import { kiwixPort } from './ports.ts';
import { enterBy } from './site-paths.ts';
import { expect, test } from './test.ts';

const missing = ['zimwriterfs', 'zimcheck', 'kiwix-serve'].filter((program) => spawnSync(program, ['--version']).error);
const zimName = 'consulta';
const root = `http://localhost:${kiwixPort}/${zimName}/`;

test.describe('a ZIM', () => {
  // One server for all.
  test.describe.configure({ mode: 'serial' });
  test.skip(missing.length > 0, `${missing.join(', ')} is not installed: apt-get install zim-tools kiwix-tools`);
  let work = '';
  let server: ChildProcess | undefined;

  test.beforeAll(async () => {
    work = await mkdtemp(path.join(os.tmpdir(), 'consulta-zim-'));
    // A copy, since making a mirror also publishes it on the site's Offline page.
    await cp(siteFolder, path.join(work, 'site'), { recursive: true });
    const silent = { step: () => ({ progress: () => {}, done: () => {} }) };
    await writeMirror({ site: path.join(work, 'site'), mirror: work, date: '2026-11-18', zim: true }, silent);
    await cp(
      path.join(work, (await readdir(work)).find((name) => /^consulta-2026-11-18-[0-9a-f]{12}\.zim$/.test(name)) ?? ''),
      path.join(work, `${zimName}.zim`),
    );
    server = spawn(
      'kiwix-serve',
      ['--port', String(kiwixPort), '--nolibrarybutton', path.join(work, `${zimName}.zim`)],
      { stdio: 'ignore' },
    );
    await expect
      .poll(() =>
        fetch(`${root}index.html`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });
  test.afterAll(async () => {
    server?.kill();
    await rm(work, { recursive: true, force: true });
  });

  for (const locale of locales) {
    test(`passes zimcheck, opens in Kiwix, and searches there, in ${locale}`, async ({
      page,
      context,
      expectTrouble,
    }) => {
      enterBy(
        { ...doors.root, root: `http://localhost:${kiwixPort}/`, keepsFileNames: true, cleansAddresses: false },
        context,
      );
      expectTrouble(
        'the bar that kiwix-serve puts into pages runs scripts within them',
        /inline event handler|favicon\.ico|skin/,
      );
      await page.goto(`${root}${locale}/search/index.html?q=gmail`);
      await inSearchState(page, 'ready');
      await expect(page.locator('.oldcopy'), 'it is a copy').toBeVisible();
      await page.locator('[data-hit]').first().click();
      await expect(page).toHaveURL(`${root}${locale}/ticket/9012/index.html`);
      const other = locale === 'en' ? 'es' : 'en';
      await page.locator(`.langs a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(`${root}${other}/ticket/9012/index.html`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  }
});

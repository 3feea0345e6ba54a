import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeMirror } from '../../src/copies/mirror/write-mirror.ts';
import { doors, siteFolder } from './doors.ts';
import { missingForKiwix } from './find-kiwix.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { kiwixPort } from './ports.ts';
import { enterBy } from './site-paths.ts';
import { expect, test } from './test.ts';

const missing = missingForKiwix();
const zimName = 'consulta';
const root = `http://localhost:${kiwixPort}/${zimName}/`;

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
  server = spawn('kiwix-serve', ['--port', String(kiwixPort), '--nolibrarybutton', path.join(work, `${zimName}.zim`)], {
    stdio: 'ignore',
  });
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

test.beforeEach(({ context }) => {
  enterBy(
    { ...doors.root, root: `http://localhost:${kiwixPort}/`, keepsFileNames: true, cleansAddresses: false },
    context,
  );
});
/** What Kiwix puts into each page: a box, and links to the first page and to any. */
const box = (page: Page) => page.locator('#kiwixsearchbox');
const suggestions = (page: Page) => page.locator('.ui-autocomplete .ui-menu-item');
const barLink = (page: Page, name: 'home' | 'random') => page.locator(`#kiwix_serve_taskbar_${name}_button`);
const pageIn = (locale: Locale, name: string): string => `${root}${locale}/${name}/index.html`;

for (const locale of locales) {
  const other = locale === 'en' ? 'es' : 'en';

  test(`a ZIM passes zimcheck, opens in Kiwix, and searches there, in ${locale}`, async ({ page }) => {
    await page.goto(`${pageIn(locale, 'search')}?q=gmail`);
    await inSearchState(page, 'ready');
    await expect(page.locator('.oldcopy'), 'it is a copy').toBeVisible();
    await page.locator('[data-hit]').first().click();
    await expect(page).toHaveURL(pageIn(locale, 'ticket/9012'));
    await page.locator(`.langs a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(pageIn(other, 'ticket/9012'));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });

  test(`every kind of page of a ZIM stands below the bar of Kiwix without a fault, in ${locale}`, async ({ page }) => {
    for (const name of ['ticket/9012', 'faq/set-up-mail', 'topic/mail', 'offline', 'ask', 'staff', 'a-z', 'about']) {
      await page.goto(pageIn(locale, name));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      // Its suggestions come by the script of the bar.
      await expect(box(page)).toHaveClass(/ui-autocomplete-input/);
      await expect(page.locator('.kiwix')).toHaveCount(1);
    }
  });

  test(`the bar of Kiwix suggests and leads home and anywhere from a page, in ${locale}`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble('jQuery UI of Kiwix looks for the jQuery that Kiwix has put away', /^script: .*reading 'trim'/);
    const entry = pageIn(locale, 'ticket/9012');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(entry);
    await box(page).pressSequentially('gmail');
    await expect(suggestions(page).first()).toContainText('Gmail');
    await expect(suggestions(page).first(), 'dark on white').toHaveCSS('color', 'rgb(34, 34, 34)');
    await suggestions(page).first().click();
    await expect(page).toHaveURL(/\/ticket\/\d+\/index\.html$/);
    await barLink(page, 'home').click();
    await expect(page, 'the first page leads on to a language').toHaveURL(/\/(?:en|es)\/index\.html$/);
    await page.goto(entry);
    await barLink(page, 'random').click();
    await expect(page).not.toHaveURL(entry);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`what is searched from the bar of Kiwix leads back into our pages, in ${locale}`, async ({
    page,
    expectTrouble,
  }) => {
    // Asked for when the browser has time: the test may have gone on.
    expectTrouble('the list of Kiwix itself has no icon', /favicon\.ico/, { isSure: false });
    await page.goto(pageIn(locale, 'faq/set-up-mail'));
    await box(page).fill('gmail');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/search\?content=consulta&pattern=gmail$/);
    await page.locator('.results a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Gmail');
  });
}

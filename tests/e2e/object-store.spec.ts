import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { siteFolder } from './doors.ts';
import { inSearchState } from './pages.ts';
import { expect, test as base } from './test.ts';
import { enterBy } from './site-paths.ts';
import { SiteServer } from './site-server.ts';

/** A copy in a folder of a host; each test says what the host can do. */
const test = base.extend<{ host: SiteServer }>({
  host: async ({ context }, use, testInfo) => {
    const folder = testInfo.outputPath('host');
    await mkdir(folder, { recursive: true });
    await cp(siteFolder, path.join(folder, 'a copy'), { recursive: true });
    await cp(path.join(siteFolder, '404.html'), path.join(folder, '404.html'));
    const server = new SiteServer(folder);
    await server.start();
    enterBy({ name: 'root', root: `${server.address}/`, keepsFileNames: false, cleansAddresses: false }, context);
    await use(server);
    await server.stop();
  },
});

test('where a server knows no folders, a copy keeps the names of its files', async ({ page, host, expectTrouble }) => {
  expectTrouble('a folder is asked for once, and refused', /403/);
  host.isObjectStore = true;
  await page.goto(`${host.address}/a%20copy/en/index.html`);
  await page.waitForLoadState('networkidle');
  expect(page.url()).toBe(`${host.address}/a%20copy/en/index.html`);
  await page.locator('#q').pressSequentially('gmail');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('#q').press('Enter');
  await inSearchState(page, 'ready');
  await page.locator('[data-hit]').first().click();
  await page.waitForURL(/\/a%20copy\/en\/(faq|ticket)\/[^/]+\/index\.html$/);
  await page.locator('.langs a').click();
  await page.waitForURL(/\/a%20copy\/es\/(faq|ticket)\/[^/]+\/index\.html$/);
  await page.locator('.wordmark').click();
  await page.waitForURL(/\/a%20copy\/es\/index\.html$/);
  await page.goto(`${host.address}/a%20copy/index.html`);
  await page.waitForURL(/\/a%20copy\/es\/index\.html$/);
  expect(host.log.filter((each) => /^GET \/a%20copy\/(\w+\/)*(\?| )/.test(each))).toHaveLength(1);
});

test('the page for what is not there is whole in a copy, at any depth, and leads into it', async ({
  page,
  host,
  expectTrouble,
}) => {
  expectTrouble('nothing is there, and the published root is not here', /404|MIME type/);
  for (const asked of ['/a%20copy/en/ticket/no/such/page/', '/a%20copy/nothing', '/a%20copy/404.html']) {
    await page.goto(host.address + asked);
    await expect(page.locator('.wordmark')).toHaveAttribute('href', /\/a%20copy\/en\//);
    // Its styles are the copy's, and have arrived.
    await expect
      .poll(() =>
        page.evaluate(() => Array.from(document.styleSheets, ({ href, cssRules }) => [href, cssRules.length > 0])),
      )
      .toEqual([[expect.stringMatching(/\/a%20copy\/_assets\/[^/]+\.css$/), true]]);
    await page.locator('#q-es').fill('gmail');
    await page.locator('#q-es').press('Enter');
    await page.waitForURL(/\/a%20copy\/es\/search\/(index\.html)?#q=gmail$/);
    await inSearchState(page, 'ready');
  }
});

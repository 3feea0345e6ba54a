import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { addressOf, doors, sitePathOf } from './doors.ts';
import { findFirefox } from './find-firefox.ts';

/** Debian's own Firefox, which Playwright cannot drive: by WebDriver BiDi, through puppeteer-core. */
const executablePath = findFirefox();
test.skip(
  executablePath === null,
  'There is no Firefox ESR: apt-get install firefox-esr, or FIREFOX_PATH, would say where one is.',
);

const { disk } = doors;
let browser: Browser;

test.beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: executablePath ?? '',
    headless: true,
    // Puppeteer would have a page on a disk read all files beside it, which no reader's Firefox does.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'intl.accept_languages': 'es-MX, es, en' },
  });
});
test.afterAll(() => browser.close());

/** A page, and all that goes wrong in it: also what does not load, and what its policy refuses. */
async function openPage(): Promise<{ page: Page; troubles: string[] }> {
  const troubles: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => void (message.type() === 'error' && troubles.push(`console: ${message.text()}`)));
  page.on('pageerror', (error) => troubles.push(`script: ${String(error)}`));
  page.on('requestfailed', (request) =>
    troubles.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on(
    'request',
    (request) =>
      void (
        request.url().startsWith(disk.root) ||
        /^(?:data|about):/.test(request.url()) ||
        troubles.push(`elsewhere: ${request.url()}`)
      ),
  );
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'error',
      ({ target }) => target instanceof Element && console.error(`did not load: ${target.outerHTML}`),
      true,
    );
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    );
  });
  return { page, troubles };
}

const visit = (page: Page, sitePath: string) => page.goto(addressOf(sitePath, disk));
/** An address that leads on: Puppeteer would wait for the page that is left. */
const begin = (page: Page, sitePath: string): void => void visit(page, sitePath).catch(() => null);
const expectAt = (page: Page, place: string) => expect.poll(() => sitePathOf(page.url(), disk)).toBe(place);

test('in Firefox a page on a disk can read no file beside it, as in a reader’s', async () => {
  const { page } = await openPage();
  await visit(page, '/es/');
  const read = (address: string): Promise<string> =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      address,
    );
  expect(await read('../index.html')).toBe('refused');
  expect(await read('../search/es/start.js')).toBe('refused');
  await page.close();
});

test('in Firefox answers are found, followed and read in either language, from a disk', async () => {
  const { page, troubles } = await openPage();
  begin(page, '/');
  await expectAt(page, '/es/');
  await page.waitForSelector('.langs a');
  await page.click('.langs a[hreflang="en"]');
  await expectAt(page, '/en/');
  await page.type('#q', 'gmail rejects my mail');
  // What is still loading when a page is left counts as not loaded.
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('main[data-search-state="ready"]');
  await page.click('.langs a[hreflang="es"]');
  await expectAt(page, '/es/search/#q=gmail+rejects+my+mail');
  await page.waitForSelector('main[data-search-state="ready"]');
  await page.evaluate(() => ((document.querySelector('#q') as HTMLInputElement).value = ''));
  await page.type('#q', 'gmail rechaza mis correos');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('«gmail rechaza mis correos»'));
  expect(page.workers()).toHaveLength(0);
  await page.click('[data-hit]');
  await expectAt(page, '/es/ticket/9012/');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('550-5.7.26');

  begin(page, '/ticket/9012/#comment:6');
  await expectAt(page, '/es/ticket/9012/#comment:6');
  await page.waitForSelector('[id="comment:6"]:target');
  await visit(page, '/en/');
  await page.type('#q', 'password');
  await page.waitForSelector('[role="option"]');
  expect(troubles).toEqual([]);
  await page.close();
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { expectAt, visit } from './site-paths.ts';
import { expect, onlyAtRoot, onlyOnDisk, onlyOnHost, test } from './test.ts';
import { trackerForm } from './tracker-form.ts';

const tracker = 'https://support.example.org/newticket';
const say = { en: words('en'), es: words('es') };

/** What is asked in each language, as it is typed and as the ticket tells it. */
const questions = {
  en: { typed: 'Gmail rejects my mail?', told: 'Gmail rejects my mail', second: 'mailbox full' },
  es: { typed: '¿Gmail rechaza mis correos?', told: 'Gmail rechaza mis correos', second: 'buzón lleno' },
} as const satisfies Record<Locale, unknown>;

const told = (page: Page, locale: Locale) => page.getByRole('region', { name: say[locale]('ask.asked'), exact: true });
const file = (page: Page, locale: Locale) => page.getByRole('button', { name: say[locale]('ask.file') });
const takeOut = (page: Page, locale: Locale) =>
  told(page, locale).getByRole('button', { name: say[locale]('ask.asked.out') });

/** Asks twice, opens an answer, and describes the problem; returns the line that the form has to show. */
async function askAndOpen(page: Page, locale: Locale): Promise<string> {
  const { typed, told: kept, second } = questions[locale];
  const box = page.getByRole('searchbox');
  await visit(page, `/${locale}/search/`);
  await box.fill(typed);
  await box.press('Enter');
  await inSearchState(page, 'ready');
  const hit = page.locator('[data-hit]').first();
  await hit.click();
  await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
  const [, key = ''] = /\/e[ns]\/((?:faq|ticket)\/[^/]+)\//.exec(page.url()) ?? [];
  await page.goBack();
  await inSearchState(page, 'ready');
  await box.fill(second);
  await box.press('Enter');
  await inSearchState(page, 'ready');
  await box.fill('mail of ana@riverbend.example');
  await box.press('Enter');
  await visit(page, `/${locale}/ask/`);
  await page.getByLabel(say[locale]('ask.summary')).fill('Help');
  await page.getByLabel(say[locale]('ask.text')).fill('It does not work.');
  return `${say[locale]('ask.asked.searched')} ${kept}, ${second}; ${say[locale]('ask.asked.read')} ${key}.`;
}

const answerAsTracker = (page: Page): Promise<unknown> =>
  page.route(`${tracker}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: trackerForm(new URL(route.request().url())) }),
  );

for (const locale of locales) {
  test(
    `who files a ticket sees what was asked before, as it goes along, in ${locale}`,
    onlyOnHost('a disk gives the text instead'),
    async ({ page, expectTrouble }) => {
      expectTrouble('the tracker is elsewhere', /elsewhere: https:\/\/support\.example\.org\/newticket/);
      await answerAsTracker(page);
      const line = await askAndOpen(page, locale);
      await expect(told(page, locale)).toContainText(line);
      await file(page, locale).click();
      await page.waitForURL(`${tracker}*`);
      await expect(page.getByLabel('Description:')).toHaveValue(`It does not work.\n\n${line}`);
      await visit(page, `/${locale}/ask/`);
      await expect(told(page, locale), 'what was filed is done with').toBeHidden();
    },
  );

  test(
    `it is taken out with one press, by keys too, and does not come back, in ${locale}`,
    onlyOnHost('a disk gives the text instead'),
    async ({ page, expectTrouble }) => {
      expectTrouble('the tracker is elsewhere', /elsewhere: https:\/\/support\.example\.org\/newticket/);
      await answerAsTracker(page);
      await page.setViewportSize({ width: 360, height: 640 });
      await askAndOpen(page, locale);
      await expect(told(page, locale)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isTooWide).toBe(false);
      expect((await takeOut(page, locale).boundingBox())?.height).toBeGreaterThanOrEqual(48);
      await page.getByLabel(say[locale]('ask.language')).focus();
      await page.keyboard.press('Tab');
      await expect(takeOut(page, locale)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(told(page, locale)).toBeHidden();
      await expect(file(page, locale)).toBeFocused();
      await expect(page.getByText(say[locale]('ask.asked.gone'))).toHaveCount(1);
      await page.reload();
      await expect(told(page, locale)).toBeHidden();
      await file(page, locale).click();
      await page.waitForURL(`${tracker}*`);
      await expect(page.getByLabel('Description:')).toHaveValue('It does not work.');
    },
  );

  test(
    `from a disk it ends the text to copy, and goes from it, in ${locale}`,
    onlyOnDisk('a host leads to the form'),
    async ({ page }) => {
      const line = await askAndOpen(page, locale);
      await file(page, locale).click();
      const text = page.getByLabel(say[locale]('ask.hand.text'));
      await expect(text).toHaveValue(new RegExp(`It does not work\\.\n\n${line.replace(/[.?]/g, '\\$&')}\n\n`));
      await takeOut(page, locale).click();
      await expect(text).toBeHidden();
      await file(page, locale).click();
      await expect(text).toHaveValue(/^Help\n\nIt does not work\.\n\n(?!.*:)/);
    },
  );
}

test(
  'who has asked nothing, or has no storage, sees nothing of it',
  onlyAtRoot('the page is the same at every door'),
  async ({ page }) => {
    await visit(page, '/en/ask/');
    await expect(told(page, 'en')).toBeHidden();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await askAndOpen(page, 'en');
    await expect(told(page, 'en')).toBeHidden();
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing of it is there', async ({ page }) => {
    await visit(page, '/es/ask/');
    await expect(page.getByText(say.es('ask.asked'))).toBeHidden();
  });
});

import { type Page } from '@playwright/test';
import { formatDay } from '../../src/language/dates.ts';
import { words } from '../../src/language/words.ts';
import { locales } from './pages.ts';
import { visit } from './site-paths.ts';
import { expect, onlyOnDisk, onlyOnHost, test } from './test.ts';

const notice = (page: Page) => page.locator('.oldcopy');
/** What the page says by itself, for machines. */
const dueDay = (page: Page): Promise<string> =>
  notice(page).locator('[data-until]').getAttribute('data-until').then(String);
const onDisk = onlyOnDisk('a host on the reader’s own machine is where the site is tried out');

for (const locale of locales) {
  const say = words(locale);

  test(
    `a copy says of which date it is, until when it is good, and where the page is online, in ${locale}`,
    onDisk,
    async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
      await visit(page, `/${locale}/ticket/9012/`);
      const due = await dueDay(page);
      await expect(notice(page)).toBeVisible();
      await expect(notice(page)).toContainText(say('copy.saved'));
      await expect(notice(page).getByText(`${say('copy.until')} ${formatDay(locale, due)}`)).toBeVisible();
      await expect(notice(page).getByText(say('copy.overdue'))).toBeHidden();
      await expect(notice(page).getByRole('link')).toHaveAttribute(
        'href',
        `https://consulta.example.org/${locale}/ticket/9012/`,
      );
      await expect(page.getByRole('heading', { name: say('overdue.title', { date: '' }).trim() })).toBeHidden();

      await page.clock.setFixedTime(new Date(`${due}T23:59:00`));
      await page.reload();
      await expect(notice(page).getByText(say('copy.until'))).toBeVisible();
    },
  );

  test(
    `a stick that is two years old warns by itself, of the copy and of each answer, in ${locale}`,
    onDisk,
    async ({ page }) => {
      await page.clock.setFixedTime(new Date('2028-11-20T12:00:00'));
      await visit(page, `/${locale}/ticket/9012/`);
      await expect(
        notice(page).getByText(`${say('copy.overdue')} ${formatDay(locale, await dueDay(page))}`),
      ).toBeVisible();
      await expect(notice(page).getByText(say('copy.until'))).toBeHidden();
      await expect(
        page.getByRole('region', { name: say('overdue.title', { date: formatDay(locale, '2027-11-02') }) }),
      ).toContainText(say('overdue.body'));
    },
  );
}

test('a question asked in a copy leads to the same question online', onDisk, async ({ page }) => {
  await visit(page, '/es/search/#q=dominio');
  await expect(notice(page).getByRole('link')).toHaveAttribute(
    'href',
    'https://consulta.example.org/es/search/#q=dominio',
  );
});

test(
  'where the site is published, an answer past its review says so, and no page calls itself a copy',
  onlyOnHost('a disk holds a copy'),
  async ({ page }) => {
    await page.clock.setFixedTime(new Date('2028-11-20T12:00:00'));
    await visit(page, '/en/ticket/9012/');
    await expect(page.getByRole('region', { name: /^This answer was to be reviewed by 2 Nov 2027$/ })).toBeVisible();
    await expect(notice(page)).toBeHidden();
  },
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the plain dates are there', async ({ page }) => {
    await visit(page, '/en/ticket/9012/');
    await expect(notice(page)).toBeHidden();
    await expect(page.locator('.facts')).toContainText('2 Nov 2027');
    await expect(page.getByRole('contentinfo')).toContainText(words('en')('footer.edition'));
  });
});

import { words } from '../../src/i18n/words.ts';
import { inSearchState, locales } from './pages.ts';
import { expect, test } from './test.ts';

for (const locale of locales) {
  const say = words(locale);

  test(`without a connection the page says so, offers plain pages, and goes on by itself, in ${locale}`, async ({ page, context, expectTrouble }) => {
    expectTrouble('there is no connection', /ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await page.goto(`/${locale}/search/?kind=ticket`);
    await inSearchState(page, 'ready');
    await page.goto(`/${locale}/search/`);
    await context.setOffline(true);
    await page.locator('#q').pressSequentially('gmail');
    await inSearchState(page, 'offline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('search.offline'));
    await expect(page.getByRole('status')).toHaveText(say('search.offline'));
    await expect(page.getByText(say('search.offlineHow'))).toBeVisible();
    await expect(page.locator('main').locator(`a[href="/${locale}/topic/mail/"]`)).toBeVisible();
    await expect(page.getByRole('navigation', { name: say('index.letters') })).toBeVisible();
    await page.locator('#q').press('Enter');
    await page.getByRole('button', { name: say('search.retry') }).click();
    await inSearchState(page, 'offline');
    await expect(page.locator('#q'), 'nothing typed is lost').toHaveValue('gmail');

    await context.setOffline(false);
    await inSearchState(page, 'ready');
    await expect(page).toHaveURL(`/${locale}/search/?q=gmail`);
    await expect(page.locator('#q')).toHaveValue('gmail');
  });
}

test('a search that was loaded goes on without a connection, as far as it has the pages', async ({ page, context }) => {
  await page.goto('/en/search/?q=gmail');
  await inSearchState(page, 'ready');
  await context.setOffline(true);
  await page.locator('#q').press('Enter');
  await inSearchState(page, 'ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“gmail”');
});

test('a retry that fails again loses nothing, and one that works brings the answers', async ({ page, expectTrouble }) => {
  expectTrouble('the index is kept from loading', /pagefind/);
  await page.goto('/en/search/?kind=ticket');
  await inSearchState(page, 'ready');
  await page.route('/pagefind/**', (route) => route.abort());
  await page.goto('/en/search/?topic=mail&kind=ticket');
  await inSearchState(page, 'failed');
  await page.locator('#q').fill('gmail spf');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL(/\?topic=mail&kind=ticket&q=gmail\+spf$|\?q=gmail\+spf&kind=ticket&topic=mail$/);
  await inSearchState(page, 'failed');
  await expect(page.locator('#q')).toHaveValue('gmail spf');
  await page.unroute('/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await inSearchState(page, 'ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gmail spf');
});

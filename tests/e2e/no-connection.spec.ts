import { words } from '../../src/language/words.ts';
import { inSearchState, locales } from './pages.ts';
import { expectAt, linkTo, requestsFor, visit } from './site-paths.ts';
import { expect, onlyAtRoot, onlyOnDisk, onlyOnHost, test } from './test.ts';

for (const locale of locales) {
  const say = words(locale);

  test(
    `without a connection the page says so, offers plain pages, and goes on by itself, in ${locale}`,
    onlyOnHost('a disk needs no connection'),
    async ({ page, context, expectTrouble }) => {
      expectTrouble(
        'there is no connection',
        /ERR_INTERNET_DISCONNECTED|Failed to fetch|could not be loaded|failed to load/,
      );
      await visit(page, `/${locale}/search/#kind=ticket`);
      await inSearchState(page, 'ready');
      await visit(page, `/${locale}/search/`);
      await context.setOffline(true);
      await page.locator('#q').pressSequentially('gmail');
      await inSearchState(page, 'offline');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('search.offline'));
      await expect(page.getByRole('status')).toHaveText(say('search.offline'));
      await expect(page.getByText(say('search.offlineHow'))).toBeVisible();
      await expect(linkTo(page.locator('main'), `/${locale}/topic/mail/`)).toBeVisible();
      await expect(page.getByRole('navigation', { name: say('index.letters') })).toBeVisible();
      await page.locator('#q').press('Enter');
      await page.getByRole('button', { name: say('search.retry') }).click();
      await inSearchState(page, 'offline');
      await expect(page.locator('#q'), 'nothing typed is lost').toHaveValue('gmail');

      await context.setOffline(false);
      await inSearchState(page, 'ready');
      await expectAt(page, `/${locale}/search/#q=gmail`);
      await expect(page.locator('#q')).toHaveValue('gmail');
    },
  );
}

test(
  'a connection that is announced before it carries anything is waited for',
  onlyAtRoot('the script is the same in a folder'),
  async ({ page, context, expectTrouble }) => {
    expectTrouble(
      'there is no connection',
      /ERR_INTERNET_DISCONNECTED|Failed to fetch|could not be loaded|failed to load/,
    );
    await visit(page, '/en/search/');
    await context.setOffline(true);
    await page.locator('#q').pressSequentially('gmail');
    await inSearchState(page, 'offline');
    let refused = 0;
    await page.route('**/*', (route) =>
      route.request().method() === 'HEAD' && refused++ === 0 ? route.abort() : route.fallback(),
    );
    expectTrouble('the first request is lost', /ERR_FAILED/);
    await context.setOffline(false);
    await inSearchState(page, 'ready');
    await expectAt(page, '/en/search/#q=gmail');
    expect(refused).toBeGreaterThan(1);
  },
);

test(
  'a search that was loaded goes on without a connection, as far as it has the pages',
  onlyOnHost('a disk needs no connection'),
  async ({ page, context }) => {
    await visit(page, '/en/search/#q=gmail');
    await inSearchState(page, 'ready');
    await context.setOffline(true);
    await page.locator('#q').press('Enter');
    await inSearchState(page, 'ready');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('“gmail”');
  },
);

test('a disk needs no connection', onlyOnDisk('a host is not there without one'), async ({ page, context }) => {
  await context.setOffline(true);
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await visit(page, '/es/');
  await page.locator('#q').fill('gmail');
  await page.locator('#q').press('Enter');
  await inSearchState(page, 'ready');
  await page.locator('[data-hit]').first().click();
  await expectAt(page, '/es/ticket/9012/');
});

test('a retry that fails again loses nothing, and one that works brings the answers', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble('the index is kept from loading', /pagefind/i);
  await visit(page, '/en/search/#kind=ticket');
  await inSearchState(page, 'ready');
  await page.route(requestsFor(page, '/pagefind/'), (route) => route.abort());
  // Another `#` alone would not load the page anew.
  await page.goto('about:blank');
  await visit(page, '/en/search/#topic=mail&kind=ticket');
  await inSearchState(page, 'failed');
  await page.locator('#q').fill('gmail spf');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectAt(page, /#topic=mail&kind=ticket&q=gmail\+spf$|#q=gmail\+spf&kind=ticket&topic=mail$/);
  await inSearchState(page, 'failed');
  await expect(page.locator('#q')).toHaveValue('gmail spf');
  await page.unroute(requestsFor(page, '/pagefind/'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await inSearchState(page, 'ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gmail spf');
});

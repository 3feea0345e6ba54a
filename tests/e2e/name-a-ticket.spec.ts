import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { fakeEngine } from './fake-engine.ts';
import { inSearchState, locales } from './pages.ts';
import { expectAt, expectLeadsTo, pathOf, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const forms = {
  '#9012': '',
  'ticket:9012': '',
  'ticket 9012': '',
  'comment:6:ticket:9012': '#comment:6',
  '#9012 comment 6': '#comment:6',
  'https://support.example.org/ticket/9012#comment:6': '#comment:6',
  'http://support.example.org/ticket/9012?cversion=0&cnum_hist=2': '',
  'https://consulta.example.org/ticket/9012/': '',
  '9155': '',
  'ticket:9155': '',
  'comment:2:ticket:9155': '',
} as const;

/** The others differ in how they are read, not in where they lead. */
const atEveryDoor = ['#9012', 'comment:6:ticket:9012', 'https://consulta.example.org/ticket/9012/'];

async function submit(page: Page, text: string): Promise<void> {
  await page.locator('#q').fill(text);
  await page.locator('#q').press('Enter');
}

for (const locale of locales) {
  const say = words(locale);

  for (const [text, anchor] of Object.entries(forms)) {
    test(
      `${text} goes straight to its entry, in ${locale}`,
      atEveryDoor.includes(text) ? {} : onlyAtRoot('read alike at every door'),
      async ({ page }) => {
        await visit(page, `/${locale}/search/#${new URLSearchParams({ q: text })}`, { waitUntil: 'commit' });
        await expectAt(page, `/${locale}/ticket/9012/${anchor}`);
        if (anchor) await expect(page.locator(':target')).toBeInViewport();
      },
    );
  }

  test(`a number asked on the results page leads on, and Back to where it was asked, in ${locale}`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/search/#q=gmail`);
    await inSearchState(page, 'ready');
    await submit(page, 'comment:6:ticket:9012');
    await expectAt(page, `/${locale}/ticket/9012/#comment:6`);
    await page.goBack();
    await expectAt(page, `/${locale}/search/#q=gmail`);
    await inSearchState(page, 'ready');
    await expect(page.getByRole('searchbox')).toHaveValue('gmail');
  });

  test(
    `a number that is being typed is the first answer, and leads nowhere by itself, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/search/`);
      await page.locator('#q').pressSequentially('comment:6:ticket:9012');
      await expectLeadsTo(page.locator('[data-hit]').first(), `/${locale}/ticket/9012/#comment:6`);
      await expectAt(page, `/${locale}/search/#q=comment%3A6%3Aticket%3A9012`);
      await page.locator('[data-hit]').first().click();
      await expectAt(page, `/${locale}/ticket/9012/#comment:6`);
      await page.goBack();
      await inSearchState(page, 'ready');
      await expectAt(page, `/${locale}/search/#q=comment%3A6%3Aticket%3A9012`, 'coming back leads to the answers');
    },
  );

  test(
    `a number that is a ticket and a word shows the ticket first and the answers, and leads on only by its #, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await fakeEngine(page, { '404': { own: 4, other: 0, ticket: 2 }, '587': { own: 1, other: 0, ticket: 0 } });
      await visit(page, `/${locale}/search/#q=404`);
      await inSearchState(page, 'ready');
      await expect(page.locator('[data-hit]')).toHaveText([3, 1, 2, 4].map((place) => `404 ${place} (${locale})`));
      await expectAt(page, `/${locale}/search/#q=404`);

      await visit(page, `/${locale}/search/#q=%23404`, { waitUntil: 'commit' });
      await expectAt(page, `/${locale}/faq/set-up-mail/`);
      await visit(page, `/${locale}/search/#q=587`, { waitUntil: 'commit' });
      await expectAt(page, `/${locale}/faq/set-up-mail/`);
    },
  );

  test(
    `a number that is not here is said to be missing, with the tracker’s address and what mentions it, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      const link = page.getByRole('main').getByRole('link', { name: say('search.inTracker') });
      await visit(page, `/${locale}/search/#q=comment:3:ticket:6115`);
      await inSearchState(page, 'ready');
      await expect(page.getByRole('main')).toContainText(say('search.noTicket', { number: '#6115' }));
      await expect(link).toHaveAttribute('href', 'https://support.example.org/ticket/6115#comment:3');
      await expect(page.locator('[data-hit]').first()).toBeVisible();

      await visit(page, `/${locale}/search/#q=%23777777`);
      await inSearchState(page, 'empty');
      await expect(page.getByRole('main')).toContainText(say('search.noTicket', { number: '#777777' }));
      await expect(link).toHaveAttribute('href', 'https://support.example.org/ticket/777777');
    },
  );
}

test('a guide is reached by its address, at its section', async ({ page }) => {
  await visit(
    page,
    `/en/search/#${new URLSearchParams({ q: 'https://consulta.example.org/es/faq/move-a-domain/#before' })}`,
    { waitUntil: 'commit' },
  );
  await expectAt(page, '/en/faq/move-a-domain/#before');
});

test('filters do not keep an entry from who names it', async ({ page }) => {
  await visit(page, '/en/search/#q=%239012&kind=faq', { waitUntil: 'commit' });
  await expectAt(page, '/en/ticket/9012/');
});

test('an address elsewhere is a question like any other', async ({ page }) => {
  for (const address of [
    'https://elsewhere.example/ticket/9012',
    'javascript:alert(9012)',
    '//evil.example/ticket/9012',
  ]) {
    await visit(page, `/en/search/#${new URLSearchParams({ q: address })}`);
    await expect(page.locator('main')).toHaveAttribute('data-search-state', /ready|empty/);
    expect(pathOf(page)).toBe('/en/search/');
  }
});

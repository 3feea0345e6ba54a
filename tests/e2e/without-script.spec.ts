import { words } from '../../src/language/words.ts';
import { locales } from './pages.ts';
import { expectAt, linkTo, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const say = words(locale);

  test(`an answer is reached from the home page, in ${locale}`, async ({ page }) => {
    await visit(page, `/${locale}/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: { en: 'Mail', es: 'Correo' }[locale], exact: true })
      .click();
    await expectAt(page, `/${locale}/topic/mail/`);
    await linkTo(page.getByRole('main'), `/${locale}/ticket/9012/`).first().click();
    await expectAt(page, `/${locale}/ticket/9012/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('550-5.7.26');
    await expect(page.locator('.gist')).toBeVisible();
    await page
      .getByRole('link', { name: say('entry.comment', { number: 6 }) })
      .first()
      .click();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`an answer is reached by its letter, in ${locale}`, bothLanguagesAtRoot(locale), async ({ page }) => {
    await visit(page, `/${locale}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: say('nav.index') })
      .click();
    await expectAt(page, `/${locale}/a-z/`);
    await page
      .getByRole('navigation', { name: say('index.letters') })
      .getByRole('link', { name: 'D', exact: true })
      .click();
    await expect(page.locator(':target')).toBeInViewport();
    await page.getByRole('region', { name: 'D', exact: true }).getByRole('link').first().click();
    await expect(page.locator('.gist')).toBeVisible();
  });

  test(`the search form leads to the topics, and what was typed goes nowhere; the search page says what to do instead, in ${locale}`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/`);
    await page.getByRole('searchbox').fill('gmail & co');
    await page.getByRole('button', { name: say('search.button') }).click();
    await expectAt(page, new RegExp(`^/${locale}/topics/[?]?$`));
    await visit(page, `/${locale}/search/`);
    // Playwright's search for a text leaves <noscript> out.
    await expect(page.locator('noscript p')).toHaveText(say('search.noScript'));
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(linkTo(page.getByRole('main'), `/${locale}/topic/mail/`)).toBeVisible();
    await page
      .getByRole('navigation', { name: say('index.letters') })
      .getByRole('link')
      .first()
      .click();
    await expectAt(page, new RegExp(`/${locale}/a-z/#`));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(
    `the texts to cite unfold, in ${locale}`,
    onlyAtRoot('the page is made alike at every door'),
    async ({ page }) => {
      await visit(page, `/${locale}/ticket/9012/`);
      const link = page.locator('.cite dd').first();
      await expect(link).toBeHidden();
      await page.locator('summary', { hasText: say('cite.title') }).click();
      await expect(link).toBeVisible();
      await expect(link).toHaveText(`https://consulta.example.org/${locale}/ticket/9012/`);
    },
  );
}

test('the language is changed, on the same answer', async ({ page }) => {
  await visit(page, '/en/ticket/9012/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expectAt(page, '/es/ticket/9012/');
});

test('an address without a language offers both', async ({ page }) => {
  for (const path of ['', 'ticket/9012/', 'ticket/9155/', 'faq/move-a-domain/']) {
    await visit(page, `/${path}`);
    await expect(page.getByRole('link', { name: 'Read it in English' })).toBeVisible();
    await page.getByRole('link', { name: 'Leer en español' }).click();
    await expectAt(page, `/es/${path}`);
  }
});

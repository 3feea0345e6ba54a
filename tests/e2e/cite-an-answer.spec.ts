import type { Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { locales } from './pages.ts';
import { doorOf, expectAt, visit } from './site-paths.ts';
import { expect, onlyAtRoot, test } from './test.ts';

const published = 'https://consulta.example.org';

/** What was copied last; headless browsers have a clipboard of their own. */
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { copied: string }).copied);
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  }),
);

const panel = (page: Page) => page.locator('#cite');
const openPanel = (page: Page, locale: 'en' | 'es') =>
  panel(page)
    .locator('summary')
    .filter({ hasText: words(locale)('cite.title') })
    .click();

for (const locale of locales) {
  const say = words(locale);

  test(`every text of the panel can be copied, with the address where the site is published, in ${locale}`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/ticket/9012/`);
    await openPanel(page, locale);
    for (const summary of await panel(page).locator('details > summary').all()) await summary.click();
    const texts = await panel(page).locator('dd').all();
    expect(texts.length).toBe(15);
    for (const [i, text] of texts.entries()) {
      await panel(page).getByRole('button').nth(i).click();
      await expect(page.getByRole('status').last()).toContainText(say('cite.copied'));
      const copied = await clipboard(page);
      expect(copied).toBe(await text.innerText());
      expect(copied).toContain(`${published}/`);
      expect(copied).not.toMatch(/index\.html|localhost|file:/);
    }
    const copies = await Promise.all(texts.map((text) => text.innerText()));
    for (const i of [0, 1, 2, 3, 4])
      expect(copies[10 + i], 'both languages').toBe(`${copies[i]}${i ? '\n\n' : '\n'}${copies[5 + i]}`);
  });

  test(`the link of a section and of a comment is copied, in ${locale}`, async ({ page }) => {
    await visit(page, `/${locale}/faq/move-a-domain/`);
    await page.locator('h2#records a.anchor').click();
    await expectAt(page, `/${locale}/faq/move-a-domain/#records`);
    expect(await clipboard(page)).toBe(`${published}/${locale}/faq/move-a-domain/#records`);
    await expect(page.getByRole('status').last()).toHaveText(
      `${say('cite.copied')} ${published}/${locale}/faq/move-a-domain/#records`,
    );
    await visit(page, `/${locale}/ticket/9012/`);
    await page.locator('[id="comment:6"] a.no').click();
    expect(await clipboard(page)).toBe(`${published}/${locale}/ticket/9012/#comment:6`);
  });
}

test('the key c copies the link, of the section where there is one, never from a field, and can be switched off for good', async ({
  page,
}) => {
  await visit(page, '/es/ticket/9012/#comment:6');
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toBe(`${published}/es/ticket/9012/#comment:6`);
  await visit(page, '/es/faq/set-up-mail/');
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toBe(`${published}/es/faq/set-up-mail/`);

  await visit(page, '/en/faq/set-up-mail/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).last().press('c');
  expect(await clipboard(page)).toBeUndefined();
  await openPanel(page, 'en');
  await page.getByLabel(words('en')('cite.key')).uncheck();
  await visit(page, '/en/ticket/9012/');
  await page.keyboard.press('c');
  expect(await clipboard(page)).toBeUndefined();
});

test('an answer without a translation is copied by the address of the page that the member sees', async ({ page }) => {
  await visit(page, '/en/ticket/11860/');
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toBe(`${published}/en/ticket/11860/`);
});

test(
  'where the browser refuses, the old way copies, and what cannot be copied is said',
  onlyAtRoot('the browser is the same at every door'),
  async ({ page }) => {
    await page.addInitScript(() =>
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
    );
    await visit(page, '/en/ticket/9012/');
    await page.keyboard.press('c');
    await expect(page.getByRole('status').last()).toContainText('Copied:');
    await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
    await page.keyboard.press('c');
    await expect(page.getByRole('status').last()).toHaveText(words('en')('cite.refused'));
  },
);

test('every link in every text leads to its page', async ({ page }) => {
  for (const from of ['/en/ticket/9012/', '/es/faq/move-a-domain/']) {
    await visit(page, from);
    const texts = await panel(page).locator('dd').allTextContents();
    const links = [
      ...new Set(texts.flatMap((text) => text.match(/https?:\/\/[^\s|\])]+?(?=https?:|[\s|\])]|$|[A-ZÁÉÍ¿])/g) ?? [])),
    ];
    expect(links.length).toBe(2);
    for (const link of links) {
      expect(link.startsWith(`${published}/`)).toBe(true);
      const path = link.slice(published.length);
      const answer = await visit(page, path);
      expect(doorOf(page).name === 'disk' || answer?.status()).toBe(doorOf(page).name === 'disk' ? true : 200);
      await expectAt(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
});

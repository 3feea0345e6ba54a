import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { fakeEngine } from './fake-engine.ts';
import { locales } from './pages.ts';
import { expectAt, expectLeadsTo, linkedPlacesOf, requestsFor, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const box = (page: Page) => page.getByRole('combobox');
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => page.getByRole('option');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

async function type(page: Page, locale: string, text: string): Promise<void> {
  await visit(page, `/${locale}/`);
  await box(page).pressSequentially(text);
  await expect(list(page)).toBeVisible();
}

for (const locale of locales) {
  const say = words(locale);

  test(
    `the first answers stand under the box of the home page, and then the way to all, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/`);
      await expect(box(page)).toHaveAccessibleName(say('home.question'));
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await box(page).pressSequentially('gmail');
      await expectLeadsTo(options(page).first(), `/${locale}/ticket/9012/`);
      await expect(options(page).first().locator('small')).toContainText('#9012');
      const all = await options(page).count();
      expect(all).toBeGreaterThan(1);
      expect(all).toBeLessThanOrEqual(6);
      await expect(options(page).last()).toHaveText(say('search.suggest.all', { query: 'gmail' }));
      await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
      expect(await box(page).getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
      await expect(page.getByRole('status')).toHaveText(say('search.suggested', { count: all - 1 }));
      await expect(box(page)).toBeFocused();
      await options(page).last().click();
      await expectAt(page, `/${locale}/search/#q=gmail`);
    },
  );

  test(
    `the keys of a combobox do what they do elsewhere, in ${locale}`,
    onlyAtRoot('the page does this alike at every door'),
    async ({ page }) => {
      await type(page, locale, 'gmail');
      const last = (await options(page).count()) - 1;
      await expect(active(page)).toHaveCount(0);
      for (const [key, place] of [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', last],
        ['ArrowDown', 0],
      ] as const) {
        await box(page).press(key);
        await expect(options(page).nth(place), key).toHaveAttribute('aria-selected', 'true');
        expect(await box(page).getAttribute('aria-activedescendant')).toBe(
          await options(page).nth(place).getAttribute('id'),
        );
        await expect(active(page)).toBeInViewport();
      }
      for (const [key, caret] of [
        ['Home', 0],
        ['End', 5],
        ['ArrowLeft', 4],
      ] as const) {
        await box(page).press('ArrowDown');
        await box(page).press(key);
        await expect(active(page), `${key} goes back into the text`).toHaveCount(0);
        await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
        expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart), key).toBe(caret);
      }
      await box(page).press('Escape');
      await expect(list(page)).toBeHidden();
      await expect(box(page)).toHaveValue('gmail');
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await box(page).press('ArrowDown');
      await expect(list(page), 'Down opens it again').toBeVisible();
      await box(page).press('Escape');
      await box(page).press('Escape');
      await expect(box(page)).toHaveValue('');

      await box(page).pressSequentially('gmail');
      await expect(list(page)).toBeVisible();
      await box(page).press('Tab');
      await expect(list(page)).toBeHidden();
      await expect(page.getByRole('button', { name: say('search.button') })).toBeFocused();
    },
  );

  test(
    `Enter opens the option that is active, else it asks the question, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await type(page, locale, 'gmail');
      await box(page).press('ArrowDown');
      await box(page).press('Enter');
      await expectAt(page, `/${locale}/ticket/9012/`);
      await type(page, locale, 'gmail');
      await box(page).press('Enter');
      await expectAt(page, `/${locale}/search/#q=gmail`);
    },
  );

  test(
    `axe finds nothing while answers are under the box, in ${locale}`,
    onlyAtRoot('the page is made alike at every door'),
    async ({ page }) => {
      await type(page, locale, 'gmail');
      await box(page).press('ArrowDown');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
      }
    },
  );
}

test(
  'on a phone the answers cover nothing, move nothing above them, and fingers can hit them',
  onlyAtRoot('the page is made alike at every door'),
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await visit(page, '/es/');
    const above = () =>
      page.locator('h1, #q').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
    const before = await above();
    await box(page).pressSequentially('contraseña');
    await expect(list(page)).toBeVisible();
    expect(await above()).toEqual(before);
    for (const option of await options(page).all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    const bottom = await list(page).evaluate((each) => each.getBoundingClientRect().bottom);
    expect(await page.locator('.tries').evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      bottom,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
      false,
    );

    // A press on what is below must find it where it was.
    const example = page.locator('.tries a').first();
    const [place = ''] = await linkedPlacesOf(example);
    await example.click();
    await expectAt(page, place);
  },
);

test('answers in the other language fill what is left, and say so', async ({ page }) => {
  await fakeEngine(page, { mail: { own: 2, other: 9 }, nothing: { own: 0, other: 0 } });
  await type(page, 'en', 'mail');
  await expect(options(page)).toHaveCount(6);
  await expect(options(page).nth(1)).not.toHaveAttribute('hreflang');
  await expect(options(page).nth(2)).toHaveAttribute('hreflang', 'es');
  await expect(options(page).nth(2).locator('.title')).toHaveAttribute('lang', 'es');
  await expect(options(page).nth(2)).toContainText('In Spanish');
  await box(page).fill('nothing');
  await expect(page.getByRole('status')).toHaveText('0 answers under the box');
  await expect(list(page)).toBeHidden();
});

test('a ticket’s number offers the ticket first', async ({ page }) => {
  await type(page, 'en', '#9155');
  await expectLeadsTo(options(page).first(), '/en/ticket/9012/');
});

test('a press elsewhere closes the list, one letter opens none', async ({ page }) => {
  await type(page, 'en', 'gmail');
  await page.locator('h1 + .hint').click();
  await expect(list(page)).toBeHidden();
  await box(page).fill('g');
  await page.waitForTimeout(400);
  await expect(list(page)).toBeHidden();
});

test('without the search the box is a plain form', async ({ page, expectTrouble }) => {
  // The rest of it may still be on its way when the page is left.
  expectTrouble('the search is kept from loading', /combobox|pagefind/i);
  await page.route(requestsFor(page, '/_assets/combobox'), (route) => route.abort());
  await visit(page, '/en/');
  await box(page).pressSequentially('gmail');
  await box(page).press('Enter');
  await expectAt(page, '/en/search/#q=gmail');
});

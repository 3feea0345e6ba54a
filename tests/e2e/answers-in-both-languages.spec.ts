import { words } from '../../src/language/words.ts';
import { otherLocales } from '../../src/language/locale.ts';
import { fakeEngine } from './fake-engine.ts';
import { inSearchState, locales } from './pages.ts';
import { expectLeadsTo, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, test } from './test.ts';

for (const locale of locales) {
  const say = words(locale);
  const [foreign = locale] = otherLocales(locale);

  test(
    `answers in the other language stand folded below those in ${locale}, and say what they are`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await fakeEngine(page, { mail: { own: 7, other: 8 } });
      await visit(page, `/${locale}/search/#q=mail`);
      await inSearchState(page, 'ready');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        say('search.results', { count: 7, query: 'mail' }),
      );
      const [own, other] = [page.locator('[data-hit]:not([data-hit-group])'), page.locator('[data-hit-group="other"]')];
      await expect(own).toHaveCount(5);
      await expect(other).toHaveCount(5);
      for (const link of await own.all()) await expectLeadsTo(link, new RegExp(`^/${locale}/`));

      const fold = page.locator('details.more');
      await expect(fold).not.toHaveAttribute('open');
      await expect(other.first()).toBeHidden();
      await fold.locator('summary', { hasText: say('search.alsoIn').replace('{count}', '8') }).click();
      const first = fold.locator('.hit').first();
      await expect(first.getByRole('link')).toHaveAttribute('hreflang', foreign);
      await expect(first.getByRole('heading')).toHaveAttribute('lang', foreign);
      await expect(first.locator('.prose')).toHaveAttribute('lang', foreign);
      await expect(first.locator('.meta')).toContainText(say('search.foreign'));
      await expect(first.locator('.meta')).not.toHaveAttribute('lang');

      await fold.getByRole('button').click();
      await expect(other).toHaveCount(8);
      await expect(other.nth(5)).toBeFocused();
      await page.locator('.hits > p').getByRole('button').click();
      await expect(own).toHaveCount(7);
      await expectLeadsTo(page.getByRole('link', { name: say('search.noneHelps') }), `/${locale}/ask/#q=mail`);
    },
  );

  test(
    `the best answer in the other language stands among the first three of ${locale}, and says what it is`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await fakeEngine(page, { mail: { own: 7, other: 3, otherAmongFirst: 1 } });
      await visit(page, `/${locale}/search/#q=mail`);
      await inSearchState(page, 'ready');
      const third = page.locator('[data-hit]').nth(2);
      await expect(third).toBeVisible();
      await expect(third).toHaveAttribute('hreflang', foreign);
      await expect(third.locator('xpath=ancestor::li').locator('.meta')).toContainText(say('search.foreign'));
      await page.locator('summary', { hasText: say('search.alsoIn').replace('{count}', '2') }).click();
      await expect(page.locator('[data-hit-group="other"]')).toHaveCount(3);
    },
  );

  test(
    `what the site says nothing about is said first, then the way to a person, then three at most, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await fakeEngine(page, { 'docker logs': { own: 7, other: 0, isUncovered: true, unknown: ['docker'] } });
      await visit(page, `/${locale}/search/#q=docker+logs`);
      await inSearchState(page, 'empty');
      const heading = say('search.none.about').replace('{words}', say('search.quoted').replace('{word}', 'docker'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('status')).toHaveText(heading);
      await expectLeadsTo(page.getByRole('link', { name: say('search.none.file') }), `/${locale}/ask/#q=docker+logs`);
      await expect(page.locator('#results .rows li')).toHaveCount(3);
      await page.getByRole('button', { name: say('search.none.all').replace('{count}', '7') }).press('Enter');
      await inSearchState(page, 'ready');
      await expect(page.locator('[data-hit]').first()).toBeFocused();
    },
  );

  test(
    `when all answers are in the other language, the heading says so and they are unfolded, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await fakeEngine(page, { mail: { own: 0, other: 3 } });
      await visit(page, `/${locale}/search/#q=mail`);
      await inSearchState(page, 'ready');
      const heading = say('search.onlyOther', { count: 3, query: 'mail' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('status')).toHaveText(heading);
      await expect(page.locator('section.answer')).toHaveCount(0);
      await expect(page.locator('[data-hit-group="other"]')).toHaveCount(3);
      await expect(page.locator('[data-hit]').last()).toBeVisible();
      await page.getByRole('searchbox').press('ArrowDown');
      await expect(page.locator('[data-hit]').first(), 'and the arrow keys reach them').toBeFocused();
    },
  );
}

test('the arrow keys pass over what is folded', async ({ page }) => {
  await fakeEngine(page, { mail: { own: 2, other: 2 } });
  await visit(page, '/en/search/#q=mail');
  await inSearchState(page, 'ready');
  const hits = page.locator('[data-hit]');
  await hits.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.locator('details.more summary').click();
  await hits.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(2)).toBeFocused();
});

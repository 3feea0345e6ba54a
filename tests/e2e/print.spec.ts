import { localesOf, open } from './pages.ts';
import { pathOf } from './site-paths.ts';
import { expect, test } from './test.ts';

for (const name of ['a ticket', 'a guide with a table, steps and a callout'] as const) {
  test(`${name} on paper says where it is from, and leaves out what paper cannot do`, async ({ page }) => {
    for (const locale of localesOf(name)) {
      await open(page, name, locale);
      const path = pathOf(page);
      const source = page.locator('p', { hasText: `https://consulta.example.org${path}` });
      await expect(source).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(source).toBeVisible();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.gist')).toBeVisible();
      for (const navigation of [
        page.getByRole('banner').getByRole('navigation'),
        page.getByRole('search'),
        page.locator('.skip, .toc, .cite'),
      ]) {
        for (const each of await navigation.all()) await expect(each).toBeHidden();
      }
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { withCopies } from '../../src/copies/mirror/offline-page.ts';
import { languageName } from '../../src/language/language-names.ts';
import { words } from '../../src/language/words.ts';
import { type Locale, locales } from './pages.ts';
import { expectLeadsTo, requestsFor, visit } from './site-paths.ts';
import { expect, test } from './test.ts';

const copy = (languages: readonly Locale[], suffix: string) => ({
  file: `/mirror/consulta-2026-11-18${suffix}.zip`,
  size: 18_440_000,
  sha256: '0123456789abcdef'.repeat(4),
  description: {
    format: 1 as const,
    name: 'Consulta',
    date: '2026-11-18',
    revision: '0123456789ab',
    address: 'https://consulta.example.org/',
    languages: [...languages],
    counts: { pages: 3300, files: 4000, entries: {} },
  },
});
const copies = [copy(['en', 'es'], ''), copy(['en'], '-en'), copy(['es'], '-es')] as const;

/** As npm run mirror leaves it. */
const fillOfflinePage = (page: Page, locale: Locale) =>
  page.route(requestsFor(page, `/${locale}/offline/`), async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: withCopies(await response.text(), locale, { copies, zim: null }, 'mirror') ?? '',
    });
  });

for (const locale of locales) {
  const say = words(locale);

  test(`the copies are offered with all that is needed to choose and to check one, in ${locale}`, async ({ page }) => {
    await visit(page, `/${locale}/offline/`);
    await expect(page.locator('#no-copies')).toBeVisible();
    await expect(page.locator('#copies')).toBeHidden();

    await fillOfflinePage(page, locale);
    await visit(page, `/${locale}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: say('footer.offline') })
      .click();
    await expect(page.locator('#no-copies')).toBeHidden();
    const items = page.locator('#copies > li');
    await expect(items).toHaveCount(3);
    const own = items.nth(1);
    await expect(own.getByRole('heading')).toHaveText(
      say('offline.take.one', { language: languageName(locale, locale) }),
    );
    await expect(own.getByRole('link')).toHaveAccessibleName(
      new RegExp(`18\\.4.MB ?: ${say('offline.take.one', { language: languageName(locale, locale) })}$`),
    );
    await expectLeadsTo(own.getByRole('link'), `/mirror/consulta-2026-11-18-${locale}.zip`);
    await expect(own).toContainText('3,300');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });

  test(`the explanation in a copy of one language leads to the page that was asked for, in ${locale}`, async ({
    page,
  }) => {
    const other = locale === 'en' ? 'es' : 'en';
    const online = page.getByRole('link', { name: say('elsewhere.online') });
    const leadsTo = (path: string) => expect(online).toHaveAttribute('href', `https://consulta.example.org/${path}`);
    await visit(page, `/${locale}/not-in-this-copy/`);
    await leadsTo(`${other}/`);
    await visit(page, `/${locale}/not-in-this-copy/#${other}/ticket/9012/`);
    await leadsTo(`${other}/ticket/9012/`);
    await visit(page, `/${locale}/not-in-this-copy/#${other}/ticket/9012/%23comment:6`);
    await leadsTo(`${other}/ticket/9012/#comment:6`);
  });
}

test('nobody can make up a link to the explanation that leads to another place', async ({ page }) => {
  for (const hash of [
    '//evil.example/',
    'https://evil.example/',
    'es/../../evil/',
    'es//evil.example/',
    'javascript:alert(1)',
    '@evil.example/',
  ]) {
    await visit(page, `/en/not-in-this-copy/#${hash}`);
    await page.reload();
    await expect(page.locator('#online')).toHaveAttribute('href', 'https://consulta.example.org/es/');
  }
});

import { type Page } from '@playwright/test';
import { locales } from './pages.ts';
import { doorOf, expectAt, linkedPlacesOf, linkTo, visit } from './site-paths.ts';
import { expect, onlyOnHost, test } from './test.ts';

const onHost = onlyOnHost('a disk needs the names of files');
const ownLinks = async (page: Page): Promise<string[]> =>
  (await linkedPlacesOf(page.locator('a[href]'))).filter((place) => place.startsWith('/'));

for (const locale of locales) {
  test(`no link that is copied, and no address that is shown, names a file, in ${locale}`, onHost, async ({ page }) => {
    for (const path of [
      '',
      'topics/',
      'topic/mail/',
      'a-z/',
      'about/',
      'ticket/9012/',
      'faq/move-a-domain/',
      'search/?q=gmail',
    ]) {
      await visit(page, `/${locale}/${path}`);
      if (path.startsWith('search/')) await expect(page.locator('[data-hit]').first()).toBeVisible();
      const links = await ownLinks(page);
      expect(links.length).toBeGreaterThan(3);
      expect(
        links.filter((link) => /index\.html/.test(link)),
        path,
      ).toEqual([]);
      for (const form of await page.locator('form[action]').all()) {
        expect(await form.evaluate((each) => (each as HTMLFormElement).action)).toBe(
          `${doorOf(page).root}${locale}/topics/`,
        );
      }
    }
    await visit(page, `/${locale}/`);
    await linkTo(page.getByRole('main'), `/${locale}/topic/mail/`).first().click();
    await expectAt(page, `/${locale}/topic/mail/`);
    await linkTo(page.getByRole('main'), `/${locale}/ticket/9012/`).first().click();
    await expectAt(page, `/${locale}/ticket/9012/`);
  });
}

test(
  'an address with the name of its file is shown without, with its place and its question',
  onHost,
  async ({ page }) => {
    for (const [asked, shown] of [
      ['/es/index.html', '/es/'],
      ['/es/ticket/9012/index.html#comment:6', '/es/ticket/9012/#comment:6'],
      ['/en/search/index.html?q=gmail&kind=faq', '/en/search/#q=gmail&kind=faq'],
      ['/en/search/?q=gmail&kind=faq', '/en/search/#q=gmail&kind=faq'],
      ['/index.html', '/en/'],
      ['/ticket/9012/index.html#comment:6', '/en/ticket/9012/#comment:6'],
    ] as const) {
      await visit(page, asked, { waitUntil: 'commit' });
      await expectAt(page, shown);
      await page.waitForLoadState();
      await expectAt(page, shown);
    }
  },
);

import { inSearchState, locales } from './pages.ts';
import { doorOf, visit } from './site-paths.ts';
import { expect, test } from './test.ts';

for (const locale of locales) {
  test(`what is typed is in no request, but in the address of the results page, in ${locale}`, async ({ page }) => {
    const { root } = doorOf(page);
    const requests: { url: string; method: string; body: string | null; isPage: boolean }[] = [];
    page.on('request', (request) =>
      requests.push({
        url: request.url(),
        method: request.method(),
        body: request.postData(),
        isPage: request.isNavigationRequest(),
      }),
    );
    await visit(page, `/${locale}/`);
    await page.locator('#q').pressSequentially('gmail secretisimo', { delay: 20 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.locator('#q').press('Enter');
    await inSearchState(page, 'ready');
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('contrasena secretisima', { delay: 20 });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('secretisima');
    await page.locator('#q').press('Enter');
    await page.locator('#q').fill('secretisimo 777777');
    await page.locator('#q').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('777777');
    await page.waitForLoadState('networkidle');

    const pages = requests.filter(({ isPage }) => isPage).map(({ url }) => url);
    expect(pages).toEqual([`${root}${locale}/`, `${root}${locale}/search/?q=gmail+secretisimo`]);
    const files = requests.filter(({ isPage }) => !isPage);
    expect(files.length).toBeGreaterThan(10);
    for (const { url, method, body } of files) {
      expect(url.startsWith(root), url).toBe(true);
      expect(['GET', 'HEAD'], url).toContain(method);
      expect(body, url).toBeNull();
      expect(decodeURIComponent(url), 'a file, and nothing more than its age').toMatch(
        /\/(pagefind|search|_assets)(\/[^/?]+){1,3}(\?ts=\d+)?$|\/mark\.svg$/,
      );
      expect(decodeURIComponent(url)).not.toMatch(/secret|777777|gmail|contrase/i);
    }
  });
}

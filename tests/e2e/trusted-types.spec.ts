import { words } from '../../src/language/words.ts';
import { doors, siteFolder } from './doors.ts';
import { inSearchState, locales } from './pages.ts';
import { enterBy, expectAt, visit } from './site-paths.ts';
import { SiteServer } from './site-server.ts';
import { expect, test as base } from './test.ts';

/** A host that sends the headers of `_headers`. */
const test = base.extend<{ server: SiteServer }>({
  server: async ({ context }, use) => {
    const server = new SiteServer(siteFolder);
    await server.start();
    enterBy({ ...doors.root, root: `${server.address}/` }, context);
    await use(server);
    await server.stop();
  },
});

for (const locale of locales) {
  test(`under its headers a site suggests, finds, asks and is kept, in ${locale}`, async ({ page, server }) => {
    test.slow();
    const answer = await page.request.get(`${server.address}/${locale}/`);
    expect(answer.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
    await visit(page, `/${locale}/`);
    await page.locator('#q').pressSequentially('gmail', { delay: 20 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.locator('#q').press('Enter');
    await inSearchState(page, 'ready');
    expect(page.workers(), 'the search runs in a worker').not.toHaveLength(0);
    await page.locator('[data-hit]').first().click();
    await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    await visit(page, `/${locale}/staff/#q=gmail`);
    await expect(page.locator('[data-part="list"] h3 a').first()).toBeVisible();
    await visit(page, `/${locale}/ask/#q=gmail`);
    await expect(page.locator('.may-help a[data-address]').first()).toBeVisible();
    await visit(page, `/${locale}/offline/`);
    await page.getByRole('button', { name: words(locale)('installed.keep'), exact: true }).click();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(1);
    await page.waitForLoadState('networkidle');
  });
}

test('no text becomes markup or the address of a script, with headers or without', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble('it is tried, and refused', /TrustedHTML|TrustedScriptURL|trusted-types|createPolicy|Trusted Type/i);
  expectTrouble('the other ways to the site are elsewhere', /^elsewhere: (?:http:\/\/localhost:|file:)/);
  for (const root of [`${server.address}/`, doors.root.root, doors.disk.root]) {
    await page.goto(`${root}en/index.html`);
    const refused = await page.evaluate(() =>
      [
        () => (document.body.innerHTML = '<p>'),
        () => (document.createElement('script').src = 'https://elsewhere.example/'),
        () => document.write('<p>'),
        () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy(name: string): unknown } }
          ).trustedTypes.createPolicy('other'),
      ].map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(refused, root).toEqual(Array(4).fill('TypeError'));
  }
});

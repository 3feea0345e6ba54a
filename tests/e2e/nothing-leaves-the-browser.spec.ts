import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { doors, siteFolder } from './doors.ts';
import { inSearchState, locales } from './pages.ts';
import { enterBy, expectAt, visit } from './site-paths.ts';
import { SiteServer } from './site-server.ts';
import { expect, test as base } from './test.ts';
import { TrackerServer } from './tracker-form.ts';

/** A server of the test's own, which keeps all that arrives. */
const test = base.extend<{ server: SiteServer }>({
  server: async ({ context, javaScriptEnabled }, use) => {
    const server = new SiteServer(siteFolder);
    await server.start();
    enterBy({ ...doors.root, root: `${server.address}/`, cleansAddresses: javaScriptEnabled !== false }, context);
    await use(server);
    await server.stop();
  },
});

/** Parts of every question that is asked here, as they are and as an address would write them. */
const secret = /secret|777777|gmail|contrase|dkim|[?&]q=/i;

/** Nothing of it has arrived, in whichever request line or header field. */
function expectNothingIn(server: SiteServer): void {
  expect(server.log.length).toBeGreaterThan(10);
  for (const request of server.log) {
    expect(request).not.toMatch(secret);
    // The worker of the search names itself.
    expect(request, 'no page is named as where a reader comes from').not.toMatch(
      / Referer (?!\S+\/_assets\/search-engine)/i,
    );
  }
}

const submit = (page: Page, box: string): Promise<void> => page.locator(box).press('Enter');

for (const locale of locales) {
  const other = locale === 'en' ? 'es' : 'en';

  test(`no server hears what is typed and asked, followed and gone back to, in ${locale}`, async ({ page, server }) => {
    test.slow();
    // Home page: suggestions, the way to all answers, and the form.
    await visit(page, `/${locale}/`);
    await page.locator('#q').pressSequentially('gmail secretisimo', { delay: 20 });
    await page.getByRole('option').last().click();
    await inSearchState(page, 'ready');
    await expectAt(page, `/${locale}/search/#q=gmail+secretisimo`);
    await page.goBack();
    await page.locator('#q').fill('gmail secretisimo');
    await submit(page, '#q');
    await inSearchState(page, 'ready');
    await expectAt(page, `/${locale}/search/#q=gmail+secretisimo`);
    // The results page: typed and asked, filters, other words, an answer, Back and Forward.
    await page.locator('#q').fill('gmail dkim');
    await submit(page, '#q');
    await expectAt(page, `/${locale}/search/#q=gmail+dkim`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('gmail dkim');
    await page.locator('.filters summary').click();
    await page.locator('.filters input[name="kind"]').first().check();
    await page.locator('.filters button').click();
    await expectAt(page, new RegExp(`^/${locale}/search/#q=gmail\\+dkim&kind=`));
    await page.locator('.filters a').click();
    await expectAt(page, `/${locale}/search/#q=gmail+dkim`);
    await inSearchState(page, 'ready');
    await page.locator('[data-hit]').first().click();
    await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    await page.goBack();
    await inSearchState(page, 'ready');
    await page.goForward();
    await page.goBack();
    // The other language, and an answer that is only there.
    await page.locator(`.langs a[hreflang="${other}"]`).click();
    await expectAt(page, `/${other}/search/#q=gmail+dkim`);
    await inSearchState(page, 'ready');
    await page
      .locator('[data-hit-group="other"]')
      .first()
      .evaluateAll((links) => (links[0] as HTMLElement | undefined)?.click());
    // The masthead of an entry, without an answer, and on to the Ask page.
    await visit(page, `/${locale}/ticket/9012/`);
    await page.locator('#q-top').fill('secretisimo 777777');
    await submit(page, '#q-top');
    await expectAt(page, `/${locale}/search/#q=secretisimo+777777`);
    await page.locator('#results a.button').last().click();
    await expect(page.locator('#summary')).toHaveValue('secretisimo 777777');
    // What was asked before is shown there, kept in this tab alone, and nowhere else.
    await expect(page.locator('[data-part="askedLine"]')).toContainText('gmail dkim');
    expect(await page.evaluate(() => Object.entries(localStorage).join())).not.toMatch(secret);
    await page.locator('#description').fill('gmail contraseña');
    await page.locator('.may-help a[data-address]').first().click();
    await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    // The staff page, as its bookmark opens it.
    await visit(page, `/${locale}/staff/#q=gmail`);
    await page.locator('[data-part="list"] h3 a').first().click();
    await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    await page.waitForLoadState('networkidle');
    expectNothingIn(server);
  });

  test(`an address of earlier versions is shown as one of ours, and no page or file hears of it again, in ${locale}`, async ({
    page,
    server,
  }) => {
    for (const [asked, shown] of [
      [`/${locale}/search/?q=gmail&kind=faq`, `/${locale}/search/#q=gmail&kind=faq`],
      [`/${locale}/staff/?q=gmail`, `/${locale}/staff/#q=gmail`],
      [`/${locale}/ask/?q=gmail`, `/${locale}/ask/#q=gmail`],
    ] as const) {
      await visit(page, asked);
      await expectAt(page, shown);
    }
    await visit(page, `/${locale}/search/?q=gmail`);
    await page.locator('[data-hit]').first().click();
    await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    await page.waitForLoadState('networkidle');
    expect(server.log.filter((request) => secret.test(request)).map((request) => request.split(' ')[1])).toEqual(
      [`search/?q=gmail&kind=faq`, `staff/?q=gmail`, `ask/?q=gmail`, `search/?q=gmail`].map(
        (path) => `/${locale}/${path}`,
      ),
    );
  });

  test(`what the browser’s address bar asks goes to no server, in ${locale}`, async ({ page, server }) => {
    await visit(page, `/${locale}/`);
    const description = await page.locator('link[rel="search"]').evaluate((link) => (link as HTMLLinkElement).href);
    const template = /template="([^"]+)"/.exec(await (await page.request.get(description)).text())?.[1] ?? '';
    const { pathname, hash } = new URL(template.replace('{searchTerms}', 'gmail%20%C2%BFsecreto%3F'));
    await visit(page, pathname + hash);
    await expect(page.getByRole('searchbox')).toHaveValue('gmail ¿secreto?');
    await inSearchState(page, 'ready');
    expectNothingIn(server);
  });
}

test('without a script the form takes no question along', async ({ browser, server }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const path of ['/en/', '/en/ticket/9012/', '/es/staff/', '/404.html']) {
    await page.goto(server.address + path);
    await page.getByRole('searchbox').first().fill('gmail secreto');
    await page.getByRole('searchbox').first().press('Enter');
    await page.waitForURL(/\/e[ns]\/topics\//);
  }
  for (const request of server.log) expect(request).not.toMatch(secret);
  await page.context().close();
});

test('of what is written in the tracker’s form, the knowledge base hears nothing', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble('the tracker is elsewhere', /elsewhere: http:\/\/localhost/);
  const tracker = new TrackerServer(server.address, 'en', 'unsafe-url');
  await tracker.start();
  await page.goto(`${tracker.address}/newticket?summary=gmail+secretisimo`);
  await page.getByLabel('Description:').fill('gmail contraseña secreta');
  const link = page
    .getByRole('region', { name: words('en')('ask.embed') })
    .getByRole('link')
    .first();
  const [answer] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await answer.waitForLoadState('networkidle');
  const heard = server.log.filter((request) => secret.test(request));
  // The tracker's own page asks for the script: what it sends along is the tracker's choice.
  expect(heard.filter((request) => !request.includes('/embed/ask.js'))).toEqual([]);
  await tracker.stop();
});

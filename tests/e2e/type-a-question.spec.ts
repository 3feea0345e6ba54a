import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { sitePathOf } from './doors.ts';
import { fakeEngine } from './fake-engine.ts';
import { inSearchState, locales } from './pages.ts';
import { doorOf, expectAt, expectLeadsTo, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const box = (page: Page) => page.getByRole('searchbox');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const hits = (page: Page) => page.locator('[data-hit]');

for (const locale of locales) {
  const say = words(locale);

  test(
    `answers come while a question is typed, and go with it, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/search/`);
      await inSearchState(page, 'idle');
      const pages = await page.evaluate(() => history.length);
      await box(page).pressSequentially('gmail', { delay: 30 });
      await inSearchState(page, 'ready');
      await expect(heading(page)).toContainText(locale === 'es' ? '«gmail»' : '“gmail”');
      await expectAt(page, `/${locale}/search/#q=gmail`);
      await expect(page).toHaveTitle(`${await heading(page).innerText()} – Consulta`);
      await expect(page.getByRole('status')).toHaveText(await heading(page).innerText());
      await expect(box(page)).toBeFocused();
      expect(await page.evaluate(() => history.length), 'typing adds no stops to the way back').toBe(pages);

      await box(page).fill('');
      await inSearchState(page, 'idle');
      await expect(heading(page)).toHaveText(say('search.idle'));
      await expectAt(page, `/${locale}/search/`);
      await expect(page).toHaveTitle(`${say('search.page')} – Consulta`);
      await expect(hits(page)).toHaveCount(0);
    },
  );

  test(
    `Back returns to the question before, with its answers, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/search/#q=gmail&kind=ticket`);
      await inSearchState(page, 'ready');
      const first = await heading(page).innerText();
      await box(page).fill('dns');
      await expect(heading(page)).toContainText('dns');
      await expectAt(page, `/${locale}/search/#q=dns&kind=ticket`, 'filters stay');
      await box(page).press('Enter');
      await expectAt(page, `/${locale}/search/#q=dns&kind=ticket`);
      await box(page).fill('certificado');
      await page.getByRole('button', { name: say('search.button') }).click();
      await expectAt(page, `/${locale}/search/#q=certificado&kind=ticket`);
      await expect(heading(page)).toContainText('certificado');

      await page.goBack();
      await expectAt(page, `/${locale}/search/#q=dns&kind=ticket`);
      await expect(box(page)).toHaveValue('dns');
      await expect(heading(page)).toContainText('dns');
      await page.goBack();
      await expectAt(page, `/${locale}/search/#q=gmail&kind=ticket`);
      await expect(box(page)).toHaveValue('gmail');
      await expect(heading(page)).toHaveText(first);
      await expect(page.getByRole('checkbox', { name: say('kind.ticket') })).toBeChecked();
      await page.goForward();
      await expect(box(page)).toHaveValue('dns');
      await expect(heading(page)).toContainText('dns');
    },
  );

  test(`the other language is always one step away with the same question, in ${locale}`, async ({ page }) => {
    const other = locale === 'en' ? 'es' : 'en';
    const link = page.getByRole('banner').locator(`a[hreflang="${other}"]`);
    await visit(page, `/${locale}/search/#q=gmail&topic=mail`);
    await expectLeadsTo(link, `/${other}/search/#q=gmail&topic=mail`);
    await inSearchState(page, 'ready');
    await box(page).fill('dkim');
    await expectLeadsTo(link, /q=dkim&topic=mail$/);
    await link.click();
    await expectAt(page, `/${other}/search/#q=dkim&topic=mail`);
    await inSearchState(page, 'ready');
    await expect(box(page)).toHaveValue('dkim');
  });
}

test(
  'one letter is nothing to look for, until it is asked',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await visit(page, '/en/search/#q=gmail');
    await inSearchState(page, 'ready');
    const before = await heading(page).innerText();
    await box(page).fill('7');
    await page.waitForTimeout(500);
    await expect(heading(page)).toHaveText(before);
    await expectAt(page, '/en/search/#q=gmail');
    await box(page).press('Enter');
    await expectAt(page, '/en/search/#q=7');
  },
);

test('an earlier search that takes longer does not cover a later one', async ({ page }) => {
  await fakeEngine(page, { slow: { own: 3, other: 0, after: 900 }, 'slow but right': { own: 2, other: 0 } });
  await visit(page, '/en/search/');
  await box(page).pressSequentially('slow');
  await expectAt(page, '/en/search/#q=slow');
  await box(page).pressSequentially(' but right');
  await expect(heading(page)).toHaveText('2 answers for “slow but right”');
  await page.waitForTimeout(1000);
  await expect(heading(page)).toHaveText('2 answers for “slow but right”');
  await expectAt(page, '/en/search/#q=slow+but+right');
});

test(
  '“Looking…” is said only when it takes a while',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await fakeEngine(page, {
      quick: { own: 2, other: 0, after: 200 },
      'quick then slow': { own: 2, other: 0, after: 1500 },
    });
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const title = document.querySelector('h1');
        if (title && getComputedStyle(title).visibility === 'visible') said.push(title.innerText);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    // The page's own time stands still, so that no machine is too slow for the quick answer.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await visit(page, '/en/search/#q=quick');
    await expect(async () => {
      await page.clock.runFor(50);
      expect(await heading(page).innerText()).toBe('2 answers for “quick”');
    }).toPass();
    expect(await said()).not.toContain('Looking…');
    await box(page).fill('quick then slow');
    await page.clock.runFor(1000);
    await expect(heading(page)).toHaveText('Looking…');
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'true');
    await expect(hits(page), 'what was there stays until then').toHaveCount(2);
    await page.clock.runFor(1000);
    await expect(heading(page)).toHaveText('2 answers for “quick then slow”');
    await expect(page.locator('#results')).not.toHaveAttribute('aria-busy');
  },
);

test(
  'typing in the middle keeps the caret, the focus and the place on the page',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await visit(page, '/en/search/#q=gmail+mail');
    await inSearchState(page, 'ready');
    await box(page).focus();
    await page.evaluate(() => (document.querySelector('#q') as HTMLInputElement).setSelectionRange(5, 5));
    await page.evaluate(() => scrollTo(0, 40));
    await page.keyboard.type(' spf');
    await expect(heading(page)).toContainText('gmail spf mail');
    await expect(box(page)).toBeFocused();
    expect(await page.evaluate(() => (document.querySelector('#q') as HTMLInputElement).selectionStart)).toBe(9);
    expect(await page.evaluate(() => scrollY)).toBe(40);
  },
);

test(
  'answers are announced once, when the typing is over',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await visit(page, '/en/search/');
    await page.evaluate(() => {
      const announced: string[] = [];
      Object.assign(window, { announced });
      const status = document.querySelector('[role="status"]') as Element;
      new MutationObserver(() => announced.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await box(page).pressSequentially('gmail rejects my mail', { delay: 60 });
    await expect(page.getByRole('status')).toContainText('“gmail rejects my mail”');
    const announced = await page.evaluate(() => (window as unknown as { announced: string[] }).announced);
    expect(announced.filter((text) => /answers? for/.test(text))).toHaveLength(1);
  },
);

test('a correction is taken back for the words it was made for', async ({ page }) => {
  await visit(page, '/en/search/#kind=faq');
  await inSearchState(page, 'ready');
  await box(page).fill('passwrod');
  await page.getByRole('link', { name: 'Only what I typed' }).click();
  await expectAt(page, '/en/search/#q=passwrod&kind=faq&as-typed=');
  await inSearchState(page, 'empty');
  await box(page).fill('passwrod reset');
  await expectAt(page, '/en/search/#q=passwrod+reset&kind=faq');
});

test('filters are applied to what has been typed since', async ({ page }) => {
  await visit(page, '/en/search/#q=dns');
  await inSearchState(page, 'ready');
  await box(page).fill('gmail');
  await expect(heading(page)).toContainText('gmail');
  await page.locator('summary', { hasText: 'Filter the answers' }).click();
  await page.locator('.filters label', { has: page.getByRole('checkbox', { name: 'Guide' }) }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expectAt(page, '/en/search/#q=gmail&kind=faq');
  await inSearchState(page, 'ready');
});

test('nothing of the search is loaded before the reader reaches for it', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(sitePathOf(request.url(), doorOf(page))));
  const ofSearch = () =>
    requested.filter((path) => /^\/(?:pagefind|search)\/|\/(?:results-page|combobox|search-engine)\./.test(path));
  for (const address of ['/en/', '/en/search/', '/en/search/#q=', '/en/search/#q=+', '/es/topics/']) {
    await visit(page, address, { waitUntil: 'networkidle' });
    expect(ofSearch(), address).toEqual([]);
  }
  await visit(page, '/en/ticket/9012/');
  await page.locator('#q-top').pressSequentially('gmail');
  expect(ofSearch(), 'a form that only leads to the results').toEqual([]);
  for (const address of ['/en/', '/en/search/']) {
    requested.length = 0;
    await visit(page, address, { waitUntil: 'networkidle' });
    await page.locator('#q').pressSequentially('gmail');
    await expect(page.locator('[data-hit], [role="option"]').first()).toBeVisible();
    expect(
      requested.filter((path) => path === '/search/en/start.js'),
      'once a page',
    ).toHaveLength(1);
  }
});

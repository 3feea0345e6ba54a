import { type Page } from '@playwright/test';
import { inSearchState } from './pages.ts';
import { expectAt, expectLeadsTo, linkedPlacesOf, visit } from './site-paths.ts';
import { expect, onlyAtRoot, test } from './test.ts';

const toSpanish = (page: Page) =>
  page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Español' });
const toEnglish = (page: Page) =>
  page.getByRole('navigation', { name: 'Idioma' }).getByRole('link', { name: 'English' });

/** Opens an address that leads on, and waits for where it leads. */
async function follow(page: Page, address: string, to: string): Promise<void> {
  await visit(page, address, { waitUntil: 'commit' });
  await expectAt(page, to);
  await page.waitForLoadState();
}

/** One of each depth, and one that stands in for a translation. */
const atEveryDoor = ['', 'topics/', 'ticket/9012/', 'faq/recognise-phishing/'];

for (const path of [
  '',
  'topics/',
  'topic/mail/',
  'a-z/',
  'about/',
  'ticket/9012/',
  'ticket/9155/',
  'faq/move-a-domain/',
  'faq/recognise-phishing/',
]) {
  test(
    `the switch stays on /${path}`,
    atEveryDoor.includes(path) ? {} : onlyAtRoot('others of the same depth are tried at every door'),
    async ({ page }) => {
      await visit(page, `/en/${path}`);
      await toSpanish(page).click();
      await expectAt(page, `/es/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await toEnglish(page).click();
      await expectAt(page, `/en/${path}`);
    },
  );
}

for (const place of ['ticket/9012/#comment:6', 'faq/move-a-domain/#before', 'a-z/#letter-d']) {
  test(`the switch stays at /${place}`, async ({ page }) => {
    const hash = place.slice(place.indexOf('#'));
    await visit(page, `/en/${place}`);
    await expect(page.locator(':target'), 'the place is there').toHaveCount(1);
    await toSpanish(page).click();
    await expectAt(page, `/es/${place}`);
    await expect(page.locator(':target')).toHaveId(hash.slice(1));
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the switch takes along the place that was gone to on the page, also by keyboard', async ({ page }) => {
  await visit(page, '/en/ticket/9012/');
  await page.getByRole('link', { name: 'comment 6' }).first().click();
  await expectAt(page, '/en/ticket/9012/#comment:6');
  await toSpanish(page).focus();
  await page.keyboard.press('Enter');
  await expectAt(page, '/es/ticket/9012/#comment:6');
});

test('on the search page the switch asks the same question, with its filters', async ({ page }) => {
  await visit(page, '/en/search/#q=gmail&kind=faq');
  await inSearchState(page, 'ready');
  await toSpanish(page).click();
  await expectAt(page, '/es/search/#q=gmail&kind=faq');
  await inSearchState(page, 'ready');
  await expectLeadsTo(page.locator('[data-hit]').first(), /^\/es\/faq\//);
});

test('the question is taken only to the search page', async ({ page }) => {
  await visit(page, '/en/ticket/9012/?utm_source=newsletter');
  await toSpanish(page).click();
  await expectAt(page, '/es/ticket/9012/');
});

for (const { locale, to } of [
  { locale: 'es-MX', to: 'es' },
  { locale: 'en-US', to: 'en' },
  { locale: 'fr-FR', to: 'en' },
]) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(
      `is led to ${to}, with the place, and Back leads back`,
      locale === 'fr-FR' ? onlyAtRoot('the same script at every door') : {},
      async ({ page }) => {
        await visit(page, '/es/topics/');
        await follow(page, '/ticket/9012/#comment:6', `/${to}/ticket/9012/#comment:6`);
        await expect(page.locator(':target')).toBeInViewport();
        await page.goBack();
        await expectAt(page, '/es/topics/');
        await follow(page, '/', `/${to}/`);
        await follow(page, '/faq/move-a-domain/', `/${to}/faq/move-a-domain/`);
        await page.goBack();
        await expectAt(page, `/${to}/`);
        await page.goBack();
        await expectAt(page, '/es/topics/', 'no stop on the way');
      },
    );

    test(
      'is led to the language chosen before, if one was',
      locale === 'fr-FR' ? onlyAtRoot('the same script at every door') : {},
      async ({ page }) => {
        const other = to === 'es' ? 'en' : 'es';
        await visit(page, `/${to}/`);
        await (to === 'es' ? toEnglish(page) : toSpanish(page)).click();
        await expectAt(page, `/${other}/`);
        await follow(page, '/', `/${other}/`);
        await follow(page, '/ticket/9012/#comment:6', `/${other}/ticket/9012/#comment:6`);
      },
    );
  });
}

test('a reader whose browser keeps nothing is still led on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await follow(page, '/ticket/9012/', '/en/ticket/9012/');
  await toSpanish(page).click();
  await expectAt(page, '/es/ticket/9012/');
});

test('an answer that is not translated says so, and is read aloud in its own language', async ({ page }) => {
  await visit(page, '/es/faq/recognise-phishing/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { name: 'Esta respuesta todavía no está en español' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await expect(page.locator('section.answer')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Pide la traducción' })).toHaveAttribute(
    'href',
    /^https:\/\/support\.example\.org\/newticket/,
  );
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/faq\/recognise-phishing\/$/);

  await visit(page, '/en/ticket/11860/');
  await expect(page.getByRole('heading', { name: 'This answer is not in English yet' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'es');
  const places = (await linkedPlacesOf(page.locator('article a[href]'))).filter((place) => place.startsWith('/'));
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) expect(place, 'links stay in the reader’s language').toMatch(/^\/en\//);
});

test('an answer that is not translated is found from both languages, each time at the reader’s own address', async ({
  page,
}) => {
  await visit(page, '/en/search/#q=11860');
  await expectAt(page, '/en/ticket/11860/');
  await visit(page, `/en/search/#${new URLSearchParams({ q: 'restore a file that I deleted yesterday' })}`);
  await inSearchState(page, 'ready');
  await expectLeadsTo(page.locator('[data-hit-group="other"][hreflang="es"]').first(), '/en/ticket/11860/');
  await visit(page, '/es/search/#q=archivo+que+borr%C3%A9');
  await inSearchState(page, 'ready');
  await expectLeadsTo(page.locator('[data-hit]').first(), '/es/ticket/11860/');
});

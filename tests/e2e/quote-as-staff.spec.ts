import { words } from '../../src/language/words.ts';
import { locales } from './pages.ts';
import { expectLeadsTo, linkTo, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const other = { en: 'es', es: 'en' } as const;

for (const locale of locales) {
  const say = words(locale);

  test(
    `a number gives the text to paste, for members of either language and of both, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/staff/`);
      await expect(page.getByLabel(say('staff.question'))).toBeFocused();
      await page.keyboard.type('9012');
      const first = page.locator('.quoting li').first();
      const link = (language: 'en' | 'es'): string => `https://consulta.example.org/${language}/ticket/9012/`;
      await expect(first.locator('pre')).toContainText(`[[${link(locale)}|`);
      await page.getByLabel(say('staff.format')).selectOption('link');
      await expect(first.locator('pre')).toHaveText(link(locale));
      await page.getByLabel(say('staff.for')).selectOption(other[locale]);
      await expect(first.locator('pre')).toHaveText(link(other[locale]));
      await page.getByLabel(say('staff.for')).selectOption('both');
      await expect(first.locator('pre')).toHaveText(`${link(locale)}\n${link(other[locale])}`);
      await expect(page.getByRole('status').first()).not.toBeEmpty();

      await page.reload();
      await page.getByLabel(say('staff.question')).fill('gmail');
      await expect(page.locator('.quoting pre').first(), 'what was chosen is kept').toContainText(
        'https://consulta.example.org/es/',
      );
      await expect(page.getByLabel(say('staff.format'))).toHaveValue('link');
    },
  );
}

test(
  'each text is copied by its button, by the keyboard too',
  onlyAtRoot('a disk may refuse'),
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, '/en/staff/#q=9012');
    const copy = page.getByRole('button', { name: /^Copy: / }).first();
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\[\[https:\/\/consulta\.example\.org\/en\/ticket\/9012\/\|/,
    );
  },
);

test('a duplicate’s number gives the entry that answers it; a number that is not here says so', async ({ page }) => {
  await visit(page, '/es/staff/#q=9155');
  await expect(page.locator('.quoting pre').first()).toContainText('https://consulta.example.org/es/ticket/9012/');
  await page.getByLabel('Número de un ticket, o palabras').fill('xyzzyplugh');
  await expect(page.locator('.quoting li')).toHaveText([words('es')('search.none', { query: 'xyzzyplugh' })]);
});

test('lists say what needs somebody, and what is late by the reader’s clock', async ({ page }) => {
  await page.clock.setFixedTime('2027-04-01T12:00:00Z');
  await visit(page, '/en/staff/');
  const review = page.getByRole('region', { name: /^To review next/ });
  const late = review.getByRole('listitem').filter({ has: page.getByText('past its date').filter({ visible: true }) });
  await expect(late).toHaveCount(2);
  await expectLeadsTo(late.first().getByRole('link'), '/en/faq/how-the-support-queue-works/');
  const missing = page.getByRole('region', { name: /^In one language only/ });
  await expect(linkTo(missing, '/en/ticket/11860/')).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Most cited/ })
      .getByRole('listitem')
      .first(),
  ).toContainText(/cited by \d+ entries/);
});

test(
  'the bookmark opens the staff page with what is selected on another page, else with the number of its ticket',
  onlyAtRoot('it is the same bookmark at every door'),
  async ({ page, context, expectTrouble }) => {
    expectTrouble(
      'the tracker and the published site are elsewhere',
      /elsewhere: https:\/\/(?:support|consulta)\.example\.org/,
    );
    await visit(page, '/es/staff/');
    const code = decodeURI(
      (await page.getByRole('link', { name: 'Citar con Consulta' }).getAttribute('href')) ?? '',
    ).replace(/^javascript:/, '');
    await context.route(/https:\/\/(?:support|consulta)\.example\.org\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><p>gmail rechaza</p>' }),
    );
    await page.goto('https://support.example.org/ticket/9012');
    const opens = async (): Promise<string> => {
      const [opened] = await Promise.all([context.waitForEvent('page'), page.evaluate(code)]);
      await opened.waitForLoadState();
      return opened.url();
    };
    expect(await opens()).toBe('https://consulta.example.org/es/staff/#q=9012');
    await page.locator('p').selectText();
    expect(await opens()).toBe('https://consulta.example.org/es/staff/#q=gmail%20rechaza');
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the lists are there, and the box leads to topics', async ({ page }) => {
    await visit(page, '/es/staff/');
    await expect(
      page
        .getByRole('region', { name: /^Por revisar/ })
        .getByRole('listitem')
        .first(),
    ).toBeVisible();
    // Playwright's search for a text leaves <noscript> out.
    await expect(page.locator('noscript p')).toBeVisible();
    expect(
      new URL(await page.locator('.quoting form').evaluate((form) => (form as HTMLFormElement).action)).pathname,
    ).toContain('/es/topics/');
  });
});

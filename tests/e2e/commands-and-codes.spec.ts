import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { linkedPlacesOf, visit } from './site-paths.ts';
import { expect, test } from './test.ts';

const box = (page: Page) => page.locator('#q');
const hits = (page: Page) => page.locator('[data-hit]');

/** What people paste and type, and where the starter content says it. */
const samples: Readonly<Record<Locale, readonly (readonly [asked: string, entry: string])[]>> = {
  en: [
    ['openssl s_client -connect', 'faq/https-certificates'],
    ['openssl s_client -connect mail.example.org:993', 'faq/set-up-mail'],
    ['"openssl s_client -connect"', 'faq/https-certificates'],
    ['chmod -R 755', 'faq/publish-a-website'],
    ['nslookup -type=mx', 'faq/move-a-domain'],
    ['ns1', 'faq/move-a-domain'],
    ['v=spf1 -all', 'faq/which-dns-records'],
    ['spf1', 'faq/mail-ends-up-in-spam'],
    ['php8.1', 'ticket/9540'],
  ],
  es: [
    ['openssl s_client -connect', 'faq/https-certificates'],
    ['openssl s_client -brief -connect', 'faq/set-up-mail'],
    ['"openssl s_client -connect"', 'faq/https-certificates'],
    ['find -type f chmod 644', 'faq/publish-a-website'],
    ['ns2', 'faq/move-a-domain'],
    ['php8', 'ticket/9540'],
    ['renovó el certificado', 'ticket/11874'],
    ['venció mi dominio', 'ticket/11047'],
    ['suscribirme a la lista', 'faq/run-a-mailing-list'],
  ],
};

for (const locale of locales) {
  test(`pasted commands, codes and other forms of words find their page, in ${locale}`, async ({ page }) => {
    await visit(page, `/${locale}/search/`);
    for (const [asked, entry] of samples[locale]) {
      await box(page).fill(asked);
      await box(page).press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(asked);
      await page.locator('main[data-search-state="ready"] #results:not([aria-busy])').waitFor();
      expect((await linkedPlacesOf(hits(page))).slice(0, 3), asked).toContain(`/${locale}/${entry}/`);
    }
  });

  test(`a word after a minus is left out, which is said and taken back by keyboard, in ${locale}`, async ({ page }) => {
    const say = words(locale);
    for (const [asked, state] of [
      [locale === 'en' ? 'mail -outlook' : 'correo -outlook', 'ready'],
      ['xyzzyplugh -outlook', 'empty'],
    ] as const) {
      await visit(page, `/${locale}/search/#q=${encodeURIComponent(asked)}`);
      await inSearchState(page, state);
      const without = say('search.without', { words: 'outlook' });
      await expect(page.locator('#results')).toContainText(without);
      await expect(page.getByRole('status')).toContainText(without);
      const quoted = say('search.quoted', { word: 'outlook' });
      await page.getByRole('link', { name: say('search.include', { words: quoted }) }).focus();
      await page.keyboard.press('Enter');
      await inSearchState(page, 'ready');
      await expect(box(page)).toHaveValue(asked.replace('-', ''));
      await expect(page.locator('#results')).not.toContainText(without);
    }
  });
}

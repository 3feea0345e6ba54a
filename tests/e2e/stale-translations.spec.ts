import { test } from './moved-test.ts';
import { expectAt, expectLeadsTo, visit } from './site-paths.ts';
import { expect } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('who reads a translation whose source has changed is told where, and led there', async ({ page }) => {
      await visit(page, '/es/faq/two-step-login/');
      const notice = page.getByRole('region', { name: 'Esta traducción va un paso atrás' });
      await expect(notice).toContainText('El original en inglés cambió después.');
      await expect(notice.getByRole('listitem')).toHaveText(['el título o la respuesta breve']);
      await notice.getByRole('link', { name: 'el título o la respuesta breve' }).click();
      await expectAt(
        page,
        javaScriptEnabled ? '/en/faq/two-step-login/#answer' : /^\/en\/faq\/two-step-login\/(?:index\.html)?#answer$/,
      );
      await expect(page.getByRole('heading', { name: 'This translation is a step behind' })).toHaveCount(0);
      await expect(page.locator('.gist')).toContainText('from now on a code from the app');
    });

    test('the translators’ page lists it, and says how much has changed', async ({ page }) => {
      await visit(page, '/es/about/');
      await page.getByRole('link', { name: 'Traducciones al español' }).click();
      const list = page.getByRole('region', { name: /^Detrás del original/ });
      await expect(list.getByRole('listitem').filter({ hasText: 'cambio mediano' }).getByRole('link')).toHaveCount(1);
      await expectLeadsTo(
        list.getByRole('link', { name: /two|two-step|code|step/i }).first(),
        javaScriptEnabled ? /^\/en\/faq\// : /\/en\/faq\//,
      );
    });
  });
}

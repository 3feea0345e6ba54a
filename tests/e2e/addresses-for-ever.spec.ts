import { test } from './moved-test.ts';
import { expectAt, expectLeadsTo, visit } from './site-paths.ts';
import { expect } from './test.ts';

const moved = [
  { what: 'a guide with a new slug', from: '/en/faq/set-up-mail/', to: '/en/faq/mail-programs/' },
  { what: 'a guide with a new slug, in Spanish', from: '/es/faq/set-up-mail/', to: '/es/faq/mail-programs/' },
  { what: 'a topic', from: '/es/topic/post/', to: '/es/topic/mail/' },
] as const;

/** At an element with this id, which is in view. */
const arrived = (page: Parameters<typeof visit>[0], id: string) =>
  expect(page.locator(`[id="${id}"]`)).toBeInViewport();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const { what, from, to } of moved) {
      test(`${what} is found at its old address`, async ({ page }) => {
        await visit(page, from);
        await expectAt(page, javaScriptEnabled ? to : new RegExp(`^${to}(?:index\\.html)?$`));
      });
    }

    test('a heading with a new id is found by its old one, in both languages', async ({ page }) => {
      for (const locale of ['en', 'es']) {
        await visit(page, `/${locale}/faq/move-a-domain/#before`);
        await arrived(page, 'before');
        await expect(page.locator('h2:has([id="before"])')).toHaveAttribute('id', 'first');
      }
    });

    test('a link to a comment that is gone arrives at the one that was named instead', async ({ page }) => {
      await visit(page, '/es/ticket/9012/#comment:7');
      await arrived(page, 'comment:7');
      await expect(page.locator('li:has(> [id="comment:7"])')).toHaveAttribute('id', 'comment:6');
    });

    test('what was withdrawn says so, and offers a way on', async ({ page }) => {
      await visit(page, '/es/ticket/8740/#comment:2');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta respuesta se retiró');
      await expectLeadsTo(
        page.getByRole('main').getByRole('link').first(),
        javaScriptEnabled ? /^\/es\/topic\// : /\/es\/topic\/|^\/es\/topic\//,
      );
    });
  });
}

test('a part that moved to another page is found there, from a page that stayed and from one that moved', async ({
  page,
}) => {
  await visit(page, '/en/faq/move-a-domain/#undo');
  await expectAt(page, '/en/faq/which-dns-records/#mistakes');
  await visit(page, '/es/faq/set-up-mail/#trouble');
  await expectAt(page, '/es/faq/move-a-domain/#check');
  await arrived(page, 'check');
  await visit(page, '/en/faq/set-up-mail/#servers');
  await expectAt(page, '/en/faq/mail-programs/#servers');
});

test('an address without a language leads to the new page, and keeps the part', async ({ page }) => {
  await visit(page, '/faq/set-up-mail/#servers');
  await expectAt(page, '/en/faq/mail-programs/#servers');
});

test('a ticket’s old address in the tracker lands on the comment', async ({ page }) => {
  await visit(page, '/ticket/9012/#comment:6');
  await expectAt(page, '/en/ticket/9012/#comment:6');
  await arrived(page, 'comment:6');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a part that moved to another page leaves a note where it was', async ({ page }) => {
    await visit(page, '/en/faq/move-a-domain/#undo');
    await arrived(page, 'undo');
    await expect(page.locator('[id="undo"]')).toContainText('#undo is here now: ');
  });
});

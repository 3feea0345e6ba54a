import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { localesOf, open, pageNames, troubleOf } from './pages.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const rulesOnColour = ['color-contrast', 'link-in-text-block'];

async function expectNothingFound(page: Page, axe = new AxeBuilder({ page }).withTags(tags)): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`)),
    page.url(),
  ).toEqual([]);
}

for (const name of pageNames) {
  test(`axe finds nothing on ${name}`, async ({ page, expectTrouble }) => {
    const trouble = troubleOf[name];
    if (trouble) expectTrouble(...trouble);
    for (const locale of localesOf(name)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, name, locale);
      await expectNothingFound(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNothingFound(page, new AxeBuilder({ page }).withRules(rulesOnColour));
    }
  });
}

test('axe finds nothing with everything unfolded', async ({ page }) => {
  for (const name of ['a ticket', 'the search, with answers'] as const) {
    await open(page, name, 'en');
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await expectNothingFound(page);
  }
});

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const name of [
    'home',
    'a ticket',
    'a guide with a table, steps and a callout',
    'the search, with answers',
  ] as const) {
    await open(page, name, 'es');
    await expectNothingFound(page);
  }
});

test('axe finds nothing in forced colours, and what colour alone would say has a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of ['home', 'a ticket', 'the search, with answers'] as const) {
    await open(page, name, 'es');
    // Colours are the reader's own, and axe reads the text colour that the browser then does not use.
    await expectNothingFound(page, new AxeBuilder({ page }).withTags(tags).disableRules(['color-contrast']));
    for (const box of await page.locator('.answer, .button, input[type="search"]').filter({ visible: true }).all()) {
      await expect(box).not.toHaveCSS('border-block-start-width', '0px');
      await expect(box).not.toHaveCSS('border-block-start-style', 'none');
    }
  }
});

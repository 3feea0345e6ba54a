import { type Page } from '@playwright/test';
import { inSearchState, open, type PageName } from './pages.ts';
import { expectAt, visit } from './site-paths.ts';
import { expect, onlyAtRoot, test } from './test.ts';

test('the first stop leads past the navigation', async ({ page }) => {
  for (const name of ['home', 'a ticket', 'A to Z'] as const) {
    await open(page, name, 'en');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect((await skip.boundingBox())?.height, 'it can be seen').toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('main') !== null),
      'the next stop is in the content',
    ).toBe(true);
  }
});

test('/ goes to the search box that can be seen', async ({ page }) => {
  for (const [width, name, box] of [
    [1280, 'home', '#q'],
    [1280, 'a ticket', '#q-top'],
    [360, 'a ticket', '#q'],
    [360, 'home', '#q'],
    [1280, 'the search, with answers', '#q'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await open(page, name, 'en');
    await page.keyboard.press('/');
    await expect(page.locator(box), `${name}, ${width} px wide`).toBeFocused();
    await expect(page.locator(box)).toBeInViewport();
    await expect(page.locator(box), 'and is not typed into it').not.toHaveValue(/\//);
  }
});

test(
  '/ is a letter while somebody types, and the browser’s with a modifier',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await visit(page, '/en/ticket/9012/');
    await page.locator('#q').focus();
    await page.keyboard.type('and/or');
    await expect(page.locator('#q')).toHaveValue('and/or');
    await page.locator('main').focus();
    await page.keyboard.press('Control+/');
    await expect(page.locator('main')).toBeFocused();
  },
);

test('arrow keys go from the box through the answers and back', async ({ page }) => {
  await visit(page, '/en/search/#q=gmail');
  await inSearchState(page, 'ready');
  const [box, hits] = [page.getByRole('searchbox'), page.locator('[data-hit]')];
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await expect(hits.nth(1)).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await hits.last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits.last(), 'the last stays').toBeFocused();
  await page.keyboard.press('Enter');
  await expectAt(page, /\/en\/(faq|ticket)\//);
});

test(
  'arrow keys go on to the answers shown later',
  onlyAtRoot('the page does this alike at every door'),
  async ({ page }) => {
    await visit(page, '/en/search/#kind=faq');
    await inSearchState(page, 'ready');
    const hits = page.locator('[data-hit]');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
    await expect(hits.nth(5)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(6)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(hits.nth(4)).toBeFocused();
  },
);

/** Every stop of the Tab key from the top of the page to its end, and what is wrong with it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: string[]; faults: string[] }> {
  const [stops, faults]: [string[], string[]] = [[], []];
  // More than any page has: one that never ends is a trap.
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen =
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth &&
        box.width > 1 &&
        box.height > 1;
      const all = Array.from(document.body.querySelectorAll('*'));
      return {
        name: `${all.indexOf(element)} ${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}”`,
        hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isSeen,
      };
    });
    if (at === null) return { stops, faults };
    // Where the browser has no bars of its own, the end leads to the beginning.
    if (at.name === stops[0]) return { stops, faults };
    if (stops.includes(at.name)) return { stops, faults: [...faults, `${at.name} comes round again`] };
    stops.push(at.name);
    if (!at.hasOutline) faults.push(`${at.name} shows no focus`);
    if (!at.isSeen) faults.push(`${at.name} is out of sight`);
  }
  return { stops, faults: [...faults, 'it never ends'] };
}

for (const name of [
  'home',
  'a ticket',
  'a guide with a table, steps and a callout',
  'the search, with answers',
  'the search, filtered',
] satisfies PageName[]) {
  for (const width of [360, 1280]) {
    test(
      `Tab passes through all of ${name}, and each stop is seen, ${width} px wide`,
      onlyAtRoot('the page is made alike at every door'),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 640 });
        await open(page, name, 'en');
        // From the top, also where the page has put the focus into its search box.
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.locator('body').evaluate((body) => {
          body.tabIndex = -1;
          body.focus();
          body.removeAttribute('tabindex');
        });
        const down = await walk(page, 'Tab');
        expect(down.faults).toEqual([]);
        const links = await page
          .locator('a[href], button, input:not([type="hidden"]), summary')
          .filter({ visible: true })
          .count();
        expect(down.stops.length, 'no control is passed over').toBeGreaterThanOrEqual(links);
        const up = await walk(page, 'Shift+Tab');
        expect(up.faults).toEqual([]);
        expect(up.stops.toReversed(), 'the same way back').toEqual(down.stops);
      },
    );
  }
}

test('a wide table is scrolled with the keys', onlyAtRoot('the page is made alike at every door'), async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(page, '/en/faq/which-dns-records/');
  const table = page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .first();
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth), 'it is wider than the screen').toBe(true);
  await expect(table).toHaveAccessibleName(/\S/);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

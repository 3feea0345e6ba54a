import type { Page } from '@playwright/test';
import { open } from './pages.ts';
import { expect, test } from './test.ts';

/** What a screen reader says before each item, in the order of the page. */
async function markersOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value: string }; name?: { value: string } }[];
  };
  return nodes.flatMap(({ role, name }) =>
    role?.value === 'ListMarker' && /\d/.test(name?.value ?? '') ? [(name?.value ?? '').trim()] : [],
  );
}

test('steps are numbered from where they begin, on screen, on paper and for a screen reader', async ({ page }) => {
  await open(page, 'a guide with a table, steps and a callout', 'en');
  const steps = page.locator('ol.steps').first();
  const count = await steps.locator('> li').count();
  expect(count).toBeGreaterThan(1);
  await steps.evaluate((list: HTMLOListElement) => (list.start = 3));
  const numbers = Array.from({ length: count }, (_, i) => String(3 + i));
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await markersOf(page)).toEqual(expect.arrayContaining(numbers));
    expect(await markersOf(page)).not.toContain('1');
  }
});

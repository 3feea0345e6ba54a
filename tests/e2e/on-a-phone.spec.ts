import { type Page } from '@playwright/test';
import { entryAddresses, inSearchState, locales, localesOf, open, pageNames, troubleOf } from './pages.ts';
import { requestsFor, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const screen = { width: 360, height: 640 };
test.use({ viewport: screen });

test(
  'question and answer begin on the first screen, of every entry',
  onlyAtRoot('the page is laid out alike at every door'),
  async ({ page }) => {
    const late: string[] = [];
    for (const address of entryAddresses()) {
      await visit(page, address);
      await expect(page.locator('h1')).toHaveCount(1);
      const { question, answer } = await page.evaluate(() => {
        const gist = document.createRange();
        gist.selectNodeContents(document.querySelector('.gist') as Element);
        return {
          question: document.querySelector('h1')?.getBoundingClientRect().bottom,
          answer: gist.getClientRects()[0]?.bottom,
        };
      });
      if (!question || question > screen.height) late.push(`${address} question ends at ${question}`);
      if (!answer || answer > screen.height) late.push(`${address} first line of the answer ends at ${answer}`);
    }
    expect(late).toEqual([]);
  },
);

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('no entry is wider than the screen', onlyAtRoot('the page is laid out alike at every door'), async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of entryAddresses()) {
    await visit(page, address);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    if (await sideways(page)) wide.push(address);
  }
  expect(wide).toEqual([]);
});

test(
  'a long name of a site moves nothing out of the screen',
  onlyAtRoot('the page is laid out alike at every door'),
  async ({ page }) => {
    await open(page, 'home', 'en');
    for (const name of ['Cooperativa de Alojamiento y Comunicaciones del Istmo, A. C.', 'Q'.repeat(60)]) {
      await page.locator('.wordmark').evaluate((mark, text) => {
        mark.textContent = text;
        mark.classList.add('long');
      }, name);
      for (const width of [320, 360, 834, 1024, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await sideways(page), `${name}, ${width} px wide`).toBe(false);
        await expect(page.locator('.langs')).toBeInViewport({ ratio: 1 });
      }
    }
  },
);

for (const name of pageNames) {
  test(
    `${name} is no wider than the screen, and fingers can hit what can be pressed`,
    onlyAtRoot('the page is laid out alike at every door'),
    async ({ page, expectTrouble }) => {
      const trouble = troubleOf[name];
      if (trouble) expectTrouble(...trouble);
      for (const locale of localesOf(name)) {
        await open(page, name, locale);
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await sideways(page), `${width} px wide`).toBe(false);
        }
        expect(await lowTargets(page), page.url()).toEqual([]);
      }
    },
  );
}

/**
 * What can be pressed and is less than 48 px high, as a finger finds it: measured by asking what lies under each point,
 * so that enlarged areas count and covered ones do not. A link in a sentence is as high as its line (WCAG 2.5.8).
 */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const inSentence = (element: Element): boolean => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    };
    const heightOf = (element: Element): number => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isHit = (at: number): boolean => {
        const found = document.elementFromPoint(x, at);
        return found !== null && element.contains(found);
      };
      let [up, down] = [0, 0];
      while (up < 100 && isHit(y - up)) up += 0.5;
      while (down < 100 && isHit(y + down)) down += 0.5;
      return up + down;
    };
    const pathOf = (element: Element): string => {
      const parts: string[] = [];
      for (let at: Element | null = element; at && at !== document.body && parts.length < 4; at = at.parentElement) {
        parts.unshift(
          `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''}${Array.from(at.classList, (name) => `.${name}`).join('')}`,
        );
      }
      return parts.join(' > ');
    };
    return Array.from(
      document.querySelectorAll(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, label:has(input)',
      ),
    )
      .filter(
        (element) =>
          isSeen(element) && !inSentence(element) && !(element.tagName === 'INPUT' && element.closest('label')),
      )
      .map((element) => ({ element, height: heightOf(element) }))
      .filter(({ height }) => height < 47.5)
      .map(({ element, height }) => `${height} px: ${pathOf(element)} “${element.textContent.trim().slice(0, 30)}”`);
  });

/** Sum of all layout shifts since the page began, as the browser counts them. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}#${node.id}` : node?.nodeName,
        );
        shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Two frames later every shift has been reported.
  return () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => resolve((window as unknown as { shifts: string[] }).shifts), 100),
            ),
          ),
        ),
    );
}

for (const locale of locales) {
  test(`nothing jumps while a page loads, in ${locale}`, bothLanguagesAtRoot(locale), async ({ page }) => {
    const shifts = await watchShifts(page);
    for (const address of [
      `/${locale}/`,
      `/${locale}/ticket/9012/`,
      `/${locale}/faq/move-a-domain/`,
      `/${locale}/search/`,
    ]) {
      await visit(page, address, { waitUntil: 'networkidle' });
      expect(await shifts(), address).toEqual([]);
    }
  });

  test(
    `nothing jumps while answers load over a slow line, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await page.route(requestsFor(page, '/pagefind/'), async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      const shifts = await watchShifts(page);
      for (const query of ['gmail', 'gmail&kind=faq', 'xyzzyplugh']) {
        await visit(page, `/${locale}/search/#q=${query}`);
        await inSearchState(page, query === 'xyzzyplugh' ? 'empty' : 'ready');
        expect(await shifts(), query).toEqual([]);
      }
    },
  );
}

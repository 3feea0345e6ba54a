import path from 'node:path';
import { type Page } from '@playwright/test';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { asSeen } from '../../src/search/engine/as-seen.ts';
import { type Filters, type SearchEngine } from '../../src/search/engine/engine.ts';
import { openSearch } from '../../src/search/engine/open-search.ts';
import { queryAddress } from '../../src/search/results/query-address.ts';
import { openBuiltSite } from '../../src/search/node/built-site.ts';
import { siteFolder } from './doors.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { doorOf, linkedPlacesOf, visit } from './site-paths.ts';
import { expect, onlyOnHost, test } from './test.ts';

const ofEachLanguage = 25;
const shown = 5;

/** From one end of questions.yaml to the other. */
async function questionsIn(locale: Locale): Promise<string[]> {
  const {
    settings: { questions },
  } = await readContent(path.join(repositoryRoot, 'content'));
  const own = (questions ?? []).filter(({ lang }) => lang === locale).map(({ ask }) => ask);
  expect(own.length).toBeGreaterThanOrEqual(ofEachLanguage);
  return Array.from({ length: ofEachLanguage }, (_, i) => own[Math.floor((i * own.length) / ofEachLanguage)] ?? '');
}

const filtered: Readonly<Record<Locale, readonly { readonly text: string; readonly filters: Filters }[]>> = {
  en: [
    { text: 'gmail', filters: { kind: ['faq'] } },
    { text: 'my mail does not arrive', filters: { kind: ['ticket'] } },
    { text: 'domain', filters: { topic: ['dns'] } },
    { text: 'password', filters: { topic: ['mail', 'dns'] } },
    { text: '', filters: { topic: ['mail'], kind: ['ticket'] } },
  ],
  es: [
    { text: 'gmail', filters: { kind: ['faq'] } },
    { text: 'no me llega el correo', filters: { kind: ['ticket'] } },
    { text: 'dominio', filters: { topic: ['dns'] } },
    { text: 'contraseña', filters: { topic: ['mail', 'dns'] } },
    { text: '', filters: { topic: ['mail'], kind: ['ticket'] } },
  ],
};

/** What the terminal says. */
async function answersOf(engine: SearchEngine, text: string, filters: Filters = {}): Promise<readonly string[][]> {
  const { own, other } = await engine.search(text, filters);
  return Promise.all([own, other].map(async (group) => (await group.hits(0, shown)).map(({ address }) => address)));
}

const answersOn = (page: Page): Promise<readonly string[][]> =>
  Promise.all(
    ['[data-hit]:not([data-hit-group])', '[data-hit-group="other"]'].map((hits) => linkedPlacesOf(page.locator(hits))),
  );

for (const locale of locales) {
  test(`fifty questions have the answers that the terminal gives, those in ${locale}`, async ({ page }) => {
    const [engine, questions] = await Promise.all([openSearch(locale, openBuiltSite(siteFolder)), questionsIn(locale)]);
    let found = 0;
    await visit(page, `/${locale}/search/`);
    for (const text of questions) {
      await page.locator('#q').fill(text);
      await page.locator('#q').press('Enter');
      const { isUncovered, own, otherAmongFirst } = await engine.search(text, {});
      if (isUncovered && own.count > 0) {
        const [mine = [], others = []] = await answersOf(engine, text);
        const nearest = asSeen(mine, others, otherAmongFirst).slice(0, 3);
        await expect.poll(() => linkedPlacesOf(page.locator('#results .rows a')), { message: text }).toEqual(nearest);
        found += nearest.length;
        continue;
      }
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
      await page
        .locator('main:is([data-search-state="ready"], [data-search-state="empty"]) #results:not([aria-busy])')
        .waitFor();
      const expected = await answersOf(engine, text);
      expect(await answersOn(page), text).toEqual(expected);
      found += expected.flat().length;
    }
    expect(found, 'and that is not nothing').toBeGreaterThan((ofEachLanguage * shown) / 2);
    expect(page.workers(), 'a disk has no workers').toHaveLength(doorOf(page).keepsFileNames ? 0 : 1);
  });

  test(`questions with filters have the answers that the terminal gives, in ${locale}`, async ({ page }) => {
    const engine = await openSearch(locale, openBuiltSite(siteFolder));
    for (const { text, filters } of filtered[locale]) {
      const asked = queryAddress({ text, filters, asTyped: false });
      await visit(page, `/${locale}/search/${asked}`);
      await inSearchState(page, 'ready');
      const expected = await answersOf(engine, text, filters);
      expect(expected.flat(), asked).not.toEqual([]);
      expect(await answersOn(page), asked).toEqual(expected);
    }
  });
}

for (const [how, block] of [
  [
    'refused',
    () =>
      Object.assign(window, {
        Worker: function () {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
  ],
  [
    'started in vain',
    () => {
      const fail = (worker: EventTarget): boolean =>
        worker.dispatchEvent(new ErrorEvent('error', { message: 'blocked' }));
      Object.assign(window, {
        Worker: class extends EventTarget {
          postMessage = () => void setTimeout(fail, 0, this);
          terminate = () => {};
        },
      });
    },
  ],
] as const) {
  test(
    `where a worker is ${how}, the page itself has the same answers`,
    onlyOnHost('a disk has no workers'),
    async ({ page }) => {
      const engine = await openSearch('es', openBuiltSite(siteFolder));
      await page.addInitScript(block);
      for (const text of ['gmail rechaza mis correos', 'mi celular dice que la contraseña está mal']) {
        await visit(page, `/es/search/${queryAddress({ text, filters: {}, asTyped: false })}`);
        await inSearchState(page, 'ready');
        expect(await answersOn(page), text).toEqual(await answersOf(engine, text));
        expect(page.workers()).toHaveLength(0);
      }
    },
  );
}

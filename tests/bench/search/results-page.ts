import type { OnProgress } from '../../../src/schema/progress.ts';
import { type Browser, chromium, type Page } from '@playwright/test';
import { seenAtOnce } from '../../../src/search/engine/as-seen.ts';
import { fixedPath } from '../../../src/site/addresses.ts';
import { locales } from '../../../src/language/locale.ts';
import { type FoundAddresses, type EvaluatedQuestion, evaluate } from '../../../src/search/evaluation/evaluate.ts';
import type { LabelledQuestion } from '../../../src/search/evaluation/labelled-question.ts';
import config from '../../e2e/playwright.config.ts';
import type { QuestionSet } from './question-sets.ts';
import { type FolderServer, serveFolder } from './serve-folder.ts';

/** What the results page gives its readers, and what it costs them. */
export interface JudgedPage {
  readonly judged: EvaluatedQuestion[];
  /** Compressed bytes of a first question beside the page and its style, one number a sample. */
  readonly coldBytes: readonly number[];
  /** Milliseconds from Enter to the answers, on a page that has searched before. */
  readonly warmTimes: readonly number[];
}

const samples = 24;

/** Asks on the real page in Chromium, where readers see fewer than ten answers at first. */
export async function judgeResultsPage(sets: readonly QuestionSet[], onProgress: OnProgress): Promise<JudgedPage> {
  const result = { judged: [] as EvaluatedQuestion[], coldBytes: [] as number[], warmTimes: [] as number[] };
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    for (const [i, { siteFolder, questions, nameOf }] of sets.entries()) {
      const server = await serveFolder(siteFolder);
      try {
        const page = await browser.newPage();
        if (i === 0) {
          result.coldBytes.push(...(await coldBytes(browser, server, questions)));
          for (const locale of locales)
            result.warmTimes.push(
              ...(await warmTimes(
                page,
                server.address,
                questions.filter((each) => each.locale === locale),
              )),
            );
        }
        result.judged.push(
          ...(await evaluate(
            questions,
            async (question) => (await askOnPage(page, server.address, question)).found,
            nameOf,
            onProgress,
          )),
        );
        await page.close();
      } finally {
        await server.close();
      }
    }
  } finally {
    await browser.close();
  }
  return result;
}

const sampled = (questions: readonly LabelledQuestion[]): LabelledQuestion[] => {
  const step = Math.max(1, Math.floor(questions.length / samples));
  return questions.filter((_, i) => i % step === 0).slice(0, samples);
};

/** One question after the other on one page: the first two are not counted. */
async function warmTimes(page: Page, site: string, questions: readonly LabelledQuestion[]): Promise<number[]> {
  const [first] = questions;
  if (!first) return [];
  await askOnPage(page, site, first);
  const times: number[] = [];
  for (const { ask } of sampled(questions)) {
    // What the answers before have set off is over: nobody asks again before they are drawn.
    await page.waitForTimeout(500);
    times.push(await page.evaluate(askInPlace, ask));
  }
  return times.slice(2);
}

/** Runs in the page: from Enter until answers are there, or it is said that there are none. */
export async function askInPlace(question: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('#seek input');
  const main = document.querySelector('main');
  if (!box?.form || !main) throw new Error('This is not the results page.');
  box.value = question;
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!/^(?:ready|empty|failed)$/.test(main.dataset.searchState ?? '')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(main, { attributeFilter: ['data-search-state'] });
    box.form?.requestSubmit();
  });
  return performance.now() - began;
}

/** A browser that has never been here, for questions spread over all. */
async function coldBytes(
  browser: Browser,
  server: FolderServer,
  questions: readonly LabelledQuestion[],
): Promise<number[]> {
  const all: number[] = [];
  for (const question of sampled(questions)) {
    const context = await browser.newContext();
    server.served.length = 0;
    const page = await context.newPage();
    const { time } = await askOnPage(page, server.address, question);
    await page.waitForLoadState('networkidle');
    if (time !== null)
      all.push(
        server.served.filter(({ file }) => !/\.(?:html|css)$/.test(file)).reduce((sum, { bytes }) => sum + bytes, 0),
      );
    await context.close();
  }
  return all;
}

/** `time` is null where a ticket's number has led straight to the ticket, which is then the only answer. */
async function askOnPage(
  page: Page,
  site: string,
  { locale, ask, group }: LabelledQuestion,
): Promise<{ found: FoundAddresses; time: number | null }> {
  const results = fixedPath(locale, 'search');
  await page.goto(`${site}${results}?${new URLSearchParams({ q: ask })}`);
  const reached = await page.waitForFunction((path) => {
    if (location.pathname !== path) return { state: 'left', time: null };
    const state = /^(?:ready|empty|failed)$/.exec(document.querySelector('main')?.dataset.searchState ?? '')?.[0];
    return state ? { state, time: performance.now() } : null;
  }, results);
  const { state = 'failed', time = null } = (await reached.jsonValue()) ?? {};
  if (state === 'left')
    return {
      found: { own: [new URL(page.url()).pathname], other: [], seen: [new URL(page.url()).pathname] },
      time: null,
    };
  if (state === 'failed') throw new Error(`The search failed for “${ask}”.`);
  const other = page.locator('[data-hit-group="other"]');
  // The second group may come a moment after the first.
  if (group === 'other')
    await other
      .first()
      .waitFor({ state: 'attached', timeout: 500 })
      .catch(() => {});
  const hrefs = (links: Element[]): string[] => links.map((link) => (link as HTMLAnchorElement).href);
  const all = await page.locator('[data-hit]').evaluateAll(hrefs);
  const closed = await page.locator('details:not([open]) [data-hit]').evaluateAll(hrefs);
  const found = {
    seen: all.filter((each) => !closed.includes(each)).slice(0, seenAtOnce),
    own: await page.locator('[data-hit]:not([data-hit-group])').evaluateAll(hrefs),
    other: await other.evaluateAll(hrefs),
  };
  return { found, time };
}

import type { Browser } from '@playwright/test';
import { fixedPath } from '../../../src/site/addresses.ts';
import { questionHash } from '../../../src/site/question-address.ts';
import type { LabelledQuestion } from '../../../src/search/evaluation/labelled-question.ts';
import { askInPlace } from '../search/results-page.ts';
import { type Answered, type LineServer } from './line-server.ts';
import { wavesOf } from './waves.ts';

/** 400 kbit/s. */
const phoneLine = { roundTrip: 400, rate: 50_000 };
/** How many times slower than this machine. Chromium slows pages only: a worker stays as fast as it is. */
const slowness = 6;

export type Asked = Pick<LabelledQuestion, 'locale' | 'ask'>;

/** What a first answer takes. */
export interface FirstAnswer {
  /** Milliseconds from going to the results page until answers are there. */
  readonly time: number;
  readonly bytes: number;
  readonly requests: number;
  readonly waves: number;
  /** Files that were sent more than once. */
  readonly twice: readonly string[];
}

/** In a browser that has read the home page and never searched: follows the address of a question. */
export async function firstAnswer(browser: Browser, server: LineServer, { locale, ask }: Asked): Promise<FirstAnswer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.speed = null;
    await page.goto(server.address + fixedPath(locale, 'home'), { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    server.speed = phoneLine;
    server.answered.length = 0;
    await page.goto(server.address + fixedPath(locale, 'search') + questionHash({ q: ask }), { waitUntil: 'commit' });
    const shown = await page.waitForFunction(() =>
      /^(?:ready|empty|failed)$/.test(document.querySelector('main')?.dataset.searchState ?? '')
        ? performance.now()
        : null,
    );
    const time = Number(await shown.jsonValue());
    const answered: readonly Answered[] = [...server.answered];
    const files = answered.map(({ file }) => file);
    return {
      time,
      bytes: answered.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: answered.length,
      waves: wavesOf(answered),
      twice: files.filter((file, i) => files.indexOf(file) !== i),
    };
  } finally {
    server.speed = null;
    await context.close();
  }
}

/** Milliseconds from Enter to answers, one question after the other on one page, without the phone and its line. */
export async function laterAnswers(browser: Browser, server: LineServer, asked: readonly Asked[]): Promise<number[]> {
  const page = await browser.newPage();
  const times: number[] = [];
  let here = '';
  for (const { locale, ask } of asked) {
    if (here !== locale) {
      here = locale;
      await page.goto(server.address + fixedPath(locale, 'search') + questionHash({ q: ask }));
      await page.waitForSelector('main[data-search-state="ready"], main[data-search-state="empty"]');
      continue;
    }
    // What the answers before have set off is over: nobody asks again before they are drawn.
    await page.waitForTimeout(200);
    times.push(await page.evaluate(askInPlace, ask));
  }
  await page.close();
  return times;
}

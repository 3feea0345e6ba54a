import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { astroProject, cacheFolder, type Project } from '../../src/astro-project.ts';
import { buildSite, type Reporter } from '../../src/build-site.ts';
import { projectFrom, readOptions, UsageError } from '../../src/cli/options.ts';
import { reporter, run } from '../../src/cli/report.ts';
import { aboutPath, searchPath } from '../../src/permalinks.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { type Locale, locales } from '../../src/schema/locale.ts';
import { ContentProblems } from '../../src/schema/problem.ts';
import type { Question } from '../../src/schema/question.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import config from '../e2e/playwright.config.ts';

/** Asks a search; gives the keys of the first ten entries found, best first. */
type Search = (question: Question, page: Page, site: string) => Promise<string[]>;

interface Asked {
  readonly question: Question;
  readonly found: readonly string[];
  /** From 0; -1 when none of the answers is among those found. */
  readonly place: number;
}

const usage = 'npm run bench:search -- [--content DIR] [--stock] [--misses]';
const mostFound = 10;
const languages: Readonly<Record<Locale, string>> = { en: 'English', es: 'Spanish' };

/** Counts on a terminal, and leaves the output to the table. */
const quiet: Reporter = { step: (name) => ({ ...reporter.step(name), done: () => {} }) };

/** How many questions of questions.yaml the search answers, in a browser as readers do; --stock: Pagefind's own search too. */
await run(async () => {
  const { values } = readOptions({ content: { type: 'string' }, stock: { type: 'boolean' }, misses: { type: 'boolean' } }, usage);
  const { contentFolder } = projectFrom(values);
  const { questions, problems } = await readSettings(contentFolder);
  if (problems.length > 0) throw new ContentProblems(problems);
  if (!questions?.length) throw new UsageError('The content folder has no questions: write some into questions.yaml (src/schema/question.ts).');
  if (findChromium() === null) throw new UsageError('There is no Chromium: npm run test:e2e installs one, or set CHROMIUM_PATH to where one is.');

  const folder = await mkdtemp(path.join(tmpdir(), 'consulta-questions-'));
  const project: Project = { contentFolder, outFolder: path.join(folder, 'site'), siteAddress: null };
  try {
    await buildSite(project, quiet);
    const searches = new Map<string, Search>([['Consulta', askOurs], ...(values.stock ? [['Pagefind alone', askStock] as const] : [])]);
    const asked = await askAll(project, questions, searches);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    console.log(table(asked));
    if (values.misses) console.log(`\n${misses(asked.get('Consulta') ?? [])}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
    // Named after the folder, which no other run will have.
    await rm(cacheFolder(project), { recursive: true, force: true });
  }
});

async function askAll(project: Project, questions: readonly Question[], searches: ReadonlyMap<string, Search>): Promise<Map<string, Asked[]>> {
  // Port 0 is any that is free.
  const server = await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port: 0 } });
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const page = await browser.newPage();
    const all = new Map<string, Asked[]>();
    for (const [name, search] of searches) {
      const asking = quiet.step(`Asking ${name}`);
      const asked: Asked[] = [];
      for (const question of questions) {
        const found = await search(question, page, `http://localhost:${server.port}`);
        asked.push({ question, found, place: found.findIndex((key) => question.answers.some((answer) => answer === key)) });
        asking.progress(asked.length, questions.length);
      }
      all.set(name, asked);
    }
    return all;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The results page. A ticket's number leads straight to the ticket, which is then the only answer. */
async function askOurs({ lang, ask }: Question, page: Page, site: string): Promise<string[]> {
  await page.goto(`${site}${searchPath(lang)}?${new URLSearchParams({ q: ask })}`);
  const state = await page.waitForFunction(
    (results) => (location.pathname === results ? /^(ready|empty|failed)$/.exec(document.querySelector('main')?.dataset.searchState ?? '')?.[0] : 'left'),
    searchPath(lang),
  );
  const reached = await state.jsonValue();
  if (reached === 'left') return [keyOf(page.url())];
  if (reached === 'failed') console.error(`The search failed for “${ask}”.`);
  const addresses = await page.locator('[data-hit]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map(keyOf).slice(0, mostFound);
}

/** Pagefind as it comes, on a page of ours that does not load it: options that were set once would stay. */
async function askStock({ lang, ask }: Question, page: Page, site: string): Promise<string[]> {
  await page.goto(`${site}${aboutPath(lang)}`);
  const addresses = await page.evaluate(async ({ module, ask, most }) => {
    const pagefind = await import(module);
    const { results }: { results: { data(): Promise<{ url: string }> }[] } = await pagefind.search(ask);
    return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
  }, { module: '/pagefind/pagefind.js', ask, most: mostFound });
  return addresses.map((address) => keyOf(new URL(address, site).href));
}

/** `/en/ticket/6115/` is ticket/6115. */
function keyOf(address: string): string {
  return new URL(address).pathname.split('/').slice(2, 4).join('/');
}

function table(all: ReadonlyMap<string, readonly Asked[]>): string {
  const rows = locales.flatMap((locale) => [...all].flatMap(([name, asked]) => {
    const here = asked.filter(({ question }) => question.lang === locale);
    if (here.length === 0) return [];
    const share = (of: (each: Asked) => number): string => (here.reduce((sum, each) => sum + of(each), 0) / here.length).toFixed(3);
    const within = (most: number) => share(({ place }) => (place >= 0 && place < most ? 1 : 0));
    const reciprocal = share(({ place }) => (place < 0 ? 0 : 1 / (place + 1)));
    const empty = here.filter(({ found }) => found.length === 0).length;
    return [`| ${languages[locale]} | ${name} | ${here.length} | ${within(1)} | ${within(3)} | ${reciprocal} | ${empty} |`];
  }));
  return ['| language | search | questions | hit@1 | hit@3 | MRR@10 | empty answers |', '|---|---|---:|---:|---:|---:|---:|', ...rows].join('\n');
}

/** The questions of which no answer is among the first three. */
function misses(asked: readonly Asked[]): string {
  const missed = asked.filter(({ place }) => place < 0 || place > 2);
  return missed
    .map(({ question: { lang, ask, answers }, found }) => `- ${lang}: ${ask}\n  found ${found.slice(0, 3).join(', ') || 'nothing'}; right ${answers.join(', ')}`)
    .join('\n');
}

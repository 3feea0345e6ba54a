import { type Browser, chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from '../../../src/build/build-site.ts';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { readCommand, UsageError, usageError } from '../../../src/cli/command.ts';
import { projectFrom } from '../../../src/cli/options.ts';
import { reporter, run } from '../../../src/cli/report.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { locales } from '../../../src/language/locale.ts';
import { findChromium } from '../../e2e/find-chromium.ts';
import config from '../../e2e/playwright.config.ts';
import { benchPhoneCommand } from '../commands.ts';
import { parseQueries } from '../search/question-sets.ts';
import { quantile } from '../search/tables.ts';
import { type LineServer, serveOverLine } from './line-server.ts';
import { type Asked, type FirstAnswer, firstAnswer, laterAnswers } from './phone-page.ts';

/** Of later questions, all languages together. */
const laterQuestions = 40;

interface MeasuredSite {
  readonly folder: string;
  readonly first: FirstAnswer[];
  later: readonly number[];
}

/** What somebody waits for who asks on a cheap phone, and how long later answers take on this machine. */
await run(async () => {
  const { values } = readCommand(benchPhoneCommand);
  if (!/^[1-9]\d*$/.test(values.runs))
    throw usageError(benchPhoneCommand, `--runs ${values.runs} is not a number from 1 up.`);
  if (values.against && !values.site) throw usageError(benchPhoneCommand, '--against goes together with --site.');
  if (findChromium() === null)
    throw new UsageError('There is no Chromium: npm run test:e2e installs one, or set CHROMIUM_PATH to where one is.');
  const { contentFolder } = projectFrom({ content: values.content });
  const asked = await questionsFrom(contentFolder, values.queries ? given(values.queries) : null);
  const folders = values.site
    ? [values.site, ...(values.against ? [values.against] : [])].map(given)
    : [await built(contentFolder)];
  const sites: MeasuredSite[] = folders.map((folder) => ({ folder, first: [], later: [] }));
  const firstQuestions = spread(asked, Number(values.runs));
  // In turns: whatever else this machine does meanwhile, it does to all of them.
  for (const [i, question] of firstQuestions.entries()) {
    for (const site of sites) site.first.push(await onPhone(site.folder, question));
    console.error(`First question ${i + 1} of ${firstQuestions.length}`);
  }
  for (const site of sites) site.later = await later(site.folder, asked);
  console.log(table(sites));
});

/** A file or folder that has to be there, from where npm was called. */
function given(name: string): string {
  const found = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(found)) throw new UsageError(`There is no ${found}.`);
  return found;
}

async function built(contentFolder: string): Promise<string> {
  const outFolder = path.join(repositoryRoot, 'node_modules/.cache/consulta/bench-phone');
  await buildSite({ contentFolder, outFolder, siteAddress: null }, reporter);
  return outFolder;
}

async function questionsFrom(contentFolder: string, queries: string | null): Promise<Asked[]> {
  if (queries)
    return parseQueries(await readFile(queries, 'utf8')).map(({ lang, query }) => ({ locale: lang, ask: query }));
  const { settings } = await readCheckedContent(contentFolder);
  const asked = (settings.questions ?? []).map(({ lang, ask }) => ({ locale: lang, ask }));
  if (asked.length === 0) throw new UsageError('The content folder has no questions: give some with --queries.');
  return asked;
}

function spread<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / count)] as T);
}

/** A server and a browser of its own for each: neither finds anything of the last. */
async function withSite<T>(folder: string, act: (browser: Browser, server: LineServer) => Promise<T>): Promise<T> {
  const server = await serveOverLine(folder);
  const { args = [], ...options } = config.use?.launchOptions ?? {};
  const browser = await chromium.launch({ ...options, args: [...args, ...server.browserArguments] });
  try {
    return await act(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

function onPhone(folder: string, question: Asked): Promise<FirstAnswer> {
  return withSite(folder, (browser, server) => firstAnswer(browser, server, question));
}

function later(folder: string, asked: readonly Asked[]): Promise<readonly number[]> {
  return withSite(folder, async (browser, server) => {
    const each = Math.ceil(laterQuestions / locales.length) + 1;
    // One more in each language: the first opens the search.
    const chosen = locales.flatMap((locale) =>
      spread(
        asked.filter((question) => question.locale === locale),
        each,
      ),
    );
    return laterAnswers(browser, server, chosen);
  });
}

function table(sites: readonly MeasuredSite[]): string {
  const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
  const row = (name: string, unit: string, digits: number, of: (site: MeasuredSite) => number): string => {
    const figures = sites.map(of);
    const [one = 0, other] = figures;
    return `| ${[name, ...figures.map((figure) => `${figure.toFixed(digits)} ${unit}`.trim()), ...(other === undefined ? [] : [(one / other).toFixed(2)])].join(' | ')} |`;
  };
  const ofFirst = (of: (answer: FirstAnswer) => number) => (site: MeasuredSite) => median(site.first.map(of));
  const twice = new Set(sites.flatMap(({ first }) => first.flatMap((answer) => answer.twice)));
  return [
    `| medians of ${sites[0]?.first.length ?? 0} | ${sites.map(({ folder }) => path.basename(folder)).join(' | ')} |${sites.length > 1 ? ' ratio |' : ''}`,
    `| --- |${' ---: |'.repeat(sites.length + (sites.length > 1 ? 1 : 0))}`,
    row(
      'first answer',
      's',
      2,
      ofFirst(({ time }) => time / 1000),
    ),
    row(
      'over the line',
      'kB',
      0,
      ofFirst(({ bytes }) => bytes / 1000),
    ),
    row(
      'requests',
      '',
      0,
      ofFirst(({ requests }) => requests),
    ),
    row(
      'waves',
      '',
      0,
      ofFirst(({ waves }) => waves),
    ),
    row('later answer', 'ms', 0, ({ later: times }) => median(times)),
    ...(twice.size > 0 ? [`\nSent more than once: ${[...twice].join(', ')}`] : []),
  ].join('\n');
}

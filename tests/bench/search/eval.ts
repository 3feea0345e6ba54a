import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Reporter } from '../../../src/schema/progress.ts';
import { readCommand, UsageError, usageError } from '../../../src/cli/command.ts';
import { searchEvalCommand } from '../commands.ts';
import { projectFrom } from '../../../src/cli/options.ts';
import { reporter, run } from '../../../src/cli/report.ts';
import { builtSiteSearch } from '../../../src/search/evaluation/search-built-site.ts';
import { type EvaluatedQuestion, evaluate } from '../../../src/search/evaluation/evaluate.ts';
import { contentSet, corpusSets, type QuestionSet } from './question-sets.ts';
import { comparisonTable, figuresTable, missesOf, quantile } from './tables.ts';

/** A file or folder that has to be there, from where npm was called. */
function given(name: string): string {
  const found = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(found)) throw new UsageError(`There is no ${found}.`);
  return found;
}

/** Counts on a terminal, and leaves the output to the tables. */
const quiet: Reporter = {
  step: (name) => ({ ...reporter.step(name), done: () => process.stderr.isTTY && process.stderr.write('\r\x1b[K') }),
};

/** How many questions the search answers: those of questions.yaml, or labelled queries over somebody else's help. */
await run(async () => {
  const { values } = readCommand(searchEvalCommand);
  if (!values.corpus !== !values.queries) throw usageError(searchEvalCommand, '--corpus and --queries go together.');
  const { contentFolder } = projectFrom({ content: values.content });
  const siteFolder = values.site ? given(values.site) : null;
  const sets =
    values.corpus && values.queries
      ? await corpusSets(
          {
            corpus: given(values.corpus),
            queries: given(values.queries),
            split: values.split ?? null,
            siteFolder,
            contentFolder,
          },
          quiet,
        )
      : await contentSet(contentFolder, siteFolder, quiet);

  const judged = values.browser ? await onPage(sets) : await inNode(sets);
  console.log(figuresTable(judged));
  if (values.compare) console.log(`\n${await comparison(sets, judged)}`);
  if (values.misses) console.log(`\n${missesOf(judged)}`);
});

async function inNode(sets: readonly QuestionSet[]): Promise<EvaluatedQuestion[]> {
  const asking = quiet.step('Asking');
  const judged: EvaluatedQuestion[] = [];
  for (const { siteFolder, questions, nameOf } of sets) {
    judged.push(...(await evaluate(questions, await builtSiteSearch(siteFolder), nameOf, asking.progress)));
  }
  asking.done('');
  return judged;
}

/** Loaded only when it is asked for: it needs a Chromium. */
async function onPage(sets: readonly QuestionSet[]): Promise<EvaluatedQuestion[]> {
  const { findChromium } = await import('../../e2e/find-chromium.ts');
  if (findChromium() === null)
    throw new UsageError('There is no Chromium: npm run test:e2e installs one, or set CHROMIUM_PATH to where one is.');
  const { judgeResultsPage } = await import('./results-page.ts');
  const asking = quiet.step('Asking on the results page');
  const { judged, coldBytes, warmTimes } = await judgeResultsPage(sets, asking.progress);
  asking.done('');
  const [half, most] = [0.5, 0.9].map((share) => (quantile(coldBytes, share) / 1000).toFixed(0));
  console.log(
    `A first question loads ${half} kB compressed (median of ${coldBytes.length}; p90 ${most} kB) beside the page and its style.`,
  );
  console.log(
    `A later one is answered ${quantile(warmTimes, 0.5).toFixed(0)} ms after Enter (median of ${warmTimes.length}).\n`,
  );
  return judged;
}

async function comparison(sets: readonly QuestionSet[], ours: readonly EvaluatedQuestion[]): Promise<string> {
  const [{ judgeStockPagefind }, { judgeMiniSearch }] = await Promise.all([
    import('./stock-pagefind.ts'),
    import('./mini-search.ts'),
  ]);
  const asking = quiet.step('Asking the others');
  const stock = await judgeStockPagefind(sets);
  const mini = await judgeMiniSearch(sets);
  asking.done('');
  const table = comparisonTable(
    new Map([
      ['Pagefind as it comes', stock],
      ['MiniSearch, tuned', mini.judged],
      ['**Consulta**', ours],
    ]),
  );
  return `${table}\n\nMiniSearch: ${mini.options}; the best of ${mini.tried} sets of options on these very questions.`;
}

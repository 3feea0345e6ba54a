import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Reporter } from '../../../src/schema/progress.ts';
import { readCommand, UsageError, usageError } from '../../../src/cli/command.ts';
import { searchEvalCommand } from '../commands.ts';
import { projectFrom } from '../../../src/cli/options.ts';
import { reporter, run } from '../../../src/cli/report.ts';
import type { EvaluatedQuestion } from '../../../src/search/evaluation/evaluate.ts';
import { contentSet, corpusSets, type QuestionSet } from './question-sets.ts';
import { judgeSideBySide, judgeSites, report } from './side-by-side.ts';
import { figuresTable, missesOf, quantile } from './tables.ts';

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
  const ofCorpus = (corpus: string, queries: string, place: string): Promise<QuestionSet[]> =>
    corpusSets(
      { corpus: given(corpus), queries: given(queries), split: values.split ?? null, siteFolder, contentFolder, place },
      quiet,
    );
  const sets =
    values.corpus && values.queries
      ? await ofCorpus(values.corpus, values.queries, 'corpus')
      : await contentSet(contentFolder, siteFolder, quiet);

  if (values.quick || values.browser) {
    const judged = values.browser ? await onPage(sets) : await judgeSites(sets, quiet);
    console.log(figuresTable(judged));
    if (values.misses) console.log(`\n${missesOf(judged)}`);
    return;
  }
  const printAll = async (these: readonly QuestionSet[]): Promise<void> => {
    const sideBySide = await judgeSideBySide(these, contentFolder, quiet);
    const [ours = []] = [...sideBySide.searches.values()].slice(-1);
    console.log(`${report(sideBySide)}\n\n${figuresTable(ours)}`);
    if (values.misses) console.log(`\n${missesOf(ours)}`);
  };
  await printAll(sets);
  if (values.public) {
    const files = ['corpus.jsonl', 'queries.jsonl'].map((name) => path.join(values.public ?? '', name));
    console.log(`\n${path.basename(values.public)}\n`);
    await printAll(await ofCorpus(files[0] ?? '', files[1] ?? '', 'public'));
  }
});

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

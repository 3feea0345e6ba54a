import { builtSiteSearch } from '../../../src/search/evaluation/search-built-site.ts';
import { type EvaluatedQuestion, evaluate } from '../../../src/search/evaluation/evaluate.ts';
import type { Reporter } from '../../../src/schema/progress.ts';
import { glossaryVariants, withGlossary } from './glossary-variants.ts';
import { judgeMiniSearch } from './mini-search.ts';
import type { QuestionSet } from './question-sets.ts';
import { judgeStockPagefind } from './stock-pagefind.ts';
import { sideBySideTable } from './tables.ts';

/** The same questions, asked of several searches: by its name, what each found. */
export type JudgedSearches = ReadonlyMap<string, readonly EvaluatedQuestion[]>;

/** Asks a built site with the glossary that it has. */
export async function judgeSites(sets: readonly QuestionSet[], reporter: Reporter): Promise<EvaluatedQuestion[]> {
  const asking = reporter.step('Asking');
  const judged: EvaluatedQuestion[] = [];
  for (const { siteFolder, questions, nameOf } of sets)
    judged.push(...(await evaluate(questions, await builtSiteSearch(siteFolder), nameOf, asking.progress)));
  asking.done('');
  return judged;
}

/** The same pages with each glossary, and other searches over them. */
export async function judgeSideBySide(
  sets: readonly QuestionSet[],
  contentFolder: string,
  reporter: Reporter,
): Promise<{ searches: JudgedSearches; note: string }> {
  const searches = new Map<string, readonly EvaluatedQuestion[]>();
  const stock = await judgeStockPagefind(sets);
  searches.set('Pagefind as it comes', stock);
  const mini = await judgeMiniSearch(sets);
  searches.set('MiniSearch, tuned', mini.judged);
  for (const { name, glossary } of await glossaryVariants(contentFolder)) {
    const judged: EvaluatedQuestion[] = [];
    for (const set of sets)
      judged.push(
        ...(await withGlossary(set.siteFolder, glossary, (siteFolder) =>
          judgeSites([{ ...set, siteFolder }], reporter),
        )),
      );
    searches.set(name, judged);
  }
  return {
    searches,
    note: `MiniSearch: ${mini.options}; the best of ${mini.tried} sets of options on these very questions.`,
  };
}

/** All that is printed of one collection of questions. */
export function report({ searches, note }: { searches: JudgedSearches; note: string }): string {
  return [
    'hit@3 with its 95 % interval: a right answer is among the first three of the group where it has to be.',
    sideBySideTable(searches, ({ found }) => found),
    'As seen: a right answer is among the first three that a reader sees without opening anything.',
    sideBySideTable(searches, ({ seen }) => seen),
    note,
  ].join('\n\n');
}

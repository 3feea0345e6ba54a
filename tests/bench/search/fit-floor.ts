import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { localeSchema } from '../../../src/schema/locale.ts';
import { answerQuestion, type SearchResources } from '../../../src/search/engine/answer-question.ts';
import { openIndex, type OpenIndex } from '../../../src/search/engine/open-index.ts';
import { resourcesOf } from '../../../src/search/engine/open-search.ts';
import { signNames, type Signs, signsOf } from '../../../src/search/engine/uncovered.ts';
import type { LabelledQuestion } from '../../../src/search/evaluation/labelled-question.ts';
import { openBuiltSite } from '../../../src/search/node/built-site.ts';
import { fitClasses } from './fit-weights.ts';
import type { QuestionSet } from './question-sets.ts';

/** A question that a site answers, or says nothing about, and what tells so. */
export interface FloorExample {
  readonly ask: string;
  readonly isCovered: boolean;
  readonly signs: Signs;
}

const uncoveredSchema = z.record(
  z.enum(['mend', 'measure']),
  z.array(z.object({ lang: localeSchema, ask: z.string() })),
);
const uncoveredFile = path.join(repositoryRoot, 'tests/fixtures/uncovered-questions.yaml');

/** Of the questions that the starter content answers as many may be told that it does not. */
const mostWrong = 0.03;

/** Questions asked of a whole site, and of what is left of it without the source that answers them. */
export async function examplesOf(
  { siteFolder, questions, nameOf }: QuestionSet,
  sourceOf: (id: string) => string,
): Promise<FloorExample[]> {
  const examples: FloorExample[] = [];
  for (const locale of locales) {
    const { knowledge, index } = await open(siteFolder, locale);
    const own = questions.filter((each) => each.locale === locale && each.group === 'own');
    const sources = new Map<string, string>();
    const { pages } = index;
    for (const id of pages) {
      const [question] = own;
      if (question) sources.set(id, sourceOf(nameOf((await index.dataOf(id)).url, question)));
    }
    for (const question of own) {
      const source = sourceOf(question.relevant[0] ?? '');
      const without = leavingOut(knowledge, (id) => sources.get(id) === source, pages);
      examples.push(await exampleOf(question, true, knowledge), await exampleOf(question, false, without));
    }
  }
  return examples;
}

/** The starter content: what questions.yaml asks, and what it does not answer. */
export async function starterExamples(siteFolder: string, questions: readonly LabelledQuestion[]) {
  const uncovered = uncoveredSchema.parse(parse(await readFile(uncoveredFile, 'utf8')));
  const covered: FloorExample[] = [];
  const others: Record<'mend' | 'measure', FloorExample[]> = { mend: [], measure: [] };
  for (const locale of locales) {
    const { knowledge } = await open(siteFolder, locale);
    for (const question of questions.filter((each) => each.locale === locale))
      covered.push(await exampleOf(question, true, knowledge));
    for (const use of ['mend', 'measure'] as const)
      for (const { ask } of (uncovered[use] ?? []).filter(({ lang }) => lang === locale))
        others[use].push(await exampleOf({ ask }, false, knowledge));
  }
  return { covered, ...others };
}

async function open(siteFolder: string, locale: Locale): Promise<{ knowledge: SearchResources; index: OpenIndex }> {
  const source = openBuiltSite(siteFolder);
  const index = await openIndex(locale, source);
  return { index, knowledge: resourcesOf(locale, index, source) };
}

const exampleOf = async (
  { ask }: Pick<LabelledQuestion, 'ask'>,
  isCovered: boolean,
  knowledge: SearchResources,
): Promise<FloorExample> => ({
  ask,
  isCovered,
  signs: signsOf(await answerQuestion(ask, knowledge), knowledge.index.size),
});

/** The same index as if some of its pages were not there. */
function leavingOut(knowledge: SearchResources, isLeftOut: (id: string) => boolean, pages: readonly string[]) {
  const { exact, plain } = knowledge.index;
  const kept = async <T extends { readonly id: string }>(found: Promise<readonly T[]>): Promise<T[]> =>
    (await found).filter(({ id }) => !isLeftOut(id));
  const index = {
    ...knowledge.index,
    size: pages.filter((id) => !isLeftOut(id)).length,
    exact: (term: string) => kept(exact(term)),
    plain: (term: string) => kept(plain(term)),
  };
  return { ...knowledge, index };
}

/** The weights of `uncovered.ts`, its floor, and how often that is right. */
export function floorTable(
  examples: readonly FloorExample[],
  starter: Awaited<ReturnType<typeof starterExamples>>,
): string {
  const values = ({ signs }: FloorExample): number[] => signNames.map((name) => signs[name]);
  const weights = fitClasses(
    [examples, [...starter.covered, ...starter.mend]].map((set) =>
      set.map((each) => ({ isFirst: each.isCovered, values: values(each) })),
    ),
  );
  const sumOf = (each: FloorExample): number =>
    values(each).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  const sums = starter.covered.map(sumOf).sort((a, b) => a - b);
  const floor = sums[Math.floor(sums.length * mostWrong)] ?? 0;
  const told = (of: readonly FloorExample[]): string =>
    `${of.filter((each) => sumOf(each) < floor).length} of ${of.length}`;
  return [
    'For src/search/engine/uncovered.ts:',
    ...signNames.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`),
    `  floor: ${floor.toFixed(2)}`,
    '| questions | told that nothing is here |',
    '| --- | ---: |',
    `| of questions.yaml, all answered | ${told(starter.covered)} |`,
    `| not answered by the starter content, looked at | ${told(starter.mend)} |`,
    `| not answered by the starter content, never looked at | ${told(starter.measure)} |`,
    `| of the corpus, answered | ${told(examples.filter(({ isCovered }) => isCovered))} |`,
    `| of the corpus, their source left out | ${told(examples.filter(({ isCovered }) => !isCovered))} |`,
  ].join('\n');
}

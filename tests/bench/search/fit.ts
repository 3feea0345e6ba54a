import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCommand, UsageError } from '../../../src/cli/command.ts';
import { projectFrom } from '../../../src/cli/options.ts';
import { reporter, run } from '../../../src/cli/report.ts';
import { locales } from '../../../src/language/locale.ts';
import { openSearch } from '../../../src/search/engine/open-search.ts';
import { featureNames } from '../../../src/search/engine/page-features.ts';
import { reordered } from '../../../src/search/engine/second-stage.ts';
import { hitAt, mean } from '../../../src/search/evaluation/metrics.ts';
import { openBuiltSite } from '../../../src/search/node/built-site.ts';
import { searchFitCommand } from '../commands.ts';
import { besideExamples, besideTable } from './fit-beside.ts';
import { type Candidate, fitWeights, orderedBy } from './fit-weights.ts';
import { examplesOf, type FloorExample, floorTable, starterExamples } from './fit-floor.ts';
import { glossaryVariants, withGlossary } from './glossary-variants.ts';
import { type CorpusOptions, contentSet, corpusSets, type QuestionSet, sourceOf } from './question-sets.ts';

/** A question, the source of the page that answers it, and what the first stage found, in its order. */
interface FitQuestion {
  readonly group: string;
  readonly source: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Fits the weights of the second stage, and says how they do on sources that they were not fitted on; those of the
 * floor, under which the site most likely has no answer; and those by which another language is among the first.
 */
await run(async () => {
  const { values } = readCommand(searchFitCommand);
  const given = (name: string): string => {
    const found = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
    if (!existsSync(found)) throw new UsageError(`There is no ${found}.`);
    return found;
  };
  const { contentFolder } = projectFrom({ content: values.content });
  const options: CorpusOptions = {
    corpus: given(values.corpus),
    queries: given(values.queries),
    split: null,
    siteFolder: null,
    contentFolder,
    place: 'corpus',
  };
  const sets = await corpusSets(options, reporter);
  let questions: FitQuestion[] = [];
  for (const { name, glossary } of await glossaryVariants(contentFolder)) {
    const asking = reporter.step(`Asking with ${name}`);
    questions = [];
    for (const set of sets)
      questions.push(
        ...(await withGlossary(set.siteFolder, glossary, (siteFolder) => candidatesOf({ ...set, siteFolder }))),
      );
    asking.done(`${questions.length} questions`);
    console.log(`\n${name}:\n\n${tableOf(questions, eachLeftOut(questions))}`);
  }
  const weights = fitWeights(questions.map(({ candidates }) => candidates));
  console.log('\nOf all sources, with the last of these glossaries, for src/search/engine/second-stage.ts:');
  for (const [i, name] of featureNames.entries()) console.log(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`);
  const examples: FloorExample[] = [];
  for (const set of sets) examples.push(...(await examplesOf(set, sourceOf)));
  for (const { siteFolder, questions: asked } of await contentSet(contentFolder, null, reporter))
    console.log(`\n${floorTable(examples, await starterExamples(siteFolder, asked))}`);
  console.log(`\n${besideTable(await besideExamples(options, reporter))}`);
});

/** The order of each question's pages by weights that were fitted on all sources but its own. */
function eachLeftOut(questions: readonly FitQuestion[]): Map<FitQuestion, readonly Candidate[]> {
  const fitted = new Map<FitQuestion, readonly Candidate[]>();
  for (const [source, its] of Map.groupBy(questions, (each) => each.source)) {
    const weights = fitWeights(questions.filter((each) => each.source !== source).map(({ candidates }) => candidates));
    for (const each of its) fitted.set(each, orderedBy(weights, each.candidates));
  }
  return fitted;
}

async function candidatesOf({ siteFolder, questions, nameOf }: QuestionSet): Promise<FitQuestion[]> {
  const all: FitQuestion[] = [];
  for (const locale of locales) {
    const engine = await openSearch(locale, openBuiltSite(siteFolder));
    for (const question of questions.filter((each) => each.locale === locale)) {
      const hits = await (await engine.search(question.ask, {}))[question.group].hits(0, reordered);
      // An answer that stands alone is not measured.
      const candidates = hits.map(({ address, explanation: { features, score } }) => ({
        score,
        isRight: question.relevant.includes(nameOf(address, question)),
        features: featureNames.map((name) => features?.[name] ?? 0),
      }));
      all.push({
        group: `${locale} ${question.variant}`,
        source: sourceOf(question.relevant[0] ?? ''),
        candidates: candidates.sort((a, b) => b.score - a.score),
      });
    }
  }
  return all;
}

/** By kind of question and by source: hit@1 and hit@3 of the first stage, and with the left-out source's weights. */
function tableOf(questions: readonly FitQuestion[], fitted: ReadonlyMap<FitQuestion, readonly Candidate[]>): string {
  const share = (
    these: readonly FitQuestion[],
    most: number,
    of: (each: FitQuestion) => readonly Candidate[],
  ): string =>
    mean(
      these.map((each) =>
        hitAt(most)(
          of(each).map(({ isRight }) => (isRight ? 'right' : 'wrong')),
          new Set(['right']),
        ),
      ),
    ).toFixed(3);
  const row = (name: string, these: readonly FitQuestion[]): string =>
    `| ${[name, these.length, ...[1, 3].flatMap((most) => [share(these, most, ({ candidates }) => candidates), share(these, most, (each) => fitted.get(each) ?? [])])].join(' | ')} |`;
  return [
    '| each source left out in turn | questions | hit@1 before | hit@1 | hit@3 before | hit@3 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...Map.groupBy(questions, ({ group }) => group)].map(([name, these]) => row(name, these)),
    ...[...Map.groupBy(questions, ({ source }) => source)].map(([name, these]) => row(`source ${name}`, these)),
    row('**all**', questions),
  ].join('\n');
}

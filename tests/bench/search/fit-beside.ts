import { readFile } from 'node:fs/promises';
import type { Reporter } from '../../../src/schema/progress.ts';
import { locales } from '../../../src/language/locale.ts';
import {
  ahead,
  asSeen,
  beside,
  type Lead,
  leadNames,
  leadOf,
  type Ranked,
  seenAtOnce,
  sumOfLead,
} from '../../../src/search/engine/as-seen.ts';
import { openSearch } from '../../../src/search/engine/open-search.ts';
import { openBuiltSite } from '../../../src/search/node/built-site.ts';
import { mean } from '../../../src/search/evaluation/metrics.ts';
import { entriesOf, parseCorpus } from './corpus.ts';
import { fitClasses } from './fit-weights.ts';
import {
  type CorpusOptions,
  corpusSite,
  entryOf,
  isCross,
  labelled,
  parseQueries,
  type QuestionSet,
  sourceOf,
} from './question-sets.ts';

type Judged = Ranked & { readonly isRight: boolean };

/** A question to which only one group has the answer, and what each group has, as it is shown. */
export interface BesideExample {
  readonly locale: string;
  readonly source: string;
  readonly isOwn: boolean;
  readonly own: readonly Judged[];
  readonly other: readonly Judged[];
}

/** As many of each group as anything depends on. */
const looked = 10;

/** Questions of each language, asked of a corpus of which every other translation into it is left out; and the rest. */
export async function besideExamples(options: CorpusOptions, reporter: Reporter): Promise<BesideExample[]> {
  const pages = parseCorpus(await readFile(options.corpus, 'utf8'));
  const queries = parseQueries(await readFile(options.queries, 'utf8')).filter(
    (query) => query.corpus === 'full' && !isCross(query),
  );
  const examples: BesideExample[] = [];
  for (const locale of locales) {
    const translated = entriesOf(pages).filter((entry) => locales.every((each) => entry.pages[each]));
    for (const half of [0, 1]) {
      const dropped = new Set(
        translated.filter((_, i) => i % 2 === half).flatMap((entry) => entry.pages[locale]?.id ?? []),
      );
      const site = await corpusSite(pages, `${locale}-${half}`, dropped, options, reporter);
      const questions = queries
        .filter(({ lang }) => lang === locale)
        .flatMap((query) => {
          const gone = query.relevant.filter((id) => dropped.has(id));
          if (gone.length === 0) return [labelled(query)];
          // Half of the answers in either language tell nothing.
          return gone.length < query.relevant.length
            ? []
            : [{ ...labelled(query), group: 'other' as const, relevant: gone.map(entryOf) }];
        });
      examples.push(...(await examplesOf({ ...site, questions })));
    }
  }
  return examples;
}

async function examplesOf({ siteFolder, questions, nameOf }: QuestionSet): Promise<BesideExample[]> {
  const examples: BesideExample[] = [];
  const [first] = questions;
  if (!first) return [];
  const engine = await openSearch(first.locale, openBuiltSite(siteFolder));
  for (const question of questions) {
    const { own, other } = await engine.search(question.ask, {});
    const judged = async (group: 'own' | 'other', { hits }: typeof own): Promise<Judged[]> =>
      (await hits(0, looked)).map(({ address, explanation }) => ({
        ...explanation,
        isRight: group === question.group && question.relevant.includes(nameOf(address, question)),
      }));
    examples.push({
      locale: question.locale,
      source: sourceOf(question.relevant[0] ?? ''),
      isOwn: question.group === 'own',
      own: await judged('own', own),
      other: await judged('other', other),
    });
  }
  return examples;
}

/** As the first stage has ranked them. */
const ranked = (judged: readonly Judged[]): Judged[] => judged.toSorted((a, b) => b.score - a.score);

/** What the best of the others has to be told from, where either group has the answer among its first. */
function fitLead(examples: readonly BesideExample[]): Lead {
  const told = examples.flatMap(({ isOwn, own, other }) => {
    const [best, foreign] = [ranked(own)[0], ranked(other)[0]];
    const isRight = isOwn ? own.slice(0, seenAtOnce).some((each) => each.isRight) : other[0]?.isRight;
    if (!best || !foreign || !isRight) return [];
    const lead = leadOf(best, foreign);
    return [{ isFirst: !isOwn, values: leadNames.map((name) => lead[name]) }];
  });
  const weights = fitClasses([told]);
  return Object.fromEntries(leadNames.map((name, i) => [name, weights[i] ?? 0])) as Record<keyof Lead, number>;
}

/** The weights of `as-seen.ts`, and what each limit brings and costs with weights of the other sources. */
export function besideTable(examples: readonly BesideExample[]): string {
  const sums = new Map<BesideExample, number>();
  for (const [source, its] of Map.groupBy(examples, (each) => each.source)) {
    const weights = fitLead(examples.filter((each) => each.source !== source));
    for (const each of its) sums.set(each, sumOfLead(ranked(each.own), ranked(each.other), weights));
  }
  const isSeen = (each: BesideExample, from: number): boolean => {
    const sum = sums.get(each) ?? Number.NEGATIVE_INFINITY;
    const amongFirst = sum >= from + ahead - beside ? 2 : sum >= from ? 1 : 0;
    const seen = each.own.length > 0 ? asSeen(each.own, each.other, amongFirst) : each.other;
    return seen.slice(0, seenAtOnce).some(({ isRight }) => isRight);
  };
  const share = (these: readonly BesideExample[], from: number): string =>
    mean(these.map((each) => Number(isSeen(each, from)))).toFixed(3);
  const groups = locales.flatMap((locale) =>
    [true, false].map((isOwn) => examples.filter((each) => each.locale === locale && each.isOwn === isOwn)),
  );
  const limits = [Number.POSITIVE_INFINITY, 1, 0.5, 0, -0.5, -1, -1.5, -2, -2.5, -3];
  const weights = fitLead(examples);
  return [
    'For src/search/engine/as-seen.ts:',
    ...leadNames.map((name) => `  ${name}: ${weights[name].toFixed(2)},`),
    'A right answer is among the first three as seen, by the sum from which another language is among them:',
    `| from | ${locales.flatMap((locale) => [`${locale}: own language`, `${locale}: only in another`]).join(' | ')} |`,
    `| ---: | ${groups.map(() => '---:').join(' | ')} |`,
    ...limits.map(
      (from) =>
        `| ${Number.isFinite(from) ? from.toFixed(1) : 'never'} | ${groups.map((these) => share(these, from)).join(' | ')} |`,
    ),
  ].join('\n');
}

import { type Locale, locales } from '../../../src/language/locale.ts';
import { scoresOf, type EvaluatedQuestion } from '../../../src/search/evaluation/evaluate.ts';
import type { LabelledQuestion } from '../../../src/search/evaluation/labelled-question.ts';
import { hitAt } from '../../../src/search/evaluation/metrics.ts';
import { type Estimate, estimate } from './bootstrap.ts';

const languages: Readonly<Record<Locale, string>> = { en: 'English', es: 'Spanish' };

/** Judged questions by language and variant, in the order in which they were asked. */
function groupsOf(
  judged: readonly EvaluatedQuestion[],
): { readonly locale: Locale; readonly variant: string; readonly judged: readonly EvaluatedQuestion[] }[] {
  return locales.flatMap((locale) => {
    const here = judged.filter(({ question }) => question.locale === locale);
    return Array.from(
      Map.groupBy(here, ({ question }) => question.variant),
      ([variant, judged]) => ({ locale, variant, judged }),
    );
  });
}

const table = (head: readonly string[], textColumns: number, rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i < textColumns ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** One search in full: a row for each language and variant, and one for all. */
export function figuresTable(judged: readonly EvaluatedQuestion[]): string {
  const row = (language: string, variant: string, these: readonly EvaluatedQuestion[]): string[] => {
    const { questions, hit1, hit3, seen3, mrr, ndcg, empty } = scoresOf(these);
    return [
      language,
      variant,
      String(questions),
      ...[hit1, hit3, seen3, mrr, ndcg].map((figure) => figure.toFixed(3)),
      String(empty),
    ];
  };
  const groups = groupsOf(judged);
  const rows = locales.flatMap((locale) => {
    const here = groups.filter((group) => group.locale === locale);
    const all =
      here.length > 1
        ? [
            row(
              languages[locale],
              '**all**',
              here.flatMap((group) => group.judged),
            ),
          ]
        : [];
    return [...here.map(({ variant, judged: these }) => row(languages[locale], variant, these)), ...all];
  });
  return table(['language', 'variant', 'questions', 'hit@1', 'hit@3', 'seen@3', 'MRR@10', 'nDCG@10', 'empty'], 2, [
    ...rows,
    row('**both**', '**all**', judged),
  ]);
}

/**
 * Searches beside each other, a column each: hit@3 with its interval, by language and variant, and by the source of the
 * pages where there are several. `listOf` is what is looked at of an answer.
 */
export function sideBySideTable(
  searches: ReadonlyMap<string, readonly EvaluatedQuestion[]>,
  listOf: (judged: EvaluatedQuestion) => readonly string[],
): string {
  const columns = [...searches.values()];
  const cell = (these: readonly EvaluatedQuestion[]): string =>
    interval(
      estimate(
        these.map((each) => ({
          unit: each.question.intent ?? `${each.question.locale} ${each.question.ask}`,
          value: hitAt(3)(listOf(each), new Set(each.question.relevant)),
        })),
      ),
    );
  const row = (name: string, belongs: (question: LabelledQuestion) => boolean): string[] => {
    const cells = columns.map((judged) => judged.filter(({ question }) => belongs(question)));
    return [name, String(cells[0]?.length ?? 0), ...cells.map(cell)];
  };
  const groups = groupsOf(columns[0] ?? []);
  const sources = [...new Set((columns[0] ?? []).flatMap(({ question }) => question.source ?? []))];
  return table(['', 'questions', ...searches.keys()], 1, [
    ...groups.map(({ locale, variant }) =>
      row(`${locale.toUpperCase()} ${variant}`, (each) => each.locale === locale && each.variant === variant),
    ),
    ...(sources.length > 1 ? sources.map((source) => row(`source ${source}`, (each) => each.source === source)) : []),
    row('**all**', () => true),
  ]);
}

/** `.81 [.75–.87]`, as papers write shares. */
const interval = ({ mean, low, high }: Estimate): string => `${short(mean)} [${short(low)}–${short(high)}]`;

const short = (figure: number): string => figure.toFixed(3).replace(/^0/, '');

/** Questions without a right answer among the first three. */
export function missesOf(judged: readonly EvaluatedQuestion[]): string {
  const missed = judged.filter(
    ({ question, found }) => !found.slice(0, 3).some((each) => question.relevant.includes(each)),
  );
  return missed
    .map(({ question: { locale, variant, ask, relevant }, found }) => {
      const place = found.findIndex((each) => relevant.includes(each)) + 1;
      return `- ${locale} ${variant}: ${ask}\n  found ${found.slice(0, 3).join(', ') || 'nothing'}; right ${relevant.join(', ')}${place ? `, which is number ${place}` : ''}`;
    })
    .join('\n');
}

/** The value that `share` of the numbers do not exceed: 0.5 is the median. NaN of no numbers. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * numbers.length) - 1)] ?? Number.NaN;

import { type Locale, locales } from '../../../src/language/locale.ts';
import { scoresOf, type EvaluatedQuestion } from '../../../src/search/evaluation/evaluate.ts';

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

/** Searches beside each other, by name: MRR@10 / hit@3 for each language and variant. */
export function comparisonTable(searches: ReadonlyMap<string, readonly EvaluatedQuestion[]>): string {
  const short = (figure: number): string => figure.toFixed(2).replace(/^0/, '');
  const columns = Array.from(searches, ([name, judged]) => ({ name, groups: groupsOf(judged), judged }));
  const head = (columns[0]?.groups ?? []).map(({ locale, variant }) => `${locale.toUpperCase()} ${variant}`);
  const rows = columns.map(({ name, groups, judged }) => [
    name,
    ...groups.map((group) => scoresOf(group.judged)).map(({ mrr, hit3 }) => `${short(mrr)}/${short(hit3)}`),
    `${Math.round((100 * scoresOf(judged).empty) / Math.max(1, judged.length))} %`,
  ]);
  return table(['MRR@10 / hit@3', ...head, 'empty'], 1, rows);
}

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

import { quantile } from '../search/tables.ts';
import type { Measured } from './generator.ts';
import type { Taken } from './run-measured.ts';
import type { RowName, TableWords } from './table-words.ts';

/** All runs of each generator, by its name, at one number of texts. */
export interface MeasuredSize {
  readonly texts: number;
  readonly runs: ReadonlyMap<string, readonly Measured[]>;
}

type Step = keyof Measured['steps'];

interface Row {
  readonly name: RowName;
  readonly cell: (runs: readonly Measured[]) => string;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en');

/** Of what some runs know, `–` where none does. */
function median(
  runs: readonly Measured[],
  of: (run: Measured) => number | null | undefined,
  shown: (number: number) => string,
): string {
  const numbers = runs.map(of).filter((number) => number !== null && number !== undefined);
  return numbers.length === 0 ? '–' : shown(quantile(numbers, 0.5));
}

const seconds = (number: number): string => `${number.toFixed(1)} s`;

const time = (name: RowName, step: Step): Row => ({
  name,
  cell: (runs) => {
    const wall = median(runs, ({ steps }) => steps[step]?.seconds, seconds);
    const processor = median(runs, ({ steps }) => steps[step]?.processor, seconds);
    return wall === '–' ? wall : `${wall} (${processor})`;
  },
});

const memory = (name: RowName, of: 'largest' | 'together'): Row => ({
  name,
  cell: (runs) =>
    median(
      runs,
      ({ steps }) => steps.whole?.[of] satisfies Taken['largest'] | undefined,
      (number) => `${whole(number)} MB`,
    ),
});

const rows: readonly Row[] = [
  time('whole', 'whole'),
  memory('largest', 'largest'),
  memory('together', 'together'),
  time('edit', 'edit'),
  time('unchanged', 'unchanged'),
  time('firstPage', 'firstPage'),
  time('editShown', 'editShown'),
  time('check', 'check'),
  time('link', 'link'),
  time('mirror', 'mirror'),
  {
    name: 'size',
    cell: (runs) =>
      median(
        runs,
        ({ bytes }) => bytes / 1e6,
        (n) => `${n.toFixed(1)} MB`,
      ),
  },
  { name: 'files', cell: (runs) => median(runs, ({ files }) => files, whole) },
];

/** A row for each step and generator of which it was measured, a column for each number of texts. */
export function table(sizes: readonly MeasuredSize[], words: TableWords): string {
  const names = [...new Set(sizes.flatMap(({ runs }) => [...runs.keys()]))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = rows.flatMap(({ name, cell }) =>
    names
      .map((generator) => [words.rows[name], generator, ...sizes.map(({ runs }) => cell(runs.get(generator) ?? []))])
      .filter(([, , ...cells]) => cells.some((each) => each !== '–')),
  );
  return [
    [words.median, words.madeBy, ...sizes.map(({ texts }) => words.texts(whole(texts)))],
    ['---', '---', ...sizes.map(() => '---:')],
    ...lines,
  ]
    .map(line)
    .join('\n');
}

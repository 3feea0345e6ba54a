import type { Locale } from '../../../src/language/locale.ts';
import { type MeasuredSize, table } from './table.ts';
import { tableWords } from './table-words.ts';

export interface Conditions {
  readonly runs: number;
  readonly processors: readonly string[];
  readonly date: string;
  readonly versions: readonly string[];
  /** What could not be measured. */
  readonly missing: readonly string[];
}

/** The table, and what has to be known to read it. */
export function report(sizes: readonly MeasuredSize[], conditions: Conditions, locale: Locale): string {
  const { runs, processors, date, versions, missing } = conditions;
  const words = tableWords[locale];
  const [model = '?'] = processors;
  const sentences = [
    words.measured({ date, cores: processors.length, model: model.trim(), runs, inTurns: versions.length > 1 }),
    `${versions.join('; ')}.`,
    ...(missing.length > 0 ? [words.missing(missing)] : []),
  ];
  return `${sentences.join(' ')}\n\n${table(sizes, words)}`;
}

import { plural } from '../../../src/cli/formats/counts.ts';
import { type MeasuredSize, table } from './table.ts';

export interface Conditions {
  readonly runs: number;
  readonly processors: readonly string[];
  readonly date: string;
  readonly versions: readonly string[];
  /** Sentences on what could not be measured. */
  readonly missing: readonly string[];
}

/** The table, and what has to be known to read it. */
export function report(sizes: readonly MeasuredSize[], conditions: Conditions): string {
  const { runs, processors, date, versions, missing } = conditions;
  const [model = 'unknown'] = processors;
  const sentences = [
    `Measured on ${date} on ${plural(processors.length, 'processor core')} (${model.trim()}), ${runs === 1 ? 'one run' : `medians of ${runs} runs`}${versions.length > 1 ? ', in turns' : ''}: seconds on the clock, and in brackets seconds of processor time of all processes.`,
    `${versions.join('; ')}.`,
    ...missing,
  ];
  return `${sentences.join(' ')}\n\n${table(sizes)}`;
}

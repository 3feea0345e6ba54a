import type { Locale } from '../../language/locale.ts';
import { part, wordsIn } from '../../language/problems.ts';
import type { Problem } from '../../schema/problem.ts';

export const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/** `2 errors, 1 warning.` */
export function countsOf(problems: readonly Problem[], locale: Locale): string {
  const errors = errorsIn(problems);
  return wordsIn(part('counts.all', { errors, warnings: problems.length - errors }), locale);
}

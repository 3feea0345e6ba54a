import type { Given, ProblemCode, Values, ValuesOf } from '../../language/problems.ts';
import type { SourceLocation, Problem } from '../problem.ts';

/*
 * To add a problem: its two sentences in src/language/en/problems/ and src/language/es/problems/ (the English one says
 * which values they take), its severity here beside this file, and its example in tests/unit/checks/problem-cases/.
 * A value that is itself words is a `part`: src/language/{en,es}/parts/.
 */

/** A problem of the catalogue at a place. What its sentences leave open is given by whoever finds it. */
export type MakeProblem<C extends ProblemCode, Known = unknown> = (
  at: SourceLocation,
  ...values: Given<Omit<ValuesOf<C>, keyof Known>>
) => Problem;

const problem =
  (severity: Problem['severity']) =>
  <C extends ProblemCode, Known extends Partial<ValuesOf<C>> = Record<never, never>>(
    code: C,
    known?: Known,
  ): MakeProblem<C, Known> =>
  ({ file, line }, ...[values]) => ({ code, severity, file, line, values: { ...known, ...(values as Values) } });

/** Stops a build. `known` values are always the same. */
export const error = problem('error');

/** Somebody should know of it, and it blocks nobody. */
export const warning = problem('warning');

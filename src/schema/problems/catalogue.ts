import type { SourceLocation, Problem } from '../problem.ts';

type Sentence = (...parts: string[]) => string;

/** A problem of the catalogue at a place. The words that its sentences leave open are given by whoever finds it. */
export type MakeProblem = (at: SourceLocation, ...parts: string[]) => Problem;

const problem =
  (severity: Problem['severity'], code: string, what: Sentence, fix: Sentence): MakeProblem =>
  ({ file, line }, ...parts) => ({ code, severity, file, line, what: what(...parts), fix: fix(...parts) });

/** Stops a build. */
export const error = (code: string, what: Sentence, fix: Sentence): MakeProblem => problem('error', code, what, fix);

/** Somebody should know of it, and it blocks nobody. */
export const warning = (code: string, what: Sentence, fix: Sentence): MakeProblem =>
  problem('warning', code, what, fix);

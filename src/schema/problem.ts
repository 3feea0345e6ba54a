import { programLocale } from '../language/lists.ts';
import type { Locale } from '../language/locale.ts';
import { type ProblemCode, sentencesOf, type Values } from '../language/problems.ts';

/** A file, and the line from 1 where one is known. Files of the content are named by their path from its folder. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Something that somebody has to know about. An error stops what was to be done; a warning blocks nobody. */
export interface Problem extends SourceLocation {
  /** Permanent: a code never changes its meaning. The catalogue is in problems/. */
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** What its sentences leave open, by name. They are made where they are shown, by `sentencesOf`. */
  readonly values: Values;
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/** `content/faq/x/en.mdx:4` */
export const placeOf = ({ file, line }: SourceLocation): string => `${file}${line === undefined ? '' : `:${line}`}`;

/** `content/faq/x/en.mdx:4  field-missing`, then the two sentences, indented. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { what, fix } = sentencesOf(problem, locale);
  return `${placeOf(problem)}  ${problem.code}\n  ${what}\n  ${fix}`;
}

/** Two problems of the same name are one. */
export const nameOfProblem = ({ file, line, code, values }: Problem): string =>
  JSON.stringify([file, line, code, values]);

/** By file, then by line: the order in which an author would fix them. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );

/** What stops a command: everything that is wrong, at once. */
export class Problems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const all = inOrder([problems].flat());
    // Commands show the problems themselves; this is read where a program has failed.
    super(all.map((each) => formatProblem(each, programLocale)).join('\n\n'), options);
    this.name = 'Problems';
    this.problems = all;
  }
}

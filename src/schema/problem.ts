/** A file, and the line from 1 where one is known. Files of the content are named by their path from its folder. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Something that somebody has to know about. An error stops what was to be done; a warning blocks nobody. */
export interface Problem extends SourceLocation {
  /** Permanent: a code never changes its meaning. The catalogue is in problems/. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One whole sentence: what is wrong. */
  readonly what: string;
  /** One whole sentence: what to do about it. */
  readonly fix: string;
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/** `content/faq/x/en.mdx:4  field-missing`, then the two sentences, indented. */
export const formatProblem = ({ file, line, code, what, fix }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${code}\n  ${what}\n  ${fix}`;

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
    super(all.map(formatProblem).join('\n\n'), options);
    this.name = 'Problems';
    this.problems = all;
  }
}

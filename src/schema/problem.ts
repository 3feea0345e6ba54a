/** A place in the content folder: the path from that folder, and the line from 1 where one is known. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Something an author has to know about. An error stops the build; a notice blocks nobody. */
export interface Problem extends Place {
  /** Permanent: a code never changes its meaning. The catalogue is problems.ts. */
  readonly code: string;
  readonly severity: 'error' | 'notice';
  /** One whole sentence: what is wrong. */
  readonly what: string;
  /** One whole sentence: what to do about it. */
  readonly fix: string;
}

/** `content/faq/x/en.mdx:4  field-missing`, then the two sentences, indented. */
export const printProblem = ({ file, line, code, what, fix }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${code}\n  ${what}\n  ${fix}`;

/** By file, then by line: the order in which an author would mend them. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );

/** What stops a build: everything that is wrong, at once. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(inOrder(problems).map(printProblem).join('\n\n'));
    this.name = 'ContentProblems';
    this.problems = inOrder(problems);
  }
}

import path from 'node:path';
import { inOrder, type Problem } from '../../schema/problem.ts';
import type { Locale } from '../../language/locale.ts';

/** What was found wrong in a content folder. */
export interface Found {
  readonly problems: readonly Problem[];
  /** That people read. */
  readonly locale: Locale;
  /** Of the content; absolute. */
  readonly contentFolder: string;
  /** Folder in which the command was called; absolute. */
  readonly from: string;
}

/** The problems in their order, each file named from where the command was called, with forward slashes. */
export const placed = ({ problems, contentFolder, from }: Found): Problem[] =>
  inOrder(problems).map((problem) => ({
    ...problem,
    file: path.relative(from, path.resolve(contentFolder, problem.file)).replaceAll(path.sep, '/') || '.',
  }));

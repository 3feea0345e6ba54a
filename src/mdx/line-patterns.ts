import { doubtful, onLine, type Pattern } from './mark-pattern.ts';
import { type Part, part } from '../language/problems.ts';

/** What a line of a list begins with where the blank behind it is missing. Dates, numbers and `-5` are no words. */
const item = String.raw`(?:[-+]|\d{1,3}[.)])(?=\p{L})[^\n]*`;
/** What a line begins with that stands behind such a line is told already, or is text like the first. */
const notFollowing = (line: string): string => String.raw`(?<!^[ \t]*${line}[^\n]*\n[ \t]*)`;
const itemBefore = String.raw`(?:\\?[-+]|\d{1,3}\\?[.)])\p{L}`;
const blankMissing = (): Part => part('mark.list-blank');

/** A row of a table, and no line of dashes. */
const row = String.raw`(?![|:\- \t]+$)\|(?:[^|\n]*\|)+[ \t]*`;

/** What only several lines tell. */
export const linePatterns: readonly Pattern[] = [
  doubtful(onLine(String.raw`(?:\|\|[^|\n]+){2,}\|\|[ \t]*$`), () => part('mark.table')),
  doubtful(
    onLine(String.raw`${notFollowing(String.raw`\\?\|`)}(?=\|[^|\n]*\|[^|\n]*\|)${row}(?:\n[ \t]*${row})+$`),
    () => part('mark.table-line'),
  ),
  doubtful(onLine(String.raw`${notFollowing(itemBefore)}${item}(?:\n[ \t]*${item})+`), blankMissing),
];

/** What is left at the beginning of an item of a list, or of a line within it. */
export const itemPatterns: readonly Pattern[] = [
  doubtful(/^\s*\[(?:[-~/>.]|[ \t]*|[ \t]+[xX][ \t]*|[xX][ \t]+)\](?=[ \t]+\S)/gu, () => part('mark.task-box')),
  doubtful(onLine(String.raw`(?<=\n[ \t]*)${notFollowing(itemBefore)}${item}(?:\n[ \t]*${item})*`), blankMissing),
];

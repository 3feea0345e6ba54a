import { doubtful, onLine, type Pattern } from './mark-pattern.ts';

/** What a line of a list begins with where the blank behind it is missing. Dates, numbers and `-5` are no words. */
const item = String.raw`(?:[-+]|\d{1,3}[.)])(?=\p{L})[^\n]*`;
/** What a line begins with that stands behind such a line is told already, or is text like the first. */
const notFollowing = (line: string): string => String.raw`(?<!^[ \t]*${line}[^\n]*\n[ \t]*)`;
const itemBefore = String.raw`(?:\\?[-+]|\d{1,3}\\?[.)])\p{L}`;
const blankMissing = (): string => 'a blank between the sign and the words of each line, if it is a list';

/** A row of a table, and no line of dashes. */
const row = String.raw`(?![|:\- \t]+$)\|(?:[^|\n]*\|)+[ \t]*`;

/** What only several lines tell. */
export const linePatterns: readonly Pattern[] = [
  doubtful(
    onLine(String.raw`(?:\|\|[^|\n]+){2,}\|\|[ \t]*$`),
    () => 'a table, with a line of headings and | --- | below it',
  ),
  doubtful(
    onLine(String.raw`${notFollowing(String.raw`\\?\|`)}(?=\|[^|\n]*\|[^|\n]*\|)${row}(?:\n[ \t]*${row})+$`),
    () => 'a line such as |---|---| below the headings, if it is a table',
  ),
  doubtful(onLine(String.raw`${notFollowing(itemBefore)}${item}(?:\n[ \t]*${item})+`), blankMissing),
];

/** What is left at the beginning of an item of a list, or of a line within it. */
export const itemPatterns: readonly Pattern[] = [
  doubtful(
    /^\s*\[(?:[-~/>.]|[ \t]*|[ \t]+[xX][ \t]*|[xX][ \t]+)\](?=[ \t]+\S)/gu,
    () => '[ ] for what is to be done, or [x] for what is done',
  ),
  doubtful(onLine(String.raw`(?<=\n[ \t]*)${notFollowing(itemBefore)}${item}(?:\n[ \t]*${item})*`), blankMissing),
];

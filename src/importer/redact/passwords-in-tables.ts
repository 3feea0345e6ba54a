import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksChosen } from './chosen.ts';
import type { Detector, Finding } from './finding.ts';
import { type Cell, cellsOf, isRule, linesOf, longestLine } from './table-cells.ts';

const names = `${privateWords('password')}|${privateWords('otherPassword')}`;

const label = new RegExp(
  String.raw`^[^\p{L}\d]{0,6}(?:(?:the|my|new|temporary|la|mi|el|nueva)\s)?(?:\p{L}{1,14}\s){0,2}(?:${names})(?:\s\p{L}{1,14}){0,3}[^\p{L}\d]{0,6}$`,
  'iu',
);
const isLabel = (text: string): boolean => text.length <= 60 && label.test(text);
/** One word alone, as nobody writes a sentence. */
const isValue = (text: string): boolean => /^\S{4,64}$/u.test(text) && looksChosen(text);

const found = ({ start, end }: Cell): Finding => ({ kind: 'password', start, end });

/** In a row, the cell behind one that names it; in a table whose header names it, the cells below. */
const inTables: Detector = (text) => {
  if (!/[|\t,;]/.test(text)) return [];
  const findings: Finding[] = [];
  /** Columns of passwords of the table that is being read; null outside of one. */
  let columns: readonly number[] | null = null;
  for (const line of linesOf(text)) {
    if (isRule(line.text)) continue;
    const isTable = /\||\t/.test(line.text);
    if (!isTable && !/^[^\s,;]{1,60}(?:[,;][^\s,;]{1,60}){1,20}$/u.test(line.text.trim())) {
      columns = null;
      continue;
    }
    const cells = cellsOf(line.text.slice(0, longestLine), line.start);
    const labels = cells.flatMap(({ text: each }, i) => (isLabel(each) ? [i] : []));
    if (columns === null) columns = isHeader(line.text, cells) ? labels : [];
    else findings.push(...columns.flatMap((column) => secretsBelow(cells[column])));
    if (!isTable) continue;
    const told = cells.filter(({ text: each }) => each !== '');
    for (const i of labels) findings.push(...secretsBeside(cells[i + 1], told.length === 2));
  }
  return findings;
};
const columnName = new RegExp(`^(?:${privateWords('column')})`, 'iu');
/** The first row of a table, where other cells are names too, or which is marked as one. */
const isHeader = (line: string, cells: readonly Cell[]): boolean =>
  line.includes('||=') || cells.some(({ text }) => !isLabel(text) && columnName.test(text));
const secretsBelow = (cell: Cell | undefined): Finding[] =>
  cell && /^\S{3,64}$/.test(cell.text) && !isNone(cell.text) && !isLabel(cell.text) ? [found(cell)] : [];
/** A plain word too, where the row has nothing else. */
const secretsBeside = (cell: Cell | undefined, isAll: boolean): Finding[] =>
  cell &&
  (isValue(cell.text) ||
    (isAll && /^[\p{Ll}\d]{4,40}$|^\p{L}{2,14}(?:[-_.]\p{L}{2,14}){1,4}$/u.test(cell.text) && !isNone(cell.text)))
    ? [found(cell)]
    : [];

/** On the line below its label, with nothing else. */
const onNextLine: Detector = (text) => {
  const lines = linesOf(text).filter((line) => line.text.trim() !== '');
  return lines.flatMap((line, i) => {
    const previous = lines[i - 1];
    const value = line.text.trim().replace(/^[*>|\s-]+/u, '');
    if (!previous || !isValue(value) || !endsInLabel(previous.text)) return [];
    const start = line.start + line.text.indexOf(value);
    return [{ kind: 'password', start, end: start + value.length }];
  });
};
const lastWords = new RegExp(
  String.raw`(?<![\p{L}\d_])(?:${names})(?:\s\p{L}{1,14}){0,4}\s{0,2}(?:[:=]{1,2}|${privateWords('isOrWas')})?[^\p{L}\d]{0,4}$`,
  'iu',
);
const endsInLabel = (text: string): boolean => lastWords.test(text.slice(-80));

/** `<td>Password</td><td>x</td>`. */
const inHtml: Detector = (text) =>
  Array.from(text.matchAll(/<t[dh]>([^<\n]{3,60})<\/t[dh]>\s{0,8}<td>([^<\n]{4,64})<\/td>/giu)).flatMap((match) => {
    const [whole, name = '', value = ''] = match;
    if (!isLabel(name) || !isValue(value)) return [];
    const end = match.index + whole.length - '</td>'.length;
    return [{ kind: 'password', start: end - value.length, end }];
  });

export const passwordsInTables: readonly Detector[] = [inTables, onNextLine, inHtml];

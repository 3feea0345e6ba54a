export interface Cell {
  readonly text: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** `||a||b||`, `|a|b|`, cells with tabs between, or values with commas; `at` is where the line stands in its text. */
export function cellsOf(line: string, at: number): Cell[] {
  const separator = /\|\|/.test(line)
    ? /\|\|/
    : /\t/.test(line)
      ? /\t/
      : /\|/.test(line)
        ? /\|/
        : /;/.test(line)
          ? /;/
          : /,/;
  const cells: Cell[] = [];
  let from = 0;
  for (const part of line.split(separator)) {
    const found = line.indexOf(part, from);
    const text = part.replace(/^[\s=*_'"]+|[\s=*_'"]+$/gu, '');
    const start = at + found + (text === '' ? 0 : part.indexOf(text));
    cells.push({ text, start, end: start + text.length });
    from = found + part.length;
  }
  return cells;
}

export interface Line {
  readonly text: string;
  readonly start: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

/** A row of Markdown that draws the line below the header. */
export const isRule = (line: string): boolean => /^[\s|:+-]{3,200}$/.test(line) && line.includes('-');
/** Of a longer line no more is read. */
export const longestLine = 2000;

/** The cells below those of the first row that fit, of each table and list with commas in a text. */
export function cellsBelow(text: string, header: RegExp): Cell[] {
  if (!/[|\t,;]/.test(text)) return [];
  const found: Cell[] = [];
  /** Columns that fit in the table that is being read; null outside of one. */
  let columns: readonly number[] | null = null;
  for (const line of linesOf(text)) {
    if (isRule(line.text)) continue;
    const isRow = /[|\t]|^[^\s,;][^,;]{0,60}(?:[,;][^,;]{0,80}){1,20}$/u.test(line.text.slice(0, longestLine));
    if (!isRow) {
      columns = null;
      continue;
    }
    const cells = cellsOf(line.text.slice(0, longestLine), line.start);
    if (columns === null) columns = cells.flatMap(({ text: each }, i) => (header.test(each) ? [i] : []));
    else
      found.push(
        ...columns.flatMap((column) => {
          const cell = cells[column];
          return cell ? [cell] : [];
        }),
      );
  }
  return found;
}

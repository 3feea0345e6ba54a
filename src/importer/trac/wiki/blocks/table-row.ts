import { scan } from '../inline/scan.ts';
import type { Cell } from './block.ts';

export const isTableRow = (line: string): boolean => /^\s*=?\|\|/.test(line);
/** `|-`: the next row begins. */
export const isRowSeparator = (line: string): boolean => /^\s*\|-+/.test(line);

/** The cells of `|| a ||= b =||`, and whether the row goes on with the next line. A `||` in code is none. */
export function readRow(line: string): { readonly cells: Cell[]; readonly goesOn: boolean } {
  const marks = scan(line.trimEnd(), true).filter((token) => token.type === 'cell');
  const cells: Cell[] = [];
  let goesOn = false;
  for (const [i, mark] of marks.entries()) {
    goesOn = mark.goesOn;
    // `|||| ` at the end of a line closes one cell and leaves empty ones behind it.
    if (mark.isLast && mark.colspan === 0) continue;
    const words = line.slice(mark.end, mark.isLast ? mark.end : (marks[i + 1]?.start ?? line.length));
    cells.push({
      isHeading: mark.isHeading,
      colspan: Math.max(1, mark.colspan),
      rowspan: 1,
      align: alignment(words),
      children: words.trim() === '' ? [] : [{ type: 'paragraph', lines: [words.trim()] }],
    });
  }
  return { cells, goesOn };
}

/** Blanks tell: `||left || right|| default ||  centre  ||`. */
function alignment(words: string): Cell['align'] {
  const isLeft = /^\S/.test(words);
  const isRight = words !== '' && !words.endsWith(' ');
  if (isLeft || isRight) return isLeft && isRight ? null : isLeft ? 'left' : 'right';
  return words.trim() !== '' && words.startsWith('  ') && words.endsWith('  ') ? 'center' : null;
}

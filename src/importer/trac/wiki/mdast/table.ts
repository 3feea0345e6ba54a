import type { AlignType, PhrasingContent, RootContent } from 'mdast';
import type { Block, Cell, Table } from '../blocks/block.ts';
import { blockComponent } from './component.ts';

interface Filled {
  readonly cell: Cell;
  readonly nodes: RootContent[];
}

/** A table of Markdown where that can hold it, else the component. */
export function table({ rows }: Table, inner: (blocks: readonly Block[]) => RootContent[]): RootContent[] {
  const filled = rows
    .filter((row) => row.length > 0)
    .map((row) => row.map((cell) => ({ cell, nodes: inner(cell.children) })));
  if (filled.length === 0) return [];
  return [isPlain(filled) ? plainTable(filled) : componentTable(filled)];
}

/** One row of headings, then rows of as many cells, each of them words on one line. */
function isPlain(rows: readonly Filled[][]): boolean {
  const [head = [], ...body] = rows;
  return (
    body.length > 0 &&
    head.every(({ cell }) => cell.isHeading) &&
    body.every((row) => row.length === head.length && row.every(({ cell }) => !cell.isHeading)) &&
    rows
      .flat()
      .every(
        ({ cell, nodes }) =>
          cell.colspan === 1 &&
          cell.rowspan === 1 &&
          nodes.every((node) => node.type === 'paragraph' && fitsLine(node.children)) &&
          nodes.length < 2,
      ) &&
    head.every((_, column) => new Set(body.map((row) => sideOf(row[column]?.cell))).size === 1)
  );
}

const fitsLine = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every(
    (node) =>
      node.type !== 'break' &&
      !('value' in node && node.value.includes('|')) &&
      !('children' in node && !fitsLine(node.children)),
  );

/** Left is what a cell is anyway. */
const sideOf = (cell: Cell | undefined): AlignType =>
  cell?.align === 'right' || cell?.align === 'center' ? cell.align : null;

const plainTable = (rows: readonly Filled[][]): RootContent => ({
  type: 'table',
  align: (rows[1] ?? []).map(({ cell }) => sideOf(cell)),
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map(({ nodes }) => ({
      type: 'tableCell',
      children: nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [])),
    })),
  })),
});

const componentTable = (rows: readonly Filled[][]): RootContent =>
  blockComponent(
    'Table',
    rows.map((row) =>
      blockComponent(
        'Row',
        row.map(({ cell, nodes }) => {
          const align = sideOf(cell);
          return blockComponent(cell.isHeading ? 'HeadCell' : 'Cell', nodes, {
            ...(cell.colspan > 1 ? { colspan: String(cell.colspan) } : {}),
            ...(cell.rowspan > 1 ? { rowspan: String(cell.rowspan) } : {}),
            ...(align === null ? {} : { align }),
          });
        }),
      ),
    ),
  );

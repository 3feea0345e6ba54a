import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import { element, unwrapped, withoutBlanks } from './html-nodes.ts';
import type { MdxComponent } from './components.ts';

/** Wider than any table that can be read, and small enough that a browser need not mind. */
const span = z
  .string()
  .regex(/^[1-9]\d?$/)
  .optional();
const cell = z.strictObject({ colspan: span, rowspan: span, align: z.enum(['right', 'center']).optional() });

const cellOf = (tagName: 'td' | 'th'): MdxComponent => ({
  placement: 'block',
  attributes: cell,
  within: 'Row',
  render: ({ colspan, rowspan, align }, children) => [
    element(
      tagName,
      {
        ...(colspan === undefined ? {} : { colSpan: Number(colspan) }),
        ...(rowspan === undefined ? {} : { rowSpan: Number(rowspan) }),
        ...(align === undefined ? {} : { className: [`align-${align}`] }),
      },
      unwrapped(children),
    ),
  ],
});

const isCell = (node: ElementContent, tagName: 'td' | 'th'): node is Element =>
  node.type === 'element' && node.tagName === tagName;

/** A heading beside cells heads its row, and among headings its column; a screen reader is told which. */
function row(children: readonly ElementContent[]): Element {
  const cells = withoutBlanks(children);
  const scope = cells.some((node) => isCell(node, 'td')) ? 'row' : 'col';
  return element(
    'tr',
    {},
    cells.map((node) => (isCell(node, 'th') ? { ...node, properties: { ...node.properties, scope } } : node)),
  );
}

/** Tables that Markdown has no sign for: without a row of headings, with joined cells, with blocks in a cell. */
export const tables = {
  Table: {
    placement: 'block',
    attributes: z.strictObject({}),
    holds: ['Row'],
    render: (_attributes, children) => [element('table', {}, [element('tbody', {}, withoutBlanks(children))])],
  },
  Row: {
    placement: 'block',
    attributes: z.strictObject({}),
    within: 'Table',
    holds: ['HeadCell', 'Cell'],
    render: (_attributes, children) => [row(children)],
  },
  HeadCell: cellOf('th'),
  Cell: cellOf('td'),
} satisfies Record<string, MdxComponent>;

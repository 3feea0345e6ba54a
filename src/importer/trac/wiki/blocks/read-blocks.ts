import { withoutTabs } from '../clean-text.ts';
import type { Losses } from '../../../tracker/loss.ts';
import type { Block } from './block.ts';
import { flattened, isCitation, withoutCitationMarks } from './citation.ts';
import { type FencedText, readCodeBlock } from './code-block.ts';
import { definitionOf } from './definition.ts';
import { headingOf } from './heading.ts';
import { itemOf } from './list-item.ts';
import { OpenBlocks } from './open-blocks.ts';
import { process } from './processor.ts';
import { isRowSeparator, isTableRow, readRow } from './table-row.ts';

/** Quotations and `#!div` blocks within each other; deeper ones are laid flat. */
const deepest = 8;

/** Reads the lines of a wiki text as blocks, as Trac does: each line opens, continues and closes what it can. */
export function readBlocks(lines: readonly string[], losses: Losses, level = 0): Block[] {
  const root: Block[] = [];
  const open = new OpenBlocks(root, losses);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isCitation(line)) {
      const end = endOfCitation(lines, at);
      open.closeLists(line.indexOf('>'));
      open.add(citation(lines.slice(at, end), losses, level));
      at = end;
      continue;
    }
    const code = readCodeBlock(lines, at);
    if (code === null) {
      readLine(withoutTabs(line), open, losses);
      at++;
    } else {
      addProcessed(code.block, open, losses, level);
      at = code.next;
    }
  }
  return root;
}

function endOfCitation(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && isCitation(lines[end] ?? '')) end++;
  return end;
}

function citation(lines: readonly string[], losses: Losses, level: number): Block {
  if (level < deepest) return { type: 'quote', children: readBlocks(withoutCitationMarks(lines), losses, level + 1) };
  losses.add('nesting', 'quote');
  return {
    type: 'quote',
    children: [{ type: 'paragraph', lines: lines.map(flattened).filter((line) => line.trim() !== '') }],
  };
}

function addProcessed(block: FencedText, open: OpenBlocks, losses: Losses, level: number): void {
  const isTooDeep = level >= deepest;
  if (isTooDeep) losses.add('nesting', 'block');
  const processed = process(
    isTooDeep ? { ...block, processor: null } : block,
    (lines) => readBlocks(lines, losses, level + 1),
    losses,
  );
  if (processed.to === 'cells') {
    if (processed.isRow) open.startRow();
    open.addCells(processed.cells, !processed.isRow);
  } else for (const one of processed.blocks) open.add(one);
}

/** A line that is neither a quotation nor code. */
function readLine(line: string, open: OpenBlocks, losses: Losses): void {
  if (line.startsWith('----')) {
    open.closeAll();
    return open.add({ type: 'rule', unseen: line.replace(/^-+\s*$/, '') });
  }
  if (line.trim() === '') return open.closeAll();
  const heading = headingOf(line);
  if (heading) {
    open.closeAll();
    return heading.words === '' ? undefined : open.add(heading);
  }
  const item = itemOf(line);
  if (item) {
    if (item.hasLetters) losses.add('style', 'list-letters');
    if (item.depth === 0) open.closeDefinitions();
    return open.addItem(item);
  }
  const definition = definitionOf(line);
  if (definition) return open.addDefinition(definition.term, definition.rest);
  const depth = /^ */.exec(line)?.[0].length ?? 0;
  if (depth === 0) {
    open.closeLists(-1);
    open.closeQuotes(0);
    open.closeDefinitions();
  } else open.indent(depth);
  if (isRowSeparator(line)) return open.startRow();
  if (!isTableRow(line)) return open.addLine(line.trim());
  const { cells, goesOn } = readRow(line.trim());
  open.addCells(cells, goesOn);
}

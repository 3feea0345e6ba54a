import type { Losses } from '../../../tracker/loss.ts';
import type { Block, Cell, Definitions, List, Paragraph, Quote } from './block.ts';
import type { ItemStart } from './list-item.ts';
import { OpenTable } from './open-table.ts';

interface Open<Kind> {
  readonly block: Kind;
  depth: number;
}

/** Deeper than any page shows; a hostile text would otherwise nest for ever. */
const deepest = 12;

/**
 * The blocks that are open while lines are read. Trac knows of each kind what it closes: lists and indentation exclude
 * each other, a table closes lists, a line at the margin closes indentation.
 */
export class OpenBlocks {
  readonly #root: Block[];
  readonly #losses: Losses;
  #lists: Open<List>[] = [];
  #quotes: Open<Quote>[] = [];
  #definitions: Definitions | null = null;
  #table: OpenTable | null = null;
  #paragraph: Paragraph | null = null;

  constructor(root: Block[], losses: Losses) {
    this.#root = root;
    this.#losses = losses;
  }

  /** Puts a block where the open ones say. */
  add(block: Block): void {
    this.closeTable();
    this.#paragraph = null;
    this.#inner().push(block);
  }

  addLine(line: string): void {
    this.closeTable();
    if (this.#paragraph === null) this.#inner().push((this.#paragraph = { type: 'paragraph', lines: [] }));
    this.#paragraph.lines.push(line);
  }

  addItem({ depth, ordered, start, rest }: ItemStart): void {
    this.closeTable();
    this.closeQuotes(0);
    this.closeLists(depth);
    const innermost = this.#lists.at(-1);
    if (innermost && depth > innermost.depth && this.#lists.length >= deepest) {
      this.#losses.add('nesting', 'list');
      innermost.block.items.push([]);
    } else if (innermost && depth <= innermost.depth && innermost.block.ordered === ordered) {
      innermost.depth = depth;
      innermost.block.items.push([]);
    } else {
      if (innermost && depth <= innermost.depth) this.#lists.pop();
      const list: List = { type: 'list', ordered, start, items: [[]] };
      this.#inner().push(list);
      this.#lists.push({ block: list, depth });
    }
    this.#paragraph = null;
    if (rest !== '') this.addLine(rest);
  }

  addDefinition(term: string, rest: string): void {
    this.closeTable();
    this.closeLists(-1);
    this.closeQuotes(0);
    if (this.#definitions === null) {
      const definitions: Definitions = { type: 'definitions', entries: [] };
      this.#inner().push(definitions);
      this.#definitions = definitions;
    }
    this.#definitions.entries.push({ term, children: [] });
    this.#paragraph = null;
    if (rest !== '') this.addLine(rest);
  }

  /** Blanks before a line: it continues an item, or is indented as a quotation is. */
  indent(depth: number): void {
    const innermost = this.#lists.at(-1);
    if (innermost && depth < innermost.depth && this.#lists.some((open) => depth > open.depth))
      return this.closeLists(depth);
    if (innermost && depth >= innermost.depth && depth <= innermost.depth + (innermost.block.ordered ? 3 : 2)) return;
    if (this.#definitions) return this.closeLists(-1);
    this.closeLists(-1);
    this.closeQuotes(depth);
    const quoted = this.#quotes.at(-1);
    if (quoted && (depth <= quoted.depth || this.#quotes.length >= deepest)) quoted.depth = depth;
    else {
      const quote: Quote = { type: 'quote', children: [] };
      this.add(quote);
      this.#quotes.push({ block: quote, depth });
    }
  }

  addCells(cells: readonly Cell[], goesOn: boolean): void {
    this.#openTable().addCells(cells, goesOn);
  }

  startRow(): void {
    this.#openTable().startRow();
  }

  closeTable(): void {
    this.#table = null;
  }

  closeDefinitions(): void {
    if (this.#definitions) this.#paragraph = null;
    this.#definitions = null;
  }

  /** Closes lists deeper than this; all of them for -1. */
  closeLists(depth: number): void {
    this.#closeDeeper(this.#lists, depth);
  }

  closeQuotes(depth: number): void {
    this.#closeDeeper(this.#quotes, depth);
  }

  #closeDeeper(stack: Open<Block>[], depth: number): void {
    while (stack.length > 0 && depth < (stack.at(-1)?.depth ?? 0)) {
      stack.pop();
      this.#paragraph = null;
    }
  }

  closeAll(): void {
    this.closeTable();
    this.closeLists(-1);
    this.closeDefinitions();
    this.closeQuotes(0);
    this.#paragraph = null;
  }

  #openTable(): OpenTable {
    if (this.#table !== null) return this.#table;
    this.closeLists(-1);
    this.closeDefinitions();
    const opened = new OpenTable();
    this.add(opened.table);
    return (this.#table = opened);
  }

  #inner(): Block[] {
    return (
      this.#lists.at(-1)?.block.items.at(-1) ??
      this.#definitions?.entries.at(-1)?.children ??
      this.#quotes.at(-1)?.block.children ??
      this.#root
    );
  }
}

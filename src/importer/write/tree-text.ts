import type { Break, Link, Nodes, Parent, Root, ThematicBreak } from 'mdast';

/** A node that holds words, the break between two lines of them, or a rule under which a source has words. */
export type WordNode = Extract<Nodes, { value: string }> | Break | ThematicBreak;

/** Where a node's words stand in the joined text, in UTF-16 units, one for one. */
export interface Piece {
  readonly node: WordNode;
  readonly start: number;
  readonly end: number;
  /** The link whose label it is a part of. */
  readonly link: Link | null;
  /** Which child of the root it stands in. */
  readonly block: number;
}

/** The text of a tree in one, and the way back: what is private may begin in one node and end in another. */
export interface TreeText {
  readonly text: string;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
}

/**
 * `written`: as in a source, with rows and terms on a line, since a label may stand beside what it names. `shown`: each
 * cell and term by itself and no code, as the last look at an entry has it.
 */
export type View = 'written' | 'shown';

export const isCode = ({ type }: Nodes): boolean => type === 'code' || type === 'inlineCode';

/** All nodes, each before what it holds. Without recursion: pages may nest without end. */
export function allNodes(tree: Root): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

interface Step {
  readonly node: Nodes;
  readonly parent: Parent | null;
  readonly isDone: boolean;
}

export function textOfTree(tree: Root, view: View): TreeText {
  const joined = new JoinedText(view);
  const waiting: Step[] = [{ node: tree, parent: null, isDone: false }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { node, parent, isDone } = step;
    if (isDone) joined.leave(node, parent);
    else {
      if (parent === tree) joined.block++;
      joined.enter(node, parent);
      if (!('children' in node)) continue;
      waiting.push({ node, parent, isDone: true });
      for (const child of node.children.toReversed()) waiting.push({ node: child, parent: node, isDone: false });
    }
  }
  return { text: joined.text(), pieces: joined.pieces };
}

const componentOf = (node: Nodes): string => (node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '');
const isRow = (node: Nodes): boolean => node.type === 'tableRow' || componentOf(node) === 'Row';
const isCell = (node: Nodes): boolean => node.type === 'tableCell' || /^(?:Head)?Cell$/.test(componentOf(node));

/** What stands among the words of a line; all else has lines of its own. */
const phrasing = new Set<string>(
  `text inlineCode break delete emphasis strong link image linkReference imageReference footnoteReference html
  mdxJsxTextElement mdxTextExpression`.split(/\s+/),
);

/** Whether all of a cell stands on one line, as it does in a row of wiki text. */
const isOneLine = ({ children }: Parent): boolean =>
  (children.every(({ type }) => phrasing.has(type)) || (children.length === 1 && children[0]?.type === 'paragraph')) &&
  allNodes({ type: 'root', children: [...children] }).every(({ type }) => type !== 'break');

/** Of `- Ana` at the end of a message, which is no list. */
const isLoneItem = (node: Nodes, parent: Parent | null): boolean =>
  node.type === 'list' && node.ordered !== true && node.children.length === 1 && parent?.type === 'root';

const wide = ' '.repeat(8);

class JoinedText {
  readonly pieces: Piece[] = [];
  /** Which child of the root is being read. */
  block = -1;
  readonly #isWritten: boolean;
  readonly #said: string[] = [];
  #length = 0;
  /** What stands before the next words. */
  #gap = '';
  /** Whether no line may end before them: a term's definition, and what a dash begins. */
  #isGlued = false;
  #link: Link | null = null;
  /** The cell that is being read, if all of it stands on one line. */
  #line: Nodes | null = null;
  #isHead = false;

  constructor(view: View) {
    this.#isWritten = view === 'written';
  }

  text(): string {
    return this.#said.join('');
  }

  enter(node: Nodes, parent: Parent | null): void {
    if (node.type === 'link') this.#link = node;
    else if (node.type === 'table') this.#isHead = true;
    if (this.#isWritten && isCell(node)) this.#enterCell(node as Parent & Nodes);
    else if (!phrasing.has(node.type)) this.#separate(parent);
    if (this.#isWritten && isLoneItem(node, parent)) this.#glue('\n\n- ');
    if (this.#isWritten && node.type === 'thematicBreak') this.#add(node, node.data?.unseen ?? '');
    if (node.type === 'break') this.#add(node, '\n');
    else if (!('value' in node)) return;
    else if (isCode(node) && !this.#isWritten) this.#say(' ');
    else this.#add(node, this.#asWritten(node.value));
  }

  /** As many characters: a row stands on one line, and where a markup has no tabs, many blanks part columns. */
  #asWritten(value: string): string {
    const words = this.#line === null ? value : value.replaceAll('\n', ' ');
    return this.#isWritten ? words.replaceAll(wide, `${wide.slice(1)}\t`) : words;
  }

  leave(node: Nodes, parent: Parent | null): void {
    if (node === this.#link) this.#link = null;
    if (node === this.#line) this.#line = null;
    else if (!phrasing.has(node.type)) {
      if (this.#isWritten && isRow(node)) {
        this.#say(' ||');
        this.#isHead = false;
      }
      this.#separate(parent);
      if (this.#isWritten && componentOf(node) === 'Term') this.#glue(':: ');
    }
  }

  #enterCell(cell: Parent & Nodes): void {
    if (this.#gap === '') this.#gap = ' ';
    this.#say(this.#isHead || componentOf(cell) === 'HeadCell' ? '||= ' : '|| ');
    if (isOneLine(cell)) this.#line = cell;
    else this.#separate(cell);
  }

  /** A blank line between blocks of the text itself; items and what a cell holds follow each other line by line. */
  #separate(parent: Parent | null): void {
    if (this.#line !== null || this.#isGlued) return;
    const isApart = this.#isWritten && (parent === null || ['root', 'blockquote'].includes(parent.type));
    const gap = isApart ? '\n\n' : '\n';
    if (gap.length > this.#gap.length || this.#gap === ' ') this.#gap = gap;
  }

  #glue(gap: string): void {
    [this.#gap, this.#isGlued] = [gap, true];
  }

  #add(node: WordNode, words: string): void {
    if (words === '') return;
    this.#say('');
    const start = this.#length;
    this.#say(words);
    this.pieces.push({ node, start, end: this.#length, link: this.#link, block: this.block });
  }

  #say(words: string): void {
    const said = (this.#length > 0 ? this.#gap : '') + words;
    [this.#gap, this.#isGlued] = ['', false];
    this.#said.push(said);
    this.#length += said.length;
  }
}

/** A node of a tree of HTML: of hast, or of parse5. */
export interface HtmlNode {
  readonly type?: string;
  readonly nodeName?: string;
  readonly tagName?: string;
  readonly value?: unknown;
  readonly children?: readonly HtmlNode[];
  readonly childNodes?: readonly HtmlNode[];
}

/** A stretch of text that no block begins or ends in. */
export interface TextBlock<N extends HtmlNode> {
  /** Never empty, with single blanks. */
  readonly text: string;
  /** The block element that it stands in directly; undefined outside of all. */
  readonly element: N | undefined;
}

/** What a node says in the place of what it holds: '' leaves it out. Undefined for nodes to go into. */
export type Instead<N extends HtmlNode> = (node: N) => string | undefined;

/** Elements that end a word; an inline element does not. */
const blockNames = new Set(
  `address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
);

/** A component of MDX over lines of its own is a block too. */
const isBlock = ({ type, tagName }: HtmlNode): boolean =>
  tagName === undefined ? type === 'mdxJsxFlowElement' : blockNames.has(tagName);

const isText = ({ type, nodeName }: HtmlNode): boolean => type === 'text' || nodeName === '#text';

/** The paragraphs, items, cells, headings and lines of code of some nodes, in their order. */
export function textBlocks<N extends HtmlNode>(nodes: readonly N[], instead?: Instead<N>): TextBlock<N>[] {
  const blocks: TextBlock<N>[] = [];
  const open: N[] = [];
  let words = '';
  const cut = (): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, element: open.at(-1) });
    words = '';
  };
  walk(nodes, instead, {
    text: (value) => void (words += value),
    enter: (node) => {
      if (!isBlock(node)) return;
      cut();
      open.push(node);
    },
    leave: (node) => {
      if (!isBlock(node)) return;
      cut();
      open.pop();
    },
  });
  cut();
  return blocks;
}

/** All blocks in one line. */
export const lineOf = <N extends HtmlNode>(nodes: readonly N[], instead?: Instead<N>): string =>
  textBlocks(nodes, instead)
    .map(({ text }) => text)
    .join(' ');

/** The text of some nodes as it stands, white space and all. */
export function textOf<N extends HtmlNode>(nodes: readonly N[], instead?: Instead<N>): string {
  let text = '';
  walk(nodes, instead, { text: (value) => void (text += value), enter: () => {}, leave: () => {} });
  return text;
}

interface Visitor<N extends HtmlNode> {
  readonly text: (value: string) => void;
  readonly enter: (node: N) => void;
  readonly leave: (node: N) => void;
}

/** Without recursion, since the pages of others may nest without end. */
function walk<N extends HtmlNode>(nodes: readonly N[], instead: Instead<N> | undefined, visitor: Visitor<N>): void {
  const waiting: { readonly node: N; readonly isDone: boolean }[] = [];
  const wait = (more: readonly N[]): void => {
    for (let i = more.length - 1; i >= 0; i--) {
      const node = more[i];
      if (node) waiting.push({ node, isDone: false });
    }
  };
  wait(nodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isDone } = next;
    if (isDone) visitor.leave(node);
    else if (isText(node)) visitor.text(String(node.value));
    else {
      const said = instead?.(node);
      if (said !== undefined) visitor.text(said);
      else {
        visitor.enter(node);
        waiting.push({ node, isDone: true });
        // All nodes of a tree are of one kind, which the types of neither tree can say.
        wait((node.children ?? node.childNodes ?? []) as readonly N[]);
      }
    }
  }
}

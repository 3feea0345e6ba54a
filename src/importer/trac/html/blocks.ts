import type { TracLinkResolver } from '../wiki/trac-link.ts';
import { attribute, type Element, isElement, type Node, sourceTextOf } from './html-tree.ts';
import { component, type MdastNode } from './mdast-node.ts';
import { phrases } from './phrases.ts';

type Block = (element: Element, resolve: TracLinkResolver) => MdastNode[];

/** Blocks, and the words between them as paragraphs. */
export function blocks(nodes: readonly Node[], resolve: TracLinkResolver): MdastNode[] {
  const found: MdastNode[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    found.push(...paragraph(phrases(line, resolve)));
    line = [];
  };
  for (const node of nodes) {
    const block = isElement(node) ? byName.get(node.tagName) : undefined;
    if (isElement(node) && block) {
      endLine();
      found.push(...block(node, resolve));
    } else line.push(node);
  }
  endLine();
  return found;
}

const within: Block = ({ childNodes }, resolve) => blocks(childNodes, resolve);

const heading: Block = ({ tagName, childNodes }, resolve) => {
  const children = phrases(childNodes, resolve).filter(({ type }) => type !== 'break');
  // The title of the page stands above.
  return children.length > 0 ? [{ type: 'heading', depth: Math.min(6, Number(tagName.slice(1)) + 1), children }] : [];
};

const list: Block = (element, resolve) => {
  const ordered = element.tagName === 'ol';
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? Number(attribute(element, 'start')) || 1 : null,
      spread: false,
      children: childrenOf(element, /^li$/).map((item) => ({
        type: 'listItem',
        spread: false,
        children: within(item, resolve),
      })),
    },
  ];
};

const definitions: Block = (element, resolve) => [
  component(
    'mdxJsxFlowElement',
    'Definitions',
    directChildrenOf(element, /^d[td]$/).map((each) =>
      component('mdxJsxFlowElement', each.tagName === 'dt' ? 'Term' : 'Definition', within(each, resolve)),
    ),
  ),
];

const table: Block = (element, resolve) => {
  const cell = (each: Element): MdastNode =>
    component('mdxJsxFlowElement', each.tagName === 'th' ? 'HeadCell' : 'Cell', within(each, resolve), spansOf(each));
  const row = (each: Element): MdastNode =>
    component('mdxJsxFlowElement', 'Row', directChildrenOf(each, /^t[dh]$/).map(cell));
  return [component('mdxJsxFlowElement', 'Table', childrenOf(element, /^tr$/).map(row))];
};

const byName: ReadonlyMap<string, Block> = new Map(
  Object.entries<Block>({
    p: ({ childNodes }, resolve) => paragraph(phrases(childNodes, resolve)),
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    hr: () => [{ type: 'thematicBreak' }],
    pre: (element) => [{ type: 'code', lang: null, value: sourceTextOf(element).replace(/^\n|\n+$/g, '') }],
    blockquote: (element, resolve) => {
      const children = within(element, resolve);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    },
    ul: list,
    ol: list,
    dl: definitions,
    table,
    div: within,
    section: within,
    fieldset: within,
  }),
);

const directChildrenOf = ({ childNodes }: Element, name: RegExp): Element[] =>
  childNodes.filter((node): node is Element => isElement(node) && name.test(node.tagName));

/** Also those in the groups of a table's rows. */
const childrenOf = ({ childNodes }: Element, name: RegExp): Element[] =>
  childNodes
    .flatMap((node) => (isElement(node) && /^t(?:body|head)$/.test(node.tagName) ? node.childNodes : [node]))
    .filter((node): node is Element => isElement(node) && name.test(node.tagName));

const spansOf = (cell: Element): Record<string, string> =>
  Object.fromEntries(
    (['colspan', 'rowspan'] as const).flatMap((name) =>
      /^[2-9]$|^[1-9]\d$/.test(attribute(cell, name)) ? [[name, attribute(cell, name)]] : [],
    ),
  );

/** Trac breaks each line of a paragraph; a break at its end says nothing, and blanks beside one cannot be written. */
function paragraph(children: readonly MdastNode[]): MdastNode[] {
  const isBlank = (each: MdastNode | undefined): boolean =>
    each?.type === 'break' || (each?.type === 'text' && String(each.value).trim() === '');
  const result = [...children];
  while (isBlank(result[0])) result.shift();
  while (isBlank(result.at(-1))) result.pop();
  const tidy = result
    .map((each, i): MdastNode => {
      if (each.type !== 'text') return each;
      let value = String(each.value);
      if (i === 0 || result[i - 1]?.type === 'break') value = value.trimStart();
      if (i === result.length - 1 || result[i + 1]?.type === 'break') value = value.trimEnd();
      return { type: 'text', value };
    })
    .filter((each) => each.type !== 'text' || each.value !== '');
  return tidy.length > 0 ? [{ type: 'paragraph', children: tidy }] : [];
}

import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Handle, Join } from 'mdast-util-to-markdown';
import type { Node } from 'unist';
import { mdxAttribute } from '../../mdx/mdx-attribute.ts';

/** A component over lines of its own; what it holds is not indented, as in entries that people write. */
export const flowElement: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new TypeError('Only attributes of plain text are written.');
    return mdxAttribute(attribute.name, attribute.value);
  });
  const exit = state.enter('mdxJsxFlowElement');
  const inner = state.containerFlow(node, { ...info, ...state.createTracker(info).current() });
  exit();
  const isPlain =
    inner !== '' &&
    (node.children.every(isFlowElement) || (node.children.length === 1 && node.children[0]?.type === 'paragraph'));
  const around = inner === '' ? '' : isPlain ? `${inner}\n` : `\n${inner}\n\n`;
  return `<${node.name}${attributes.join('')}>\n${around}</${node.name}>`;
};

const isFlowElement = (node: Node): boolean => node.type === 'mdxJsxFlowElement';

/** Rows, cells, terms and definitions follow each other without an empty line. */
export const closeTogether: Join = (left, right) => (isFlowElement(left) && isFlowElement(right) ? 0 : undefined);

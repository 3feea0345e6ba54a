import type { ListItem, RootContent } from 'mdast';
import type { Block, List } from '../blocks/block.ts';
import { blockComponent } from './component.ts';
import type { Context } from './context.ts';
import { inlineNodes } from './inline-nodes.ts';
import { table } from './table.ts';
import { trimmed } from './normalize-nodes.ts';

/** Blocks of wiki text as Markdown nodes. */
export const blockNodes = (blocks: readonly Block[], context: Context, topLevel: number): RootContent[] =>
  blocks.flatMap((block) => convert(block, context, topLevel));

/** The highest heading of a text becomes `##`: above it stands the title of the page. */
export const topLevelOf = (blocks: readonly Block[]): number =>
  blocks.reduce((top, block) => (block.type === 'heading' ? Math.min(top, block.depth) : top), 6);

function convert(block: Block, context: Context, topLevel: number): RootContent[] {
  const inner = (blocks: readonly Block[]) => blockNodes(blocks, { ...context, breaks: false }, topLevel);
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.lines, context);
    case 'heading': {
      const depth = Math.min(6, Math.max(2, block.depth - topLevel + 2)) as 2 | 3 | 4 | 5 | 6;
      const children = trimmed(
        inlineNodes([block.words], context).map((node) =>
          node.type === 'break' ? { type: 'text', value: ' ' } : node,
        ),
      );
      return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
    }
    case 'rule':
      return [{ type: 'thematicBreak', ...(block.unseen === '' ? {} : { data: { unseen: block.unseen } }) }];
    case 'code':
      return [{ type: 'code', lang: block.language, value: block.value }];
    case 'quote': {
      const children = blockNodes(block.children, context, topLevel);
      return children.length === 0 ? [] : [{ type: 'blockquote', children: children as [] }];
    }
    case 'list':
      return [list(block, inner)];
    case 'definitions':
      return [
        blockComponent(
          'Definitions',
          block.entries.flatMap(({ term, children }) => [
            blockComponent('Term', paragraph([term], context)),
            blockComponent('Definition', inner(children)),
          ]),
        ),
      ];
    case 'table':
      return table(block, inner);
  }
}

function paragraph(lines: readonly string[], context: Context): RootContent[] {
  const children = trimmed(inlineNodes(lines, context));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

const list = ({ ordered, start, items }: List, inner: (blocks: readonly Block[]) => RootContent[]): RootContent => ({
  type: 'list',
  ordered,
  start: ordered ? start : null,
  spread: false,
  children: items.map((blocks): ListItem => {
    const children = inner(blocks);
    return { type: 'listItem', spread: !children.every(canFollowWords), children: children as [] };
  }),
});

/** What ends a paragraph without an empty line between them. */
const canFollowWords = (node: RootContent, i: number): boolean =>
  i === 0
    ? node.type === 'paragraph'
    : node.type === 'list' && (!node.ordered || node.start === 1) && node.children[0]?.children.length !== 0;

import type { PhrasingContent } from 'mdast';
import { textNodes } from '../../../tracker/plain-words.ts';
import { buildInline, type Inline } from '../inline/build-inline.ts';
import { scan } from '../inline/scan.ts';
import type { Mark, Token } from '../inline/token.ts';
import { bounded } from './bounded.ts';
import { inlineComponent } from './component.ts';
import type { Context } from './context.ts';
import { image, link } from './link.ts';
import { parted, normalizeNodes } from './normalize-nodes.ts';

/** Lines of wiki text as Markdown nodes. */
export function inlineNodes(lines: readonly string[], context: Context): PhrasingContent[] {
  const tokens: Token[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) tokens.push(context.breaks ? { type: 'break' } : { type: 'text', value: ' ' });
    for (const token of scan(line)) tokens.push(token);
  }
  return normalizeNodes(
    bounded(
      buildInline(tokens).flatMap((node) => convert(node, context)),
      context.losses,
    ),
  );
}

function convert(node: Inline, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textNodes(node.value);
    case 'code':
      return node.value.trim() === '' ? [] : [{ type: 'inlineCode', value: node.value.trim() }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return link(node, context);
    case 'image':
      return image(node, context);
    case 'macro':
      context.losses.add('macro', node.name);
      return textNodes(node.words);
    case 'marked':
      return marked(node.mark, normalizeNodes(node.children.flatMap((child) => convert(child, context))));
  }
}

function marked(mark: Mark, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const { before, inner, after } = parted(nodes);
  return [...before, ...(inner.length === 0 ? [] : [nodeOf(mark, inner)]), ...after];
}

function nodeOf(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark) {
    case 'bold':
    case 'boldCreole':
      return { type: 'strong', children };
    case 'italic':
    case 'italicCreole':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    case 'underline':
      return inlineComponent('Underline', children);
    case 'subscript':
      return inlineComponent('Sub', children);
    case 'superscript':
      return inlineComponent('Sup', children);
  }
}

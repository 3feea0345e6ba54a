import type { Root } from 'mdast';
import { Losses } from '../../tracker/loss.ts';
import type { TracLinkResolver } from '../wiki/trac-link.ts';
import { blocks } from './blocks.ts';
import { parseHtmlPart } from './html-tree.ts';
import { removeMacroOutput } from './macro-output.ts';

/**
 * What Trac made of a wiki text, back into Markdown's tree: by its elements and classes alone. Elements that are not
 * known leave their words; scripts, styles, forms and what macros put there leave nothing. `resolve` is given addresses
 * as they stand in the page.
 */
export function htmlToMdast(html: string, resolve: TracLinkResolver, losses = new Losses()): Root {
  const { nodes, count } = removeMacroOutput(parseHtmlPart(html));
  for (let i = 0; i < count; i++) losses.add('macro', 'output');
  // Nodes are made by name; that each stands where it may, the site's reader checks once they are written.
  return { type: 'root', children: blocks(nodes, resolve) } as unknown as Root;
}

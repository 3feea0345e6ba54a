import type { Root } from 'mdast';
import type { TracLinkResolver } from '../wiki/trac-link.ts';
import { blocks } from './blocks.ts';
import { parseHtmlPart } from './html-tree.ts';

/**
 * What Trac made of a wiki text, back into Markdown's tree: by its elements and classes alone. Elements that are not
 * known leave their words; scripts, styles and forms leave nothing. `resolve` is given addresses as they stand in the
 * page.
 */
export const htmlToMdast = (html: string, resolve: TracLinkResolver): Root =>
  // Nodes are made by name; that each stands where it may, the site's reader checks once they are written.
  ({ type: 'root', children: blocks(parseHtmlPart(html), resolve) }) as unknown as Root;

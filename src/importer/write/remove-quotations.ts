import type { Parent, Root } from 'mdast';
import { allNodes, textOfTree } from './tree-text.ts';

/** Takes quotations out of a tree by their words, in place; says whether there were any. */
export function removeQuotations(tree: Root, isQuoted: (words: string) => boolean): boolean {
  let isAny = false;
  for (const node of allNodes(tree)) {
    if (!('children' in node)) continue;
    const kept = (node as Parent).children.filter(
      (child) =>
        child.type !== 'blockquote' ||
        !isQuoted(textOfTree({ type: 'root', children: child.children }, 'written').text),
    );
    if (kept.length === node.children.length) continue;
    (node as Parent).children = kept;
    isAny = true;
  }
  return isAny;
}

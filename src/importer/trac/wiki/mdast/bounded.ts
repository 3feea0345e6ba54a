import type { PhrasingContent } from 'mdast';
import type { Losses } from '../../../tracker/loss.ts';

/** The effort of reading a paragraph grows with the square of its components; people write a few. */
const most = 1000;

const isComponent = ({ type }: PhrasingContent): boolean => type === 'mdxJsxTextElement';
const count = (nodes: readonly PhrasingContent[]): number =>
  nodes.reduce((sum, node) => sum + Number(isComponent(node)) + ('children' in node ? count(node.children) : 0), 0);

/** A paragraph of thousands of components keeps their words and loses the components. */
export function bounded(nodes: PhrasingContent[], losses: Losses): PhrasingContent[] {
  if (count(nodes) <= most) return nodes;
  losses.add('style', 'too-many-marks');
  return withoutComponents(nodes);
}

const withoutComponents = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [node];
    const children = withoutComponents(node.children);
    return isComponent(node) ? children : [{ ...node, children } as PhrasingContent];
  });

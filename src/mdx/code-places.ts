import type { Root, RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import { features } from './features.ts';

/** Code in the text of a guide: an import or export, an expression, or an attribute of one. */
export interface CodePlace {
  readonly line: number | undefined;
  readonly code: string;
}

/** In the order of the text; empty where it cannot be parsed. */
export function codePlaces(mdx: string): CodePlace[] {
  let tree: Root;
  try {
    tree = mdxToHast(mdx, { features }) as Root;
  } catch {
    return [];
  }
  const places: CodePlace[] = [];
  const waiting: RootContent[] = [...tree.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const line = node.position?.start.line;
    places.push(...codeOf(node).map((code) => ({ line, code })));
    if ('children' in node) waiting.push(...(node.children as RootContent[]).toReversed());
  }
  return places;
}

function codeOf(node: RootContent): string[] {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [node.value];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const values = node.attributes.map(({ value }) => (typeof value === 'string' ? '' : (value?.value ?? '')));
  return [node.name ?? '', ...values].filter((code) => code !== '');
}

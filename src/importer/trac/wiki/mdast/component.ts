import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ComponentName } from '../../../../mdx/components.ts';

/** A component of the site’s closed set on lines of its own. */
export const blockComponent = (
  name: ComponentName,
  children: RootContent[],
  attributes: Readonly<Record<string, string>> = {},
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children: children as BlockContent[],
});

export const inlineComponent = (name: ComponentName, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children,
});

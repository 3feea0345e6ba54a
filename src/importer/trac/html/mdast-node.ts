/** A node of Markdown's tree; which one may stand where is what blocks and phrases know. */
export interface MdastNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A component of the site’s closed set. */
export const component = (
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement',
  name: string,
  children: readonly MdastNode[],
  attributes: Readonly<Record<string, string>> = {},
): MdastNode => ({
  type,
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
});

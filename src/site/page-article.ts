import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The `<article>` of a built page; undefined where it has none. */
export function articleOf(page: string): Element | undefined {
  const [begin, end] = [page.indexOf('<article'), page.lastIndexOf('</article>')];
  return begin === -1 ? undefined : parseFragment(page.slice(begin, end)).childNodes.find(isElement);
}

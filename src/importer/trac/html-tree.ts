import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const parseHtml = (html: string): Element =>
  parse(html).childNodes.find((node): node is Element => node.nodeName === 'html') as Element;
export const innerHtml = (element: Element): string => serialize(element);
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').split(/\s+/).includes(name);
const isElement = (node: Node): node is Element => 'tagName' in node;

/**
 * Elements below, in the order of the document, without going into those that are found; templates and scripts hold
 * none.
 */
export function* find(within: Element, wanted: (element: Element) => boolean): Generator<Element> {
  const waiting: Node[] = within.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (wanted(node)) yield node;
    else waiting.push(...node.childNodes.toReversed());
  }
}

export const first = (within: Element | undefined, wanted: (element: Element) => boolean): Element | undefined =>
  within && (find(within, wanted).next().value as Element | undefined);

/** White space as a reader sees it, without what Trac puts in for its icons. */
export function textOf(element: Element | undefined): string {
  const parts: string[] = [];
  const waiting: Node[] = element ? element.childNodes.toReversed() : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (isElement(node) && !['script', 'style', 'template'].includes(node.tagName))
      waiting.push(...node.childNodes.toReversed());
  }
  return parts
    .join('')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

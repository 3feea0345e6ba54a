import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5';
import { textOf } from '../../../site/html-text.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const parseHtml = (html: string): Element =>
  parse(html).childNodes.find((node): node is Element => node.nodeName === 'html') as Element;
/** The nodes of a stretch of a page. */
export const parseHtmlPart = (html: string): readonly Node[] => parseFragment(html).childNodes;
export const innerHtml = (element: Element): string => serialize(element);
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').split(/\s+/).includes(name);
export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/**
 * Elements below, in the order of the document, without going into those that are found; templates and scripts hold
 * none.
 */
export function* find(within: Element, wanted: (element: Element) => boolean): Generator<Element> {
  const waiting: Node[] = within.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (wanted(node)) yield node;
    // One by one: a long page may have more of them than a call has arguments.
    else for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

export const first = (within: Element | undefined, wanted: (element: Element) => boolean): Element | undefined =>
  within && (find(within, wanted).next().value as Element | undefined);

/** White space as a reader sees it, without what Trac puts in for its icons. */
export const rawTextOf = (element: Element | undefined): string =>
  textOf<Node>(element?.childNodes ?? [], (node) =>
    isElement(node) && ['script', 'style', 'template'].includes(node.tagName) ? '' : undefined,
  )
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every character as it stands, for code; but for what Trac puts in to break long words. */
export const sourceTextOf = (element: Element): string => textOf<Node>(element.childNodes).replace(/\u200b/g, '');

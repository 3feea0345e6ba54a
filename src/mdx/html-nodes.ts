import type { Element, ElementContent } from 'hast';

export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** Lines between block components are white space; in a table or a list of definitions they are not wanted. */
export const withoutBlanks = (children: readonly ElementContent[]): ElementContent[] =>
  children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));

/** A cell or a definition of one paragraph is that paragraph’s words. */
export function unwrapped(children: readonly ElementContent[]): ElementContent[] {
  const found = withoutBlanks(children);
  const [only] = found;
  return found.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : found;
}

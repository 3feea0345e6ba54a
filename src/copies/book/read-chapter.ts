import { articleOf, attributeOf, type Element, isElement, type Node } from '../../site/page-article.ts';

/** An entry as a book shows it. */
export interface Chapter {
  /** Of its page, without what only a page needs: links, buttons, facts at the side, what asks for a click. */
  readonly nodes: readonly Node[];
  /** Of all elements that remain, as on the page. */
  readonly ids: ReadonlySet<string>;
}

/** Parts of an entry that lead on from a page, or belong to a site. */
const furniture = new Set('aside button dialog form iframe input nav script style template'.split(' '));

/** Reads the article of a built page of an entry; null when the page has none. */
export function readChapter(page: string): Chapter | null {
  const article = articleOf(page);
  if (!article) return null;
  const ids = new Set<string>();
  const nodes = kept(article.childNodes, ids);
  return { nodes, ids };
}

function kept(nodes: readonly Node[], ids: Set<string>): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : [];
    if (isLeftOut(node)) return [];
    const id = attributeOf(node, 'id');
    if (id !== undefined) ids.add(id);
    node.childNodes = kept(node.childNodes, ids);
    // What a style sheet keeps apart on a page.
    if (classesOf(node).includes('spine')) node.childNodes = apart(node.childNodes);
    return [node];
  });
}

const apart = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (isElement(node) ? [node, { nodeName: '#text', value: ' · ', parentNode: null }] : []));

/** A section that the index leaves out is about the page, and not part of what it says. */
const isLeftOut = (element: Element): boolean =>
  furniture.has(element.tagName) ||
  attributeOf(element, 'hidden') !== undefined ||
  classesOf(element).some((name) => name === 'anchor' || name === 'print-only') ||
  (element.tagName === 'section' && attributeOf(element, 'data-pagefind-ignore') !== undefined);

const classesOf = (element: Element): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/);

import { attribute, type Element, hasClass, isElement, isText, type Node, rawTextOf } from './html-tree.ts';

/** Classes by which Trac's own macros, and those that borrow its style, mark what they put into a page. */
const macroClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    div: [
      'titleindex',
      'wiki-toc',
      'wiki-toc-un',
      'trac-progress',
      'trac-groupprogress',
      'tracini',
      'trac-macrolist',
      'mimetypes',
      'paging',
    ],
    table: ['listing', 'tickets', 'progress'],
    dl: ['compact'],
    ul: ['titleindex'],
    h2: ['report-result'],
    p: ['percent', 'legend'],
    span: ['query_count', 'query_no_results'],
  }),
);
/** What only a program writes into a text, and a person never. */
const programs = new Set(['nav', 'aside', 'figure', 'iframe', 'object', 'svg', 'canvas', 'video', 'audio']);
/** Blocks of wiki text that may hold a person's words: the default of `#!div`, and code. */
const ownDivs = ['wikipage', 'wiki-code', 'code', 'system-message', 'document', 'diff'];

/** Nobody nests so deep; and what is deeper would be looked through once for each level. */
const deepest = 100;

/**
 * Takes out of a text, as Trac shows it, what a macro such as TicketQuery has put there: titles of tickets that were
 * chosen when the page was saved, whoever may read them. Says how often. It is seen from what Trac's formatter itself
 * never writes: classes, a division without one, links to tickets that have a state and are not called a ticket's, and
 * lists of nothing but links without a class.
 */
export function removeMacroOutput(roots: readonly Node[]): { readonly nodes: readonly Node[]; readonly count: number } {
  const found = new Set<Node>();
  const containers = new Map<Element, Element>();
  const waiting = roots.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isElement(node)) continue;
    if (depth > deepest || isMacroOutput(node)) found.add(node);
    else if (isMacroLink(node)) found.add(containerOf(node, containers));
    else waiting.push(...node.childNodes.map((child) => ({ node: child, depth: depth + 1 })).reverse());
  }
  const outer = [...found].map((node) => (isElement(node) ? emptiedBy(node, found) : node));
  const gone = new Set<Node>([...found, ...outer]);
  for (const node of gone)
    if (isElement(node) && node.parentNode && 'childNodes' in node.parentNode)
      node.parentNode.childNodes = node.parentNode.childNodes.filter((each) => !gone.has(each));
  return { nodes: roots.filter((node) => !gone.has(node)), count: new Set(outer).size };
}

function isMacroOutput(element: Element): boolean {
  const { tagName } = element;
  if (programs.has(tagName) || macroClasses.get(tagName)?.some((name) => hasClass(element, name))) return true;
  if (tagName === 'div') return attribute(element, 'class') === '' || isListing(element);
  if (tagName === 'ul') return isIndex(itemsOf(element));
  return tagName === 'p' && isIndex([element]) && linksIn(element).length > 1;
}

const isTicket = (link: Element): boolean => /(?:^|\/)ticket\/\d+(?:[#?].*)?$/.test(attribute(link, 'href'));
const isOwnPage = (link: Element): boolean =>
  /(?:^|\/)(?:ticket|wiki)(?:\/|$)/.test(attribute(link, 'href').split(/[?#]/)[0] ?? '') && !hasClass(link, 'ext-link');

/** The formatter writes `closed ticket`, a query `closed`; and of the numbers of a group `query`. */
function isMacroLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  if (isTicket(element)) {
    const name = attribute(element, 'class');
    return name !== '' && !/\b(?:ticket|ext-link|trac-rawlink|timeline|wiki)\b/.test(name);
  }
  return hasClass(element, 'query') && /^#\d/.test(rawTextOf(element));
}

const linkClass =
  /\b(?:ticket|wiki|milestone|changeset|report|query|source|attachment|search|export|ext-link|mail-link)\b/;

/** Whether each is one or more links to pages that have no class, with nothing beside them but names of groups. */
function isIndex(items: readonly Element[]): boolean {
  return (
    items.length > 0 &&
    items.every((item) => {
      const links = linksIn(item);
      const isPages = links.length > 0 && links.every((link) => isOwnPage(link) && hasNoLinkClass(link));
      return isPages && !/\p{L}/u.test(unlinkedText(item));
    })
  );
}
const hasNoLinkClass = (link: Element): boolean => !linkClass.test(attribute(link, 'class'));

/** A division of somebody's macro, in which each item or row begins with a link to a ticket. */
function isListing(division: Element): boolean {
  if (ownDivs.some((name) => hasClass(division, name))) return false;
  const items = [...elementsIn(division)].filter(
    (each) => ['li', 'tr', 'dt'].includes(each.tagName) && !isHeading(each),
  );
  return items.length > 0 && items.every((item) => isFirst(item, isTicket));
}
const isHeading = (item: Element): boolean =>
  item.tagName === 'tr' && childrenOf(item).every(({ tagName }) => tagName === 'th');

/** Whether what an element shows first is such a link. */
function isFirst(element: Element, wanted: (link: Element) => boolean): boolean {
  for (let at: Element | undefined = element; at;) {
    if (at.tagName === 'a') return wanted(at);
    const next: Node | undefined = at.childNodes.find(
      (node) => isElement(node) || (isText(node) && /\S/.test(node.value)),
    );
    at = next && isElement(next) ? next : undefined;
  }
  return false;
}

/** The whole list or table where each of its items has such a link, else the item or the paragraph. */
function containerOf(link: Element, known: Map<Element, Element>): Element {
  let block: Element | null = null;
  let division: Element | null = null;
  for (let at = parentOf(link); at; at = parentOf(at)) {
    const before = known.get(at);
    if (before) return before;
    if (at.tagName === 'span' && attribute(at, 'class') === '' && !block) return at;
    if (!block && ['p', 'li', 'dt', 'dd', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(at.tagName)) block = at;
    if (at.tagName === 'div' && !ownDivs.some((name) => hasClass(at as Element, name))) division = at;
  }
  const list = block && parentOf(block);
  const whole = list && ['ul', 'ol', 'dl', 'tbody'].includes(list.tagName) && isAllLinked(list) ? list : null;
  const container = division ?? (whole?.tagName === 'tbody' ? parentOf(whole) : whole) ?? block ?? link;
  const parent = parentOf(link);
  if (parent) known.set(parent, container);
  return container;
}

const isAllLinked = (list: Element): boolean =>
  childrenOf(list)
    .filter(({ tagName }) => tagName !== 'dd')
    .every((item) => linksIn(item).some(isMacroLink));

/** What is left around it says nothing any more: the headings of a list that was taken out. */
function emptiedBy(node: Element, found: ReadonlySet<Node>): Element {
  const around = parentOf(node);
  if (around?.tagName !== 'div') return node;
  const isLeft = around.childNodes.some(
    (each) => !found.has(each) && !(isElement(each) && /^h[1-6]$/.test(each.tagName)) && textIn(each) !== '',
  );
  return isLeft ? node : around;
}

const parentOf = ({ parentNode }: Element): Element | null =>
  parentNode && 'tagName' in parentNode ? parentNode : null;
const childrenOf = ({ childNodes }: Element): Element[] => childNodes.filter(isElement);
const itemsOf = (list: Element): Element[] => childrenOf(list).filter(({ tagName }) => tagName === 'li');
const textIn = (node: Node): string => (isText(node) ? node.value.trim() : isElement(node) ? rawTextOf(node) : '');

/** All below it, in no particular order. */
function* elementsIn(within: Element): Generator<Element> {
  const waiting: Node[] = [...within.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    waiting.push(...node.childNodes);
  }
}
const linksIn = (within: Element): Element[] =>
  [...elementsIn(within)].filter(({ tagName }) => tagName === 'a').reverse();

/** What stands outside of links, and of the names that an index gives its groups. */
function unlinkedText(within: Element): string {
  let text = '';
  const waiting: Node[] = [...within.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && !['a', 'strong'].includes(node.tagName)) waiting.push(...node.childNodes);
  }
  return text;
}

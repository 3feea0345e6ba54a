import { escapeXml } from '../../site/escape-xml.ts';
import { type Element, isElement, type Node } from '../../site/page-article.ts';

/** What becomes of a page’s nodes in a book. */
export interface InBook {
  /** The id of an element, whose page’s may hold what XML does not allow, and stand in other chapters too. */
  readonly id: (id: string) => string;
  /** Where a link leads; null for a link that leads nowhere in a book. */
  readonly link: (href: string) => string | null;
  /** Where a picture stands; null for one that is not there. */
  readonly picture: (src: string) => string | null;
  /** How many levels deeper headings stand than on the page. */
  readonly deeper: number;
}

/** Elements without an end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Attributes that mean in a book what they mean on a page. */
const kept = new Set(
  'alt cite class colspan datetime dir height headers lang reversed rowspan scope start title type value width'.split(
    ' ',
  ),
);

/** Nodes as XHTML, which is HTML as well. */
export const toXml = (nodes: readonly Node[], inBook: InBook): string =>
  nodes.map((node) => nodeToXml(node, inBook)).join('');

function nodeToXml(node: Node, inBook: InBook): string {
  if (!isElement(node)) return 'value' in node ? escapeXml(node.value) : '';
  const name = nameOf(node, inBook.deeper);
  const attributes = attributesOf(node, inBook);
  if (attributes === null) return node.tagName === 'img' ? '' : toXml(node.childNodes, inBook);
  const tag = [name, ...attributes.map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  return empty.has(name) ? `<${tag}/>` : `<${tag}>${toXml(node.childNodes, inBook)}</${name}>`;
}

/** The sixth level has no deeper one. */
function nameOf({ tagName }: Element, deeper: number): string {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? tagName : `h${Math.min(6, Number(level) + deeper)}`;
}

/** Null for an element without which its text is as good: a link that leads nowhere, a picture that is not there. */
function attributesOf(element: Element, inBook: InBook): (readonly [name: string, value: string])[] | null {
  const made: (readonly [string, string])[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'id') made.push([name, inBook.id(value)]);
    else if (name === 'href' || name === 'src') {
      const address = name === 'href' ? inBook.link(value) : inBook.picture(value);
      if (address === null) return null;
      made.push([name, address]);
    } else if (kept.has(name)) made.push([name, value]);
    if (name === 'lang') made.push(['xml:lang', value]);
  }
  // What waits for a click on a page could not be read on paper.
  if (element.tagName === 'details') made.push(['open', 'open']);
  return made;
}

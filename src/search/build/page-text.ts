import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Locale } from '../../language/locale.ts';

/** What a built page of an entry says, as the index takes it: without what `data-pagefind-ignore` leaves out. */
export interface PageText {
  /** Language of the text, which an untranslated page shows to readers of the other language. */
  readonly locale: Locale;
  readonly title: string;
  readonly headings: readonly string[];
  /** Paragraphs, list items, cells and headings in their order, each as plain text; the title is not among them. */
  readonly blocks: readonly string[];
  /** Everything, in one line. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that end a word; an inline element does not. */
const blockNames = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'section',
  'table',
  'tr',
  'td',
  'th',
  'br',
  'blockquote',
  'figure',
  'figcaption',
  'hr',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'header',
  'nav',
]);

/** Reads the `<article data-pagefind-body>` of a page; null when the page has none. Throws when it has no title. */
export function pageText(page: string, locale: Locale): PageText | null {
  const begin = page.indexOf('<article');
  const end = page.lastIndexOf('</article>');
  const article = begin === -1 ? undefined : parseFragment(page.slice(begin, end)).childNodes.find(isElement);
  if (!article || attributeOf(article, 'data-pagefind-body') === undefined) return null;
  const pieces: { readonly text: string; readonly element: string }[] = [];
  let line = '';
  const finish = (element: string): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') pieces.push({ text, element });
    line = '';
  };
  let language = locale;
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') line += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node) || attributeOf(node, 'data-pagefind-ignore') !== undefined) return;
    const isBlock = blockNames.has(node.tagName);
    if (isBlock) finish('');
    if (node.tagName === 'h1') language = (attributeOf(node, 'lang') as Locale | undefined) ?? locale;
    for (const child of node.childNodes) walk(child);
    if (isBlock) finish(node.tagName);
  };
  walk(article);
  const title = pieces.find(({ element }) => element === 'h1')?.text;
  if (title === undefined) throw new Error('A page of an entry has no title.');
  return {
    locale: language,
    title,
    headings: pieces.filter(({ element }) => /^h[2-6]$/.test(element)).map(({ text }) => text),
    blocks: pieces.filter(({ element }) => element !== 'h1').map(({ text }) => text),
    text: pieces.map(({ text }) => text).join(' '),
  };
}

/** Characters of a lead, beside the answer: what a reader takes in at a glance. */
const leadLength = 260;

/** The one-sentence answer and how the page goes on: its words weigh more in the search than the rest. */
export function leadOf({ blocks: [answer = '', ...rest] }: PageText): string {
  const words = rest.join(' ');
  return `${answer} ${words.length > leadLength ? words.slice(0, leadLength).replace(/\S*$/, '') : words}`.trim();
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

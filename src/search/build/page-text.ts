import { type Locale, locales } from '../../language/locale.ts';
import { textBlocks } from '../../site/html-text.ts';
import { articleOf, attributeOf, isElement, type Node } from '../../site/page-article.ts';

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

/** Reads the `<article data-pagefind-body>` of a page; null when the page has none. Throws when it has no title. */
export function pageText(page: string, locale: Locale): PageText | null {
  const article = articleOf(page);
  if (!article || attributeOf(article, 'data-pagefind-body') === undefined) return null;
  const pieces = textBlocks<Node>(article.childNodes, (node) =>
    isElement(node) && attributeOf(node, 'data-pagefind-ignore') !== undefined ? '' : undefined,
  ).map(({ text, element }) => ({ text, element, name: element?.nodeName ?? '' }));
  const title = pieces.find(({ name }) => name === 'h1');
  if (!title) throw new Error('A page of an entry has no title.');
  const language = title.element && isElement(title.element) ? attributeOf(title.element, 'lang') : undefined;
  return {
    locale: locales.find((each) => each === language) ?? locale,
    title: title.text,
    headings: pieces.filter(({ name }) => /^h[2-6]$/.test(name)).map(({ text }) => text),
    blocks: pieces.filter((piece) => piece !== title).map(({ text }) => text),
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

import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Wrappers that say nothing about structure: of Trac's, and of the site's. */
const transparent = new Set(['div', 'section', 'tbody', 'thead', 'span', 'colgroup']);

/**
 * What a text says and how it is built, whoever wrote the HTML: blocks, lists, cells, emphasis, code, and which words
 * are linked outside. Blanks, classes, colours of code and breaks at the end of a block do not count.
 */
export function outline(html: string): string {
  const lines = parseFragment(html)
    .childNodes.map((node) => write(node, false))
    .join('');
  const shifted = topHeading(lines);
  return (
    shifted
      .replaceAll('\u200b', '')
      // Trac hides the host of an address from visitors.
      .replace(/@(?:[\w-]+(?:\.[\w-]+)*|…)/g, '@…')
      // A blank stands beside a mark as well as in it.
      .replace(/(<(?:em|strong|del|u|sub|sup)>) +/g, ' $1')
      .replace(/ +(<\/(?:em|strong|del|u|sub|sup)>)/g, '$1 ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*<br>\s*/g, '<br>')
      .replace(/(?:<br>)+(?=<\/)/g, '')
      .replace(/\s*(<\/?(?:p|h\d|ul|ol|li|dl|dt|dd|table|tr|td|th|pre|blockquote|hr)(?: [^>]*)?>)\s*/g, '\n$1\n')
      .replace(/(<(?:p|li|td|dd|dt)[^>]*>)\n(?:<br>)+/g, '$1\n')
      .replace(/(?:<br>)+(?=\n)/g, '')
      .replace(/<(p|strong|em|code)>\s*<\/\1>/g, '')
      .replace(/\n{2,}/g, '\n')
      .trim()
  );
}

function write(node: Node, isCode: boolean): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return escaped(isCode ? value.replace(/\n$/, '') : value.replace(/\s+/g, ' '));
  }
  if (!('childNodes' in node)) return '';
  const element = node as DefaultTreeAdapterTypes.Element;
  const name = element.tagName;
  const attribute = (key: string) => element.attrs.find((one) => one.name === key)?.value;
  if (name === 'pre') return `<pre>${escaped(wordsOf(element).replace(/\n$/, ''))}</pre>`;
  const inner = element.childNodes.map((child) => write(child, isCode || name === 'code')).join('');
  if (name === 'br') return '<br>';
  if (name === 'hr') return '<hr>';
  if (name === 'span' && attribute('class') === 'underline') return `<u>${inner}</u>`;
  if (transparent.has(name) || name === 'figure') return inner;
  // The site says above code in which language it is.
  if (name === 'figcaption') return '';
  if (name === 'var') return inner;
  if (name === 'a')
    return /^(?:https?|mailto):/.test(attribute('href') ?? '')
      ? `<a ${decoded(attribute('href') ?? '')}>${inner}</a>`
      : inner;
  if (name === 'img') return attribute('alt') ?? '';
  // A paragraph within an item or a cell is its words.
  if (
    name === 'p' &&
    element.parentNode &&
    'tagName' in element.parentNode &&
    /^(?:li|td|th|dd|dt)$/.test(element.parentNode.tagName)
  )
    return `${inner}<br>`;
  const span = ['colspan', 'rowspan', 'start']
    .map((key) => [key, attribute(key)])
    .filter(([, value]) => value !== undefined && value !== '1');
  return `<${name}${span.map(([key, value]) => ` ${key}=${value}`).join('')}>${inner}</${name}>`;
}

const wordsOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(wordsOf).join('')
      : '';

const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};

/** Headings count from the highest. */
function topHeading(html: string): string {
  const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  const top = Math.min(...levels);
  return html.replace(/<(\/?)h(\d)>/g, (_all, slash: string, level: string) => `<${slash}h${Number(level) - top + 1}>`);
}

import type { ElementContent } from 'hast';
import { locales } from '../../language/locale.ts';
import { parseText } from '../../mdx/render.ts';
import { isError } from '../../schema/problem.ts';

/** All that the site's renderer makes of a ticket's text. */
const elements = new Set([
  'p',
  'br',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'code',
  'span',
  'var',
  'figure',
  'figcaption',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'div',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  'del',
  'u',
  'sub',
  'sup',
  'a',
  'img',
]);
const attributes = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'loading',
  'decoding',
  'className',
  'start',
  'scope',
  'colSpan',
  'rowSpan',
  'role',
  'tabIndex',
  'ariaLabel',
  'data-pagefind-ignore',
]);
const address = new RegExp(String.raw`^(?:https?://|mailto:|#|/(?:${locales.join('|')})/)`, 'i');

/**
 * Why the text of an entry may not stand there, as the project's own reader sees it; null when it may. Nothing is taken
 * for safe because of how it was written: this reads the result.
 */
export function findUnsafeContent(mdx: string, pictures: ReadonlySet<string>): string | null {
  const read = parseText(`<Question>\n\n${mdx}\n\n</Question>\n`, {
    key: 'ticket/1',
    locale: locales[0],
    file: '',
    pictureSize: (name) => (pictures.has(name) ? { width: 1, height: 1 } : null),
  });
  if ('severity' in read) return read.code;
  const problem = read.problems.find(isError);
  if (problem) return problem.code;
  const [part, ...more] = read.parts;
  if (part?.name !== 'Question' || more.length > 0) return 'not-one-part';
  return firstRefused(part.children);
}

function firstRefused(roots: readonly ElementContent[]): string | null {
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') continue;
    if (node.type !== 'element' || !elements.has(node.tagName)) return 'element';
    for (const [name, value] of Object.entries(node.properties)) {
      if (value === undefined || value === null) continue;
      if (!attributes.has(name)) return 'attribute';
      if (name === 'href' && !address.test(String(value))) return 'address';
    }
    for (const child of node.children) waiting.push(child);
  }
  return null;
}

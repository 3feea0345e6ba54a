import type { Element, ElementContent, RootContent } from 'hast';
import type { Say } from '../language/words.ts';
import { picturePath } from '../site/addresses.ts';
import { decoded } from '../site/decoded.ts';
import * as problems from '../schema/problems.ts';
import { textOf } from '../site/html-text.ts';
import { type Conversion, locationOf } from './conversion.ts';
import { alertOf } from './alerts.ts';
import { codeBlock, withPlaceholders } from './code-block.ts';
import { convertHeading } from './convert-heading.ts';
import { footnoteLink, footnotes, isFootnoteLink, isFootnotes } from './footnotes.ts';
import { isOwn, linkAddress, parseLink } from './links.ts';
import { element, text } from './components.ts';

/** An element of Markdown, as our pages want it. */
export function convertElement(node: Element, conversion: Conversion): ElementContent[] {
  if (/^h[1-6]$/.test(node.tagName)) return [convertHeading(node, conversion)];
  switch (node.tagName) {
    case 'a':
      return [link(node, conversion)];
    case 'img':
      return [withPicture(node, node, conversion)];
    case 'blockquote': {
      const alert = alertOf(node, conversion);
      if (alert !== null) return [alert];
      break;
    }
    case 'pre':
      return [codeBlock(node, conversion.say)];
    case 'code':
      return [element('code', {}, withPlaceholders(conversion.convertAll(node.children)))];
    case 'ol':
      return [element('ol', node.properties, conversion.convertAll(withNumbers(node, conversion.written)))];
    case 'table':
      return [scrollingTable(node, conversion)];
    case 'input':
      // A disabled checkbox without a label says nothing to a screen reader; the sign does.
      return [text(node.properties.checked ? '☑' : '☐')];
    case 'sub':
      // A pair of single tildes that as-meant.ts left: only <Sub> lowers text.
      return [text('~'), ...conversion.convertAll(node.children), text('~')];
    case 'section':
      if (isFootnotes(node)) return [footnotes(node, conversion)];
  }
  // GFM aligns cells with a style attribute, which our policy refuses.
  const { style, ...properties } = node.properties;
  const align = /text-align: (\w+)/.exec(String(style ?? ''))?.[1];
  const className = align && align !== 'left' ? { className: [`align-${align}`] } : {};
  return [element(node.tagName, { ...properties, ...className }, conversion.convertAll(node.children))];
}

/**
 * Markdown counts on from the first item, whatever the others say: 1, 3, 7 would become 1, 2, 3. A number that is not
 * the next one is kept, but where all are the same, as of a list that is to be counted.
 */
function withNumbers(list: Element, written: string): RootContent[] {
  const numbers = list.children.map(({ position }) => {
    const start = position?.start.offset;
    const [, number] = start === undefined ? [] : (/^(\d{1,9})[.)]/.exec(written.slice(start, start + 10)) ?? []);
    return number === undefined ? null : Number(number);
  });
  if (new Set(numbers.filter((number) => number !== null)).size < 2) return list.children;
  let next: number | null = null;
  return list.children.map((item, i) => {
    const number = numbers[i] ?? null;
    if (item.type !== 'element' || number === null) return item;
    const isKept: boolean = next !== null && number !== next;
    next = number + 1;
    return isKept ? { ...item, properties: { ...item.properties, value: String(number) } } : item;
  });
}

function link(node: Element, conversion: Conversion): Element {
  const { convertAll, links, source } = conversion;
  const href = String(node.properties.href ?? '');
  const children = convertAll(node.children);
  if (isFootnoteLink(node)) return footnoteLink(node, children, conversion);
  const target = parseLink(href);
  const at = locationOf(node, conversion);
  if (target === null) {
    conversion.problems.push(problems.linkUnsafe(at, { href }));
    return element('span', {}, children);
  }
  links.push({ href, target, line: at.line });
  const title = node.properties.title;
  return {
    ...element('a', { href: linkAddress(target, href, source.locale), ...(title ? { title } : {}) }, children),
    ...(isOwn(target) ? { data: { linkTarget: target } } : {}),
  };
}

/** Gives every picture in `node` its address and size. `origin` is what the author wrote, for problems. */
export function withPicture<T extends ElementContent>(node: T, origin: RootContent, conversion: Conversion): T {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'img')
    return { ...node, children: node.children.map((child) => withPicture(child, origin, conversion)) };
  const { pictures, source } = conversion;
  const at = locationOf(origin, conversion);
  const written = String(node.properties.src ?? '');
  // Addresses and files are compared as most systems write them: an accent with its letter.
  const src = (decoded(written) ?? written).normalize('NFC');
  const alt = String(node.properties.alt ?? '').trim();
  if (alt === '') conversion.problems.push(problems.imageWithoutText(at, { src }));
  if (src.includes('/') || src.includes(':')) {
    conversion.problems.push(problems.imageRemote(at, { src }));
    return { ...node, properties: { alt } };
  }
  const size = source.pictureSize(src);
  if (size === null) conversion.problems.push(problems.imageMissing(at, { src }));
  pictures.push(src);
  return {
    ...node,
    properties: { src: picturePath(source.key, src), alt, ...size, loading: 'lazy', decoding: 'async' },
  };
}

/** A wide table scrolls within itself, and a keyboard can scroll it, so it needs a name: its column headings. */
const scrollingTable = (node: Element, { convertAll, say }: Conversion): Element =>
  scrolling(element('table', {}, convertAll(node.children).map(columnHeadings)), say);

export function scrolling(table: ElementContent, say: Say): Element {
  const headings = table.type === 'element' ? allOf(table, 'th') : [];
  const name = headings
    .map((cell) => textOf(cell.children).trim())
    .filter(Boolean)
    .join(', ');
  return element(
    'div',
    { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: name || say('table.unnamed') },
    [table],
  );
}

const allOf = (node: Element, tagName: string): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : [...(child.tagName === tagName ? [child] : []), ...allOf(child, tagName)],
  );

/** Markdown's only heading cells are those of columns; a screen reader is told so. */
function columnHeadings(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'th') return { ...node, properties: { ...node.properties, scope: 'col' } };
  return { ...node, children: node.children.map(columnHeadings) };
}

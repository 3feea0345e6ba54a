import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseLink } from '../../../src/mdx/links.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
type Root = ReturnType<typeof parser.parse>;
type Block = Root['children'][number];
type Heading = Extract<Block, { type: 'heading' }>;
type Inline = Heading['children'][number];
type ListItem = Extract<Block, { type: 'list' }>['children'][number];
type Table = Extract<Block, { type: 'table' }>;
type Blocks = readonly (Block | ListItem)[];

/** Somebody else's Markdown, read once: it may hold anything. */
export interface ForeignText {
  readonly root: Root;
  /** Headings of the outermost level that say something; only those can carry an id. */
  readonly headings: readonly Heading[];
}

export function readMarkdown(markdown: string): ForeignText {
  const root = parser.parse(markdown);
  return {
    root,
    headings: root.children
      .filter((node) => node.type === 'heading')
      .filter((heading) => inline(heading.children) !== ''),
  };
}

/**
 * Writes a foreign text in our dialect: what the dialect refuses stays as its words alone. `pinHeadings` gives the
 * headings ids by their number; without it they become bold paragraphs. It serialises by itself since every sign that
 * could mean something is escaped, needed or not: that is short, and nothing that a corpus may hold can come out as
 * code.
 */
export function toMdx({ root, headings }: ForeignText, pinHeadings: boolean): string {
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  let level = 1;
  return blocks(root.children, (heading, words) => {
    const number = headings.indexOf(heading);
    if (!pinHeadings || number === -1) return `**${words}**`;
    level = Math.min(heading.depth - shallowest + 2, level + 1);
    return `${'#'.repeat(level)} ${words} [#part-${number + 1}]`;
  });
}

/** What a text says without any markup; blocks of code are left out, since no sentence is in them. */
export function plainText({ root }: ForeignText): string {
  const words = (
    node: Block | Inline | ListItem | Table['children'][number] | Table['children'][number]['children'][number],
  ): string => {
    if (node.type === 'code' || node.type === 'definition') return '';
    if (node.type === 'html') return withoutTags(node.value);
    if ('value' in node) return node.value;
    if ('alt' in node) return node.alt ?? '';
    return 'children' in node
      ? node.children.map(words).join(isBlockName.has(node.type) ? ' ' : '')
      : node.type === 'break'
        ? ' '
        : '';
  };
  const said = root.children
    .filter(({ type }) => type !== 'heading')
    .map(words)
    .join(' ');
  return said.replace(/\s+/g, ' ').trim();
}

/** Whose children are blocks, so that a word ends between them. */
const isBlockName: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[^>]*>?/gi, ' ')
    .replace(/&\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

type WriteHeading = (heading: Heading, words: string) => string;
const inBold: WriteHeading = (_heading, words) => `**${words}**`;

const blocks = (nodes: Blocks, heading: WriteHeading): string =>
  nodes
    .map((node) => block(node, heading))
    .filter(Boolean)
    .join('\n\n');

function block(node: Block | ListItem, heading: WriteHeading): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inline(node.children));
    case 'heading': {
      const words = inline(node.children);
      return words && heading(node, words);
    }
    case 'html':
      return paragraph(escape(withoutTags(node.value)).trim());
    case 'code': {
      const fence = fenceFor(node.value, 3);
      return `${fence}${/^[\w-]+$/.test(node.lang ?? '') ? node.lang : ''}\n${node.value}\n${fence}`;
    }
    case 'list':
      return node.children
        .map((item) => blocks(item.children, inBold))
        .filter(Boolean)
        .map((item, i) => (node.ordered ? indented(item, `${i + 1}. `) : indented(item, '- ')))
        .join('\n');
    case 'blockquote':
      return blocks(node.children, inBold).replace(/^/gm, '> ').replace(/ +$/gm, '');
    case 'table':
      return table(node);
    case 'footnoteDefinition':
      return blocks(node.children, inBold);
    default:
      return '';
  }
}

/** A line that begins with one of these two words is code in MDX. */
const paragraph = (words: string): string =>
  words.replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

const indented = (text: string, marker: string): string =>
  marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);

function table({ children }: Table): string {
  const cells = children.map((row) => row.children.map((cell) => inline(cell.children).replace(/(?<!\\)\|/g, '\\|')));
  const width = Math.max(...cells.map((row) => row.length));
  const lines = cells.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`);
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

const inline = (nodes: readonly Inline[]): string => nodes.map(phrase).join('').replace(/ +/g, ' ').trim();

function phrase(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escape(node.value);
    case 'inlineCode': {
      const code = node.value.replace(/\s+/g, ' ').trim();
      const fence = fenceFor(code, 1);
      return code && (code.includes('`') ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`);
    }
    case 'image':
    case 'imageReference':
      return escape(node.alt ?? '');
    case 'break':
      return ' ';
    case 'emphasis':
      return wrapped(node.children, '*');
    case 'strong':
      return wrapped(node.children, '**');
    case 'link':
      return link(node.url, inline(node.children));
    case 'html':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? node.children.map(phrase).join('') : '';
  }
}

/** Space does not stand directly within the marks, where it would take their meaning from them. */
function wrapped(children: readonly Inline[], mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(children.map(phrase).join('')) ?? [];
  return words === '' ? before + after : before + mark + words + mark + after;
}

/** Only links to the outside lead anywhere from a page that has been taken out of its site. */
function link(url: string, words: string): string {
  if (words === '' || !URL.canParse(url) || parseLink(url)?.to !== 'outside') return words;
  const address = new URL(url).href
    .replace(/[()<>{}\\\s]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return parseLink(address)?.to === 'outside' ? `[${words}](${address})` : words;
}

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~=:&@$^]/g, '\\$&');

/** A fence of backticks that is longer than any in the code. */
const fenceFor = (code: string, least: number): string =>
  '`'.repeat(Math.max(least, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length + 1)));

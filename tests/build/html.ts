/**
 * Reads HTML as strictly as the standard defines a conforming document: where a browser would have to repair, this
 * throws. So the tree is the one that every browser builds, and a text that broke out of its place cannot hide in the
 * repair.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
  readonly parent: Element | null;
  /** What stands between the tags, byte for byte. */
  readonly source: string;
}

interface Open extends Element {
  readonly attributes: Map<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Open | null;
  source: string;
  begin: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const empty = set('area base br col embed hr img input link meta source track wbr');
const raw = set('script style');
const textOnly = set('title textarea');
const headings = set('h1 h2 h3 h4 h5 h6');
/** Their start tag ends an open paragraph. */
const endsParagraph = set(
  [
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p',
    'pre section table ul',
  ].join(' '),
);
const notInItself = set('a button form p option');
const parentsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('ol ul'),
  dt: set('dl div'),
  dd: set('dl div'),
  tr: set('thead tbody tfoot'),
  td: set('tr'),
  th: set('tr'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  head: set('html'),
  body: set('html'),
  title: set('head'),
};
const holdsNoText = set('html head table thead tbody tfoot tr ol ul dl');
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function parseHtml(html: string): Element {
  const root: Open = { tag: '#document', attributes: new Map(), children: [], parent: null, source: html, begin: 0 };
  let top = root;
  let at = 0;
  const refuse = (why: string): never => {
    throw new Error(`${why}: …${html.slice(Math.max(0, at - 80), at)}▲${html.slice(at, at + 120)}…`);
  };
  const addText = (text: string) => {
    if (text === '') return;
    if (text.trim() !== '' && (top === root || holdsNoText.has(top.tag))) refuse(`Text in <${top.tag}>`);
    top.children.push(decode(text, refuse));
  };
  const doctype = /^<!doctype html>/i.exec(html) ?? refuse('No doctype');
  at = doctype[0].length;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    addText(html.slice(at, next === -1 ? html.length : next));
    if (next === -1) break;
    at = next;
    const end = /<\/([a-z][a-z0-9-]*)>/gy;
    end.lastIndex = at;
    const endTag = end.exec(html);
    if (endTag) {
      if (endTag[1] !== top.tag) refuse(`</${endTag[1]}> in <${top.tag}>`);
      top.source = html.slice(top.begin, at);
      at = end.lastIndex;
      top = top.parent ?? root;
      continue;
    }
    const start = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*(\/?)>/gy;
    start.lastIndex = at;
    const [, tag = '', attributes = '', slash] = start.exec(html) ?? refuse('A tag that is none');
    if (slash && !empty.has(tag)) refuse(`<${tag}/>`);
    refuseNesting(tag, top, refuse);
    const element: Open = {
      tag,
      attributes: attributesIn(attributes, refuse),
      children: [],
      parent: top,
      source: '',
      begin: start.lastIndex,
    };
    top.children.push(element);
    at = start.lastIndex;
    if (raw.has(tag) || textOnly.has(tag)) {
      const close = new RegExp(`</${tag}`, 'i');
      const length = html.slice(at).search(close);
      if (length === -1) refuse(`<${tag}> is not closed`);
      const text = html.slice(at, at + length);
      if (tag === 'script' && text.includes('<!--')) refuse('A script that hides its own end');
      element.source = text;
      if (text !== '') element.children.push(textOnly.has(tag) ? decode(text, refuse) : text);
      at += length;
      if (!html.startsWith(`</${tag}>`, at)) refuse(`An end tag of <${tag}> that is not plain`);
      at += `</${tag}>`.length;
    } else if (!empty.has(tag)) top = element;
  }
  if (top !== root) refuse(`<${top.tag}> is not closed`);
  return root;
}

/** Refuses a tag where a browser would put it elsewhere than it stands. */
function refuseNesting(tag: string, top: Open, refuse: (why: string) => never): void {
  const open: string[] = [];
  for (let each: Open | null = top; each?.parent; each = each.parent) open.push(each.tag);
  if (parentsOf[tag]?.has(top.tag) === false) refuse(`<${tag}> in <${top.tag}>`);
  if (top.tag === 'table' && tag === 'tr') refuse('<tr> in <table>');
  if (notInItself.has(tag) && open.includes(tag)) refuse(`<${tag}> in <${tag}>`);
  if (endsParagraph.has(tag) && open.includes('p')) refuse(`<${tag}> in <p>`);
  if (headings.has(tag) && headings.has(top.tag)) refuse(`<${tag}> in <${top.tag}>`);
  if (tag === 'li' && open.indexOf('li') === 0) refuse('<li> in <li>');
}

function attributesIn(text: string, refuse: (why: string) => never): Map<string, string> {
  const found = new Map<string, string>();
  const each = /([^\s"'<>=/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;
  for (const [, name = '', double, single, bare] of text.matchAll(each)) {
    if (found.has(name.toLowerCase())) refuse(`Two attributes ${name}`);
    found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? '', refuse));
  }
  return found;
}

function decode(text: string, refuse: (why: string) => never): string {
  return text.replace(
    /&(?:#x([0-9a-f]+);|#(\d+);|(\w+);|(?=[#\w]))/gi,
    (reference, hex?: string, decimal?: string, name?: string) => {
      if (hex ?? decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      return (name && names[name]) ?? refuse(`An unknown reference ${reference}`);
    },
  );
}

/** All elements of a tag, in order, with the given attribute values; `*` is any tag. */
export function all(within: Element, tag = '*', attributes: Readonly<Record<string, string>> = {}): Element[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const fits =
      (tag === '*' || child.tag === tag) &&
      Object.entries(attributes).every(([name, value]) => child.attributes.get(name) === value);
    return [...(fits ? [child] : []), ...all(child, tag, attributes)];
  });
}

/** The only such element. */
export function one(within: Element, tag = '*', attributes: Readonly<Record<string, string>> = {}): Element {
  const [first, ...more] = all(within, tag, attributes);
  if (first === undefined || more.length > 0) {
    throw new Error(`${first ? more.length + 1 : 0} elements <${tag}> ${JSON.stringify(attributes)} instead of one.`);
  }
  return first;
}

export const withClass = (within: Element, name: string): Element[] =>
  all(within).filter(({ attributes }) => attributes.get('class')?.split(/\s+/).includes(name));

/** An element as text, the same for every spelling of the same tree. */
export function outline(node: Element | string, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (typeof node === 'string') return `${indent}${JSON.stringify(node)}\n`;
  const attributes = [...node.attributes]
    .sort()
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
  return `${indent}<${node.tag}${attributes}>\n${node.children.map((child) => outline(child, depth + 1)).join('')}`;
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The nearest `lang` around an element: what a screen reader would speak it in. */
export const languageOf = (element: Element): string | undefined =>
  element.attributes.get('lang') ?? (element.parent ? languageOf(element.parent) : undefined);

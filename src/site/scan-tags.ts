import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** An attribute as it is written in a tag. */
export interface ScannedAttribute {
  /** As written: HTML takes capitals for small letters, but what is written again is to look as it did. */
  readonly name: string;
  /** Without character references. */
  readonly value: string;
}

/** A start tag, and where it stands. */
export interface ScannedTag {
  /** In small letters. */
  readonly name: string;
  /** Of the same name only the first counts, so only that is here. */
  readonly attributes: readonly ScannedAttribute[];
  /** Whether it ends with a slash. */
  readonly isClosed: boolean;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

/** What is no tag although it begins like one: comments, types and instructions (HTML Living Standard, 13.2.5.41). */
const otherMarks = /<!--(?:-?>|[^]*?(?:--!?>|$))|<[!?][^>]*>?|<\/(?![a-z])[^>]*>?/iy;
const blank = String.raw`[\t\n\f\r ]`;
const tagName = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const endOfTag = /[\t\n\f\r /]*>/y;
/** An `=` where a name is looked for begins one. A quotation mark that nothing closes leaves no match. */
const attribute = new RegExp(
  String.raw`[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:${blank}*=${blank}*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)|(?=>))|(?!${blank}*=))`,
  'y',
);

/** Elements whose text holds no tags, until their own end tag. */
const plainText = new Set('script style title textarea xmp iframe noembed noframes noscript plaintext'.split(' '));
const drawing = /^(?:svg|math)$/;

/**
 * The start tags of a page in their order, as a browser that runs scripts would find them (HTML Living Standard,
 * 13.2.5, “Tokenization”). Each page of a site goes through it, and a parser of whole documents would take many times
 * as long. Within a script `<!--<script>` is not known, nor CDATA: nothing that this project writes holds them.
 */
export function* scanTags(html: string): Generator<ScannedTag> {
  let at = html.indexOf('<');
  /** How many drawings and formulas are open: in them a title or a style is an element as any other. */
  let drawings = 0;
  while (at !== -1) {
    const other = matchAt(otherMarks, html, at);
    if (other) {
      at = html.indexOf('<', at + other[0].length);
      continue;
    }
    const opening = matchAt(tagName, html, at);
    if (!opening) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = tagAt(html, at, opening);
    // A page that ends within a tag has no such tag.
    if (!tag) return;
    const isStart = opening[1] === '';
    if (isStart) yield tag;
    if (drawing.test(tag.name)) drawings = Math.max(0, drawings + (isStart ? (tag.isClosed ? 0 : 1) : -1));
    at = html.indexOf('<', isStart && drawings === 0 && plainText.has(tag.name) ? endOfText(html, tag) : tag.end);
  }
}

function tagAt(html: string, start: number, [opening, , name = '']: RegExpExecArray): ScannedTag | null {
  const attributes: ScannedAttribute[] = [];
  const names = new Set<string>();
  let at = start + opening.length;
  let end = matchAt(endOfTag, html, at);
  while (!end) {
    const found = matchAt(attribute, html, at);
    if (!found) return null;
    const [written, named = '', double, single, plain] = found;
    const value = double ?? single ?? plain ?? '';
    if (!names.has(named.toLowerCase())) attributes.push({ name: named, value: decoded(value) });
    names.add(named.toLowerCase());
    at += written.length;
    end = matchAt(endOfTag, html, at);
  }
  at += end[0].length;
  return { name: name.toLowerCase(), attributes, isClosed: end[0].endsWith('/>'), start, end: at };
}

/** Where the end tag of an element stands that holds only text. */
function endOfText(html: string, { name, end }: ScannedTag): number {
  // Nothing ends it.
  if (name === 'plaintext') return html.length;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = end;
  return closing.exec(html)?.index ?? html.length;
}

function decoded(value: string): string {
  if (!value.includes('&')) return value;
  const quoted = value.replaceAll('"', '&quot;');
  const [element] = parseFragment(`<i title="${quoted}">`).childNodes as DefaultTreeAdapterTypes.Element[];
  return element?.attrs[0]?.value ?? value;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

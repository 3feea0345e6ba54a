import type { Nodes, Root } from 'mdast';
import type { Locale } from '../../language/locale.ts';
import { parseText, serialise } from '../../mdx/render.ts';
import { htmlToMdast } from './html-to-mdast.ts';
import { languagesOf, type Languages } from '../tracker/language.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { redact } from '../redact/redact.ts';
import { type LinkResolver, type Loss, wikiToMdx } from './wiki/index.ts';
import { refusal } from './wiki/refusal.ts';
import { writeMdx } from './wiki/write-mdx.ts';
import type { Body } from '../tracker/ticket.ts';

export interface Converted {
  readonly mdx: string;
  readonly losses: readonly Loss[];
  readonly redacted: readonly PrivateKind[];
  readonly languages: Languages;
  /** Sentences as plain text, without code blocks, quotations, headings and tables: for the answer in short. */
  readonly paragraphs: readonly string[];
}

export interface BodyOptions {
  readonly resolve: LinkResolver;
  /** Names of those who take part. */
  readonly people: Detector;
  /** Of these, what goes from code too: a login in a command says how it is used, and who nobody. */
  readonly peopleInCode?: Detector;
  /** The file in the entry's folder that shows an attachment. */
  readonly picture?: (file: string) => string | null;
  /** Of the ticket, where the text itself does not tell. */
  readonly locale: Locale;
}

/** A text that would still hold something private after all was taken out: it is not written anywhere. */
export class NotRedacted extends Error {}

/**
 * A text of a ticket as MDX without what is private. What was redacted is looked for again in what a reader would see,
 * since marks may stand within an address; then nothing is written. Throws NotRedacted.
 */
export function convertBody({ format, source }: Body, options: BodyOptions): Converted {
  const { resolve, people, peopleInCode = people, picture, locale } = options;
  const redacted: PrivateKind[] = [];
  const clean = (text: string, isEnd: boolean, detector = people): string => {
    const result = redact(text, locale, { people: detector, isEnd });
    redacted.push(...result.findings.map(({ kind }) => kind));
    return result.text;
  };
  const safe: LinkResolver = (link) => {
    const leads = resolve(link);
    return leads && redact(decoded(leads.href), locale).findings.length === 0 ? leads : null;
  };
  let mdx = '';
  let losses: readonly Loss[] = [];
  if (format === 'wiki')
    ({ mdx, losses } = wikiToMdx(clean(source, true, outsideCode(people, peopleInCode)), {
      resolve: safe,
      ...(picture && { picture }),
    }));
  else {
    const tree = format === 'html' ? htmlToMdast(source, safe) : plainParagraphs(clean(source, true));
    if (format === 'html') {
      redacted.push(...signedOff(tree, locale));
      eachText(tree, (node) => {
        node.value = clean(node.value, false, node.type === 'text' ? people : peopleInCode);
      });
    }
    mdx = writeMdx(tree);
    if (refusal(mdx, new Set()) !== null) throw new NotRedacted('the text could not be written safely');
  }
  const html = htmlOf(mdx);
  const withoutCode = html.replace(/<code>[\s\S]*?<\/code>/g, ' ');
  const prose = blocksOf(withoutCode);
  // Quotations too: they say what somebody has said.
  const left = redact(blocksOf(withoutCode.replace(/<\/?blockquote>/g, '<br>')).join('\n'), locale, {
    people,
  }).findings;
  if (left.length > 0) throw new NotRedacted([...new Set(left.map(({ kind }) => kind))].join(', '));
  return {
    mdx,
    losses,
    redacted,
    languages: languagesOf(prose, locale),
    paragraphs: blocksOf(html.replace(/<(table|dl|h\d)\b[\s\S]*?<\/\1>/g, ' ')),
  };
}

/** One detector in wiki text, and another within its code. An unclosed block goes to the end, as Trac reads it. */
const outsideCode =
  (people: Detector, inCode: Detector): Detector =>
  (text) => {
    const code = Array.from(
      text.matchAll(/\{\{\{[\s\S]*?(?:\}\}\}|$)|`[^`\n]*`/g),
      (match) => [match.index, match.index + match[0].length] as const,
    );
    return [
      ...people(text).filter(({ start, end }) => !code.some(([from, to]) => start >= from && end <= to)),
      ...inCode(text),
    ];
  };

/** Takes the signature out of the last paragraph, whose lines are nodes of their own. */
function signedOff(tree: Root, locale: Locale): PrivateKind[] {
  const last = tree.children.findLast(({ type }) => type !== 'blockquote');
  if (last?.type !== 'paragraph') return [];
  const lines = last.children.flatMap((node) => (node.type === 'text' ? [node] : []));
  const signed = redact(lines.map(({ value }) => value.replaceAll('\n', ' ')).join('\n'), locale, { isEnd: true });
  const parts = signed.text.split('\n');
  if (!signed.findings.some(({ kind }) => kind === 'signature') || parts.length !== lines.length) return [];
  for (const [i, node] of lines.entries()) node.value = parts[i] ?? '';
  return signed.findings.map(({ kind }) => kind);
}

/** Every node that holds words, without recursion: pages may nest without end. */
function eachText(tree: Root, visit: (node: Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' }>) => void): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') visit(node);
    else if ('children' in node) waiting.push(...(node.children as Nodes[]));
  }
}

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** Words without marks: blank lines part paragraphs, and each line stays one. */
const plainParagraphs = (text: string): Root => ({
  type: 'root',
  children: text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      type: 'paragraph' as const,
      children: lines.flatMap((value, i) => [
        ...(i > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]),
    })),
});

function htmlOf(mdx: string): string {
  const read = parseText(`---\n---\n\n<Question>\n\n${mdx}\n\n</Question>\n`, {
    key: 'ticket/1',
    locale: 'en',
    file: 'imported',
    pictureSize: () => null,
  });
  return 'parts' in read ? serialise(read.parts[0]?.children ?? []) : '';
}

/** Paragraphs, items and cells, without code blocks and quotations. */
const blocksOf = (html: string): string[] =>
  html
    .replace(/<blockquote>[\s\S]*?<\/blockquote>/g, ' ')
    .replace(/<pre>[\s\S]*?<\/pre>/g, ' ')
    .split(/<\/?(?:p|li|td|th|dd|dt|h\d|tr|ul|ol|div|br)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

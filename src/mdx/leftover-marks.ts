import type { Element, Root, RootContent } from 'hast';
import { limits } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { alertIn } from './alerts.ts';
import type { ParsedSource } from './as-meant.ts';
import { isCode } from './code-in-text.ts';
import { isJsx } from './conversion.ts';
import { lostBackslashes } from './lost-backslashes.ts';
import { type LeftOver, placeholders } from './mark-pattern.ts';
import { marksIn } from './mark-patterns.ts';
import { withUnknownEntities } from './unknown-entities.ts';

/** A mark that is left in a text. */
export interface LeftMark extends LeftOver {
  /** Where it begins in the source: a `\` there makes it a sign, but for one of HTML’s entities. */
  readonly offset: number;
}

/** A stretch of the source that is looked at, and where it begins there; null where no mark can begin. */
interface Piece {
  readonly text: string;
  readonly offset: number | null;
}

const inline = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * What the parser has left of marks in the text, code apart. Where something else is wrong with a line, such as a `|`
 * in code that cuts a cell off, a mark on it may come of that alone. A ticket holds what people wrote without a
 * thought of marks: what may be text is text there.
 */
export function markFaults(
  { tree, written }: ParsedSource,
  { file, isTicket }: { readonly file: string; readonly isTicket: boolean },
  others: readonly Problem[],
): Problem[] {
  const lineAt = linesOf(written);
  const wrong = new Set(others.map(({ line }) => line));
  return [
    ...leftMarks(tree, written).flatMap(({ offset, isCertain, isText, found, instead }) => {
      const at = { file, line: lineAt(offset) };
      if ((!isCertain && wrong.has(at.line)) || (isText && isTicket)) return [];
      const [, label] = !isCertain ? [] : (/^\[\^(\d+)\]/.exec(found) ?? []);
      if (label !== undefined) return problems.footnoteMissing(at, { label });
      return (isCertain ? problems.markLeftOver : problems.markDoubtful)(at, { mark: found, instead });
    }),
    ...lostBackslashes(tree, written, isTicket).map(({ word, offset }) =>
      problems.backslashLost({ file, line: lineAt(offset) }, { word }),
    ),
    ...openCode(tree, written).map((offset) => problems.codeNotClosed({ file, line: lineAt(offset) })),
  ];
}

/** All marks that are left in text, code apart. `written` is what was parsed. */
export function leftMarks(tree: Root, written: string): LeftMark[] {
  const found: LeftMark[] = [];
  const understood = new Set<number>();
  const waiting = [{ nodes: tree.children, isItem: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { nodes, isItem } = next;
    let run: Piece[] = [];
    for (const node of nodes) {
      if (isInline(node)) {
        for (const piece of piecesOf(node, written, 1)) run.push(piece);
        continue;
      }
      found.push(...marksOf(run, isItem));
      run = [];
      const alert = node.type === 'element' && node.tagName === 'blockquote' ? alertIn(node, written) : null;
      if (alert?.mark.position?.start.offset !== undefined) understood.add(alert.mark.position.start.offset);
      if ('children' in node && !isCode(node))
        waiting.push({ nodes: node.children as RootContent[], isItem: isOfItem(node, isItem) });
    }
    found.push(...marksOf(run, isItem));
  }
  return found.filter(({ offset }) => !understood.has(offset)).sort((a, b) => a.offset - b.offset);
}

/** The source as it is where a line of it was not understood: marks that keep a text from being read at all. */
export const marksOfLine = (line: string): LeftOver[] => marksIn(line).filter(({ found }) => found.startsWith('{'));

/** The text of an item stands in it, or in a paragraph of it. */
const isOfItem = (node: RootContent, isInItem: boolean): boolean =>
  node.type === 'element' && (node.tagName === 'li' || (node.tagName === 'p' && isInItem));

function marksOf(run: readonly Piece[], isItem: boolean): LeftMark[] {
  const marks = marksIn(run.map(({ text }) => text).join(''), isItem);
  let [at, before] = [0, 0];
  return marks.flatMap((mark) => {
    for (let piece = run[at]; piece && mark.start >= before + piece.text.length; piece = run[at]) {
      before += piece.text.length;
      at += 1;
    }
    const start = run[at]?.offset ?? null;
    return start === null ? [] : [{ ...mark, offset: start + mark.start - before }];
  });
}

const isInline = (node: RootContent): boolean =>
  node.type === 'text' ||
  node.type === 'mdxJsxTextElement' ||
  node.type === 'mdxTextExpression' ||
  (node.type === 'element' && inline.has(node.tagName));

const standIn = (text: string): Piece => ({ text, offset: null });

/** As its author wrote it, so that what stands behind a `\` is told from a mark. */
function piecesOf(node: RootContent, written: string, depth: number): Piece[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'text')
    return start === undefined || end === undefined
      ? [standIn(node.value)]
      : linesFrom(withUnknownEntities(written.slice(start, end), node.value), start);
  if (isCode(node) || node.type === 'mdxTextExpression') return [standIn(placeholders.code)];
  if (node.type === 'element') {
    if (node.tagName === 'br') return [standIn('\n')];
    // An address that became a link by itself may stand within marks, and holds none.
    const source = node.tagName === 'a' && start !== undefined ? written.slice(start, end) : '';
    if (/^(?:https?:|www\.)/i.test(source)) return [standIn(source)];
    if (isLink(node)) return [standIn(placeholders.link)];
  }
  if (!('children' in node) || depth > limits.nesting) return [standIn(placeholders.link)];
  const around = standIn(isJsx(node) ? placeholders.link : placeholders.edge);
  const inside = (node.children as RootContent[]).flatMap((child) => piecesOf(child, written, depth + 1));
  return [around, ...inside, around];
}

const isLink = ({ tagName, children }: Element): boolean =>
  tagName === 'a' ||
  tagName === 'img' ||
  (tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a'));

/** A line of a quotation begins behind its `>`. */
function linesFrom(source: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of source.matchAll(/\n[ \t>]*/g)) {
    pieces.push({ text: `${source.slice(at, match.index)}\n`, offset: start + at });
    at = match.index + match[0].length;
  }
  pieces.push({ text: source.slice(at), offset: start + at });
  return pieces;
}

/** Where code between lines of ``` begins whose end is missing, so that it takes in all that follows. */
function openCode(tree: Root, written: string): number[] {
  const found: number[] = [];
  const waiting: RootContent[] = [...tree.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'element' && node.tagName === 'pre' && start !== undefined && end !== undefined) {
      if (isOpen(written.slice(start, end).trimEnd())) found.push(start);
    } else if ('children' in node) waiting.push(...(node.children as RootContent[]));
  }
  return found.sort((a, b) => a - b);
}

function isOpen(code: string): boolean {
  const [, fence] = /^(`{3,}|~{3,})/.exec(code) ?? [];
  if (fence === undefined) return false;
  const last = code.slice(code.lastIndexOf('\n') + 1).replace(/^[ \t>]*/, '');
  return !code.includes('\n') || !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}

/** The line from 1 where code between lines of ``` or ~~~ begins that no line ends; null where there is none. */
export function openFence(source: string): number | null {
  let open: { readonly fence: string; readonly line: number } | null = null;
  for (const [i, line] of source.split('\n').entries()) {
    const [, fence, rest = ''] = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === null) open = fence.startsWith('`') && rest.includes('`') ? null : { fence, line: i + 1 };
    else if (fence.startsWith(open.fence) && rest.trim() === '') open = null;
  }
  return open?.line ?? null;
}

/** The line of an offset, from 1. */
function linesOf(source: string): (offset: number) => number {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

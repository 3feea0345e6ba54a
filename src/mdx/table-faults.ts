import type { Element, Root, RootContent, Text } from 'hast';
import type { Problem, SourceLocation } from '../schema/problem.ts';
import { tableCellsLost, tableNotMade } from '../schema/problems.ts';
import { isCode } from './code-in-text.ts';

/** The line of dashes below the headings of a table, of two columns or more. */
const dashes = /^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

/**
 * What is written as a table and would not be shown as one: cells beyond the row of headings, which the parser leaves
 * out, and a line of dashes of another width than the headings, which makes no table at all. Both come of a `|` that
 * is part of a text. Without recursion, since a tree may be deep.
 */
export function tableFaults(tree: Root, source: string, file: string): Problem[] {
  const found: Problem[] = [];
  const lines = source.split('\n');
  const waiting: RootContent[] = [...tree.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') found.push(...notMade(node, lines, file));
    else if ('children' in node && !isCode(node)) {
      if (isElement(node, 'tr')) found.push(...lostCells(node, source, file));
      waiting.push(...(node.children as RootContent[]).toReversed());
    }
  }
  return found;
}

/** The parser leaves the place of what it left out within the row. */
function lostCells(row: Element, source: string, file: string): Problem[] {
  const cells = row.children.filter((node) => isElement(node, 'td') || isElement(node, 'th'));
  const shown = cells.at(-1)?.position?.end.offset;
  const end = row.position?.end.offset;
  if (shown === undefined || end === undefined) return [];
  const isLost = source.slice(shown, end).replace(/[|\s]/g, '') !== '';
  return isLost ? [tableCellsLost({ file, line: row.position?.start.line }, { headings: cells.length })] : [];
}

function notMade({ value, position }: Text, lines: readonly string[], file: string): Problem[] {
  const first = position?.start.line;
  if (first === undefined) return [];
  return value.split('\n').flatMap((line, i) => {
    const headings = lines[first + i - 2]?.replace(/^[\s>]+/, '') ?? '';
    if (!dashes.test(line.trim()) || !headings.includes('|')) return [];
    const at: SourceLocation = { file, line: first + i };
    return [tableNotMade(at, { headings: widthOf(headings), columns: widthOf(line) })];
  });
}

/** How many cells a line has. */
const widthOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

const isElement = (node: RootContent, tagName: string): node is Element =>
  node.type === 'element' && node.tagName === tagName;

import type { Root, RootContent } from 'hast';
import { endsItsDirections, unseenIn } from '../language/unseen.ts';
import { limits } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { isJsx } from './conversion.ts';

/** Signs that open a quote or an item, at the beginning of a line, as far as nobody writes them. */
const openers = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${limits.nesting * 5}}`, 'm');

/**
 * Whether the parser may be given a text: it takes a time that grows with the square of the depth. What is deeper than
 * the limit and passes here, `treeFaults` finds.
 */
export const opensTooMuch = (source: string): boolean => openers.test(source);

/**
 * What keeps the tree of a text from being converted: too much within each other; and what turns around the direction
 * of what stands beside it, also where it is written as `&#x202E;`. Without recursion, since the tree may be deep.
 */
export function treeFaults(tree: Root, written: string, file: string): Problem[] {
  const found: Problem[] = [];
  const waiting: {
    readonly node: RootContent;
    readonly depth: number;
    readonly isCode: boolean;
    readonly around?: number | undefined;
  }[] = [];
  const wait = (nodes: readonly RootContent[], depth: number, isCode: boolean, around?: number): void => {
    for (const node of nodes) waiting.push({ node, depth, isCode, around });
  };
  wait(tree.children, 1, false);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth, isCode, around } = next;
    const at = { file, line: node.position?.start.line ?? around };
    if (depth > limits.nesting) return [problems.nestedTooDeep(at)];
    if (!textsOf(node).every(endsItsDirections)) found.push(problems.textDirection(at));
    const [character] = isCode ? [] : unseenByNumber(node, written);
    if (character !== undefined) found.push(problems.textCharacter(at, { character }));
    const holdsCode = isCode || (node.type === 'element' && node.tagName === 'code');
    if ('children' in node) wait(node.children as RootContent[], depth + 1, holdsCode, at.line);
  }
  return found;
}

/** What a node itself says: its text, and the attributes of its tag. */
function textsOf(node: RootContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element') return Object.values(node.properties).filter((value) => typeof value === 'string');
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.map(({ value }) => value).filter((value) => typeof value === 'string');
}

/** Characters of no text that are written by their numbers, such as `&#x1b;`: the parser shows a � in their place. */
function unseenByNumber(node: RootContent, written: string): string[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const mayHold = node.type === 'text' || isJsx(node);
  if (!mayHold || start === undefined || end === undefined) return [];
  // Of a component, its tag: what it holds is looked at by itself.
  const source = written.slice(start, isJsx(node) ? written.indexOf('>', start) : end);
  return [...source.matchAll(/(?<!\\)&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)].flatMap(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff) return [`number ${code}`];
    return unseenIn(String.fromCodePoint(code));
  });
}

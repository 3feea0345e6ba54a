import type { RootContent } from 'hast';

/**
 * Source of a pattern, to be used with the flag m, for what opens and ends nothing: an escaped sign, a block of code
 * between fences, and code between backticks, which ends within its paragraph. It has two groups.
 */
export const codeInText =
  /\\[^]|^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\1|(?<!`)(`+)(?!`)(?:[^\n]|\n(?![ \t]*\n)){1,5000}?(?<!`)\2(?!`)/m.source;

/** Whether what a node holds is code, in which no sign is a mark. */
export const isCode = (node: RootContent): boolean =>
  node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre');

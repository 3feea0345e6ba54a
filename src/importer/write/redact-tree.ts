import type { Nodes, Root } from 'mdast';
import type { Locale } from '../../language/locale.ts';
import type { PrivateKind } from '../redact/finding.ts';
import { type Place, redact } from '../redact/redact.ts';

/** Takes the signature out of the last paragraph, whose lines are nodes of their own; says what was taken out. */
export function withoutSignature(tree: Root, locale: Locale, place?: Place): PrivateKind[] {
  const last = tree.children.findLast(({ type }) => type !== 'blockquote');
  if (last?.type !== 'paragraph') return [];
  const lines = last.children.flatMap((node) => (node.type === 'text' ? [node] : []));
  const signed = redact(lines.map(({ value }) => value.replaceAll('\n', ' ')).join('\n'), locale, {
    isEnd: true,
    place,
  });
  const parts = signed.text.split('\n');
  if (!signed.findings.some(({ kind }) => kind === 'signature') || parts.length !== lines.length) return [];
  for (const [i, node] of lines.entries()) node.value = parts[i] ?? '';
  return signed.findings.map(({ kind }) => kind);
}

/** Every node that holds words, without recursion: pages may nest without end. */
export function eachText(
  tree: Root,
  visit: (node: Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' }>) => void,
): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') visit(node);
    else if ('children' in node) waiting.push(...(node.children as Nodes[]));
  }
}

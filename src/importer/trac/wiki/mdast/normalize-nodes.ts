import type { PhrasingContent } from 'mdast';
import { texts } from '../../../tracker/plain-words.ts';

/** Neighbouring texts become one, breaks lose the blanks around them, long texts are cut. */
export function normalizeNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  let run: string[] = [];
  const endRun = (next?: PhrasingContent) => {
    let value = run.join('');
    run = [];
    if (merged.at(-1)?.type === 'break') value = value.trimStart();
    if (next?.type === 'break') value = value.trimEnd();
    for (const piece of texts(value)) merged.push(piece);
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node.value);
    else {
      endRun(node);
      merged.push(node);
    }
  }
  endRun();
  return merged;
}

interface SplitNodes {
  readonly before: PhrasingContent[];
  readonly inner: PhrasingContent[];
  readonly after: PhrasingContent[];
}

/**
 * Breaks and blanks at both ends, and what stands between them: Markdown has no marks that begin or end with a blank.
 */
export function parted(nodes: readonly PhrasingContent[]): SplitNodes {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let start = 0;
  let end = nodes.length;
  while (start < end && isEmpty(nodes[start])) start++;
  while (end > start && isEmpty(nodes[end - 1])) end--;
  const [before, inner, after] = [nodes.slice(0, start), nodes.slice(start, end), nodes.slice(end)];
  const [first, last] = [inner[0], inner.at(-1)];
  if (first?.type === 'text' && first.value !== first.value.trimStart()) before.push({ type: 'text', value: ' ' });
  if (last?.type === 'text' && last.value !== last.value.trimEnd()) after.unshift({ type: 'text', value: ' ' });
  if (first?.type === 'text') inner[0] = { ...first, value: first.value.trimStart() };
  const final = inner.at(-1);
  if (final?.type === 'text') inner[inner.length - 1] = { ...final, value: final.value.trimEnd() };
  return { before, inner, after };
}

/** A paragraph neither begins nor ends with a break or a blank. */
export const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => parted(nodes).inner;

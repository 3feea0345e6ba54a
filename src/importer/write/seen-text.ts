import type { Nodes, Root } from 'mdast';
import { isSeen, withoutUnseen } from '../../language/unseen.ts';
import type { Ticket } from '../tracker/ticket.ts';

/** A ticket whose short texts hold only what a reader sees: what shows nothing is empty. */
export function withSeenFields(ticket: Ticket): Ticket {
  const seen = (text: string): string => (isSeen(text) ? withoutUnseen(text) : '');
  const { summary, status, resolution, type, priority, component, keywords } = ticket;
  return {
    ...ticket,
    summary: seen(summary),
    status: seen(status),
    resolution: seen(resolution),
    type: seen(type),
    priority: seen(priority),
    component: seen(component),
    keywords: keywords.map(seen),
  };
}

/** Leaves out what no reader sees of the texts of a tree: HTML may write such characters as entities. */
export function keepSeenTexts(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      node.value = withoutUnseen(node.value);
    else if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}

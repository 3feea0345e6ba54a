import { commentAnchor, trackerTicket } from '../../permalinks.ts';
import { h } from './dom.ts';
import { fill, type PageData } from './page-data.ts';
import type { Reference } from './reference.ts';

/** Says that a ticket or guide that was named is not here, and where a ticket can be looked for. */
export function notHere(reference: Reference, { words, tracker }: PageData): HTMLElement {
  if (reference.kind === 'faq') return h('p', {}, words['search.noGuide']);
  const { number, comment } = reference;
  const address = trackerTicket(tracker, Number(number)) + (comment === null ? '' : `#${commentAnchor(comment)}`);
  return h('p', {}, fill(words['search.noTicket'], { number: `#${number}` }), ' ', h('a', { href: address }, words['search.inTracker']));
}

import { commentAnchor, trackerTicket } from '../../site/addresses.ts';
import { h } from '../../browser/kit/dom.ts';
import { fill, type PageData } from '../../browser/kit/page-data.ts';
import type { Reference } from '../engine/reference.ts';

/** Says that a ticket or guide that was named is not here. */
export const notHere = (reference: Reference, { words }: PageData): string =>
  reference.kind === 'faq'
    ? words['search.noGuide']
    : fill(words['search.noTicket'], { number: `#${reference.number}` });

/** Where a ticket can be looked for. */
export function inTracker(reference: Reference, { words, tracker }: PageData, look?: string): HTMLElement[] {
  if (reference.kind === 'faq') return [];
  const { number, comment } = reference;
  const address = trackerTicket(tracker, Number(number)) + (comment === null ? '' : `#${commentAnchor(comment)}`);
  return [h('a', { href: address, class: look }, words['search.inTracker'])];
}

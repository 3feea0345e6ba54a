import { acceptedResolutions } from '../../schema/ticket.ts';
import { duplicateTarget, type Reading } from './duplicate.ts';
import type { Ticket } from './ticket.ts';

/** Why a ticket is not published. */
export type HoldReason =
  | 'not_closed'
  | 'no_resolution'
  | 'sensitive'
  | 'was_sensitive'
  | 'sensitivity_unknown'
  | 'spam'
  /** Taken out because somebody asked for it. */
  | 'erased'
  | 'target_missing'
  | 'alias_loop'
  | 'no_text'
  | 'no_date'
  | 'no_comments'
  /** Told by converting it: something private is left, the site would refuse the text, or it is a log and no page. */
  | 'not_redacted'
  | 'not_writable'
  | 'too_large';

/** Held for these, a ticket is for few eyes, or nobody can say: nothing may lead to it. */
export const privateReasons: ReadonlySet<HoldReason> = new Set([
  'sensitive',
  'was_sensitive',
  'sensitivity_unknown',
  'spam',
  'erased',
]);

export type Verdict =
  | { readonly verdict: 'publish' }
  /** A duplicate: it leads to the entry of that ticket. */
  | { readonly verdict: 'alias'; readonly of: number }
  | Held;
export interface Held {
  readonly verdict: 'hold';
  readonly reason: HoldReason;
  readonly detail?: string;
}

const hold = (reason: HoldReason): Held => ({ verdict: 'hold', reason });

/**
 * What is said of a ticket by itself, before duplicates are followed. Nothing is inferred from the history but
 * sensitivity.
 */
export function verdictOf(ticket: Ticket, reading: Reading): Verdict {
  if (ticket.isErased) return hold('erased');
  // In this order: a sensitive ticket is called so, whatever else is wrong with it.
  if (ticket.sensitivity === 'yes') return hold('sensitive');
  if (ticket.sensitivity === 'was') return hold('was_sensitive');
  if (ticket.sensitivity === 'unknown') return hold('sensitivity_unknown');
  if (ticket.status !== 'closed') return hold('not_closed');
  if (ticket.losses.includes('no-comments')) return hold('no_comments');
  if (isSpam(ticket)) return hold('spam');
  if (!(acceptedResolutions as readonly string[]).includes(ticket.resolution)) return hold('no_resolution');
  // A source that cannot tell dates leaves them to a person; one that can, and does not, is damaged.
  if ((ticket.closed === null || ticket.opened === null) && !ticket.losses.includes('dates-approximate'))
    return hold('no_date');
  if (ticket.resolution === 'duplicate') {
    const of = duplicateTarget(ticket, reading);
    return of === null ? hold('target_missing') : { verdict: 'alias', of };
  }
  return ticket.description === null && ticket.comments.every(({ body }) => body === null)
    ? hold('no_text')
    : { verdict: 'publish' };
}

const isSpam = ({ resolution, keywords, component }: Ticket): boolean =>
  /^spam$/i.test(resolution) || /^spam$/i.test(component) || keywords.some((word) => /^spam$/i.test(word));

/**
 * Follows duplicates of duplicates to the ticket that answers. A loop, or an end that is not published, holds them all.
 */
export function resolveDuplicates(alone: ReadonlyMap<number, Verdict>): Map<number, Verdict> {
  const endOf = (from: number): Verdict => {
    const passed = new Set<number>();
    for (let at = from; ;) {
      const found = alone.get(at);
      if (found?.verdict === 'publish') return { verdict: 'alias', of: at };
      if (found?.verdict !== 'alias') return hold('target_missing');
      if (passed.has(at)) return hold('alias_loop');
      passed.add(at);
      at = found.of;
    }
  };
  return new Map([...alone].map(([number, found]) => [number, found.verdict === 'alias' ? endOf(number) : found]));
}

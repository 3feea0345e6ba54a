import type { Candidate } from './first-pass.ts';

/**
 * Which of two copies of a ticket is imported. The more complete source wins; of equal ones the newer, which is told by
 * what it holds and never by names or dates of files: a later last change and as many comments, or more comments.
 * Copies that disagree without that are refused together, unless nothing is published of either.
 */
export function chosenCopy(known: Candidate, next: Candidate): Candidate {
  if (next.rank !== known.rank) return next.rank < known.rank ? next : known;
  const [newer, older] = order(known, next);
  if (newer && older) return { ...newer, verdict: mostPrivate(newer, older) };
  // The same copy again.
  if (known.digest === next.digest) return known;
  if (isHeld(known) && isHeld(next)) return { ...next, verdict: mostPrivate(next, known) };
  return {
    ...next,
    changed: known.changed > next.changed ? known.changed : next.changed,
    size: Math.max(known.size, next.size),
    disagreesWith: known.file,
  };
}

function order(one: Candidate, other: Candidate): readonly Candidate[] {
  const isLater = (a: Candidate, b: Candidate): boolean =>
    a.changed >= b.changed && a.size >= b.size && (a.changed > b.changed || a.size > b.size);
  return isLater(other, one) ? [other, one] : isLater(one, other) ? [one, other] : [];
}

const isHeld = ({ verdict }: Candidate): boolean => verdict.verdict === 'hold';

/** What an older copy shows to have been for few eyes was so once, whatever the newer one says. */
function mostPrivate(newer: Candidate, older: Candidate): Candidate['verdict'] {
  const wasPrivate = ({ verdict }: Candidate): boolean =>
    verdict.verdict === 'hold' && (verdict.reason === 'sensitive' || verdict.reason === 'was_sensitive');
  return wasPrivate(older) && !wasPrivate(newer) ? { verdict: 'hold', reason: 'was_sensitive' } : newer.verdict;
}

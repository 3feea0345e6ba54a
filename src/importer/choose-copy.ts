import type { Candidate } from './first-pass.ts';

/**
 * Which of two copies of a ticket is imported. The more complete source wins; of equal ones the newer, which is told by
 * what it holds and never by names or dates of files: a later last change and as many comments, or more comments.
 * Copies that disagree without that are refused together, unless nothing is published of either. Whichever is taken,
 * what any copy shows to have been for few eyes holds it, and the titles of all are kept.
 */
export function chosenCopy(known: Candidate, next: Candidate): Candidate {
  if (next.rank !== known.rank) return next.rank < known.rank ? withOther(next, known) : withOther(known, next);
  const [newer, older] = order(known, next);
  if (newer && older) return withOther(newer, older);
  // The same copy again.
  if (known.digest === next.digest) return known;
  const either = withOther(next, known);
  const both = [known, next];
  if (both.some(wasPrivate) || both.every(isHeld)) return either;
  return {
    ...either,
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

const wasPrivate = ({ verdict }: Candidate): boolean =>
  verdict.verdict === 'hold' && (verdict.reason === 'sensitive' || verdict.reason === 'was_sensitive');

/** What another copy shows to have been for few eyes was so once, whatever the one that is taken says. */
function withOther(taken: Candidate, other: Candidate): Candidate {
  const titles = new Set([...taken.otherTitles, ...other.otherTitles, other.summary]);
  titles.delete(taken.summary);
  const otherTitles = [...titles];
  return wasPrivate(other) && !wasPrivate(taken)
    ? { ...taken, otherTitles, verdict: { verdict: 'hold', reason: 'was_sensitive' }, disagreesWith: null }
    : { ...taken, otherTitles };
}

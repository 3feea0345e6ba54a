import { privateReasons, resolveDuplicates, type Verdict } from './tracker/verdict.ts';
import type { Candidate, FirstPass } from './first-pass.ts';
import type { LinkedTicket } from './write/links.ts';

/** What is decided on all tickets together, before any is written. */
export interface Plan {
  readonly verdictOf: (ticket: number) => Verdict | undefined;
  /** Whether the title is that of an earlier ticket too. */
  readonly isTitleTaken: (ticket: number) => boolean;
  /** Null for a ticket that the source does not have. */
  readonly linked: (ticket: number) => LinkedTicket | null;
}

export function planOf({ candidates, isWhole }: Pick<FirstPass, 'candidates' | 'isWhole'>): Plan {
  const verdicts = resolveDuplicates(new Map([...candidates].map(([number, { verdict }]) => [number, verdict])));
  const taken = takenTitles(candidates, verdicts);
  return {
    verdictOf: (ticket) => verdicts.get(ticket),
    isTitleTaken: (ticket) => taken.has(ticket),
    linked: linkedTickets(candidates, verdicts, isWhole),
  };
}

type Candidates = ReadonlyMap<number, Candidate>;
type Verdicts = ReadonlyMap<number, Verdict>;

function takenTitles(candidates: Candidates, verdicts: Verdicts): Set<number> {
  const first = new Map<string, number>();
  const taken = new Set<number>();
  for (const [number, { title }] of [...candidates].sort(([a], [b]) => a - b)) {
    if (verdicts.get(number)?.verdict !== 'publish') continue;
    if (first.has(title)) taken.add(number);
    else first.set(title, number);
  }
  return taken;
}

const linkedTickets =
  (candidates: Candidates, verdicts: Verdicts, isWhole: boolean): Plan['linked'] =>
  (number) => {
    const [found, verdict] = [candidates.get(number), verdicts.get(number)];
    // What a source with all tickets does not have was deleted, or never was.
    if (!found || !verdict) return isWhole ? { visibility: 'private', comments: new Set() } : null;
    if (verdict.verdict === 'hold')
      return { visibility: privateReasons.has(verdict.reason) ? 'private' : 'elsewhere', comments: new Set() };
    // The address of a duplicate shows the entry that answers it, which has other comments.
    return { visibility: 'entry', comments: new Set(verdict.verdict === 'publish' ? found.comments : []) };
  };

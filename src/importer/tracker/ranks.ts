import type { Tracker } from './tracker.ts';

/** The rank of a kind of source; null for one that no tracker has, or has any more. */
export type Ranks = (kind: string | null) => number | null;

export function ranksOf(trackers: readonly Tracker[]): Ranks {
  const ranks = new Map(trackers.flatMap(({ sources }) => sources.map(({ kind, rank }) => [kind, rank] as const)));
  return (kind) => (kind === null ? null : (ranks.get(kind) ?? null));
}

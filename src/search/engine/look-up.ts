import type { Locale } from '../../language/locale.ts';
import { addressFor, answersTo } from './answers-to.ts';
import type { Choices, Hit, SearchEngine, SearchResult } from './engine.ts';
import { type Instead, insteadOf } from './fewer-words.ts';
import { isFiltered, type Query } from './query.ts';
import { type Places, type Reference, referenceIn } from './reference.ts';

/** How a question came: while it was being typed, with Enter or by an address, or by going back to it. */
export type Manner = 'typed' | 'asked' | 'returned';

export interface Asked {
  readonly query: Query;
  readonly manner: Manner;
}

/** Answers in the reader's language, and those that are only in the other. */
export interface Found {
  readonly query: Query;
  readonly result: SearchResult;
  readonly own: readonly Hit[];
  readonly other: readonly Hit[];
  /** A ticket or guide that was named, and is not here. */
  readonly missing: Reference | null;
  /** Counts of the filters, where some are chosen: their form is open then. */
  readonly choices: Choices | null;
  /** What to say when there is no answer at all. */
  readonly instead: Instead | null;
}

/** Answers, or the entry that was named: it is gone to, with nothing in between. */
export type LookedUp = Found | { readonly leadsTo: string };

interface Shelves {
  readonly engine: SearchEngine;
  readonly locale: Locale;
  readonly places: Places;
}

/** Each answer shown costs a download: few at first, more on request. */
export const firstHits = 5;

/** Half a word often has no answer: it is not worth saying before the word may be whole. In milliseconds. */
const patienceWithNothing = 600;

export async function lookUp(
  { query, manner }: Asked,
  { engine, locale, places }: Shelves,
  signal: AbortSignal,
): Promise<LookedUp> {
  if (manner === 'asked' && referenceIn(query.text, places)) {
    const { named } = await answersTo({ ...query, filters: {} }, engine, places, signal);
    if (named) return { leadsTo: addressFor(named, locale) };
  }
  const { result, missing } = await answersTo(query, engine, places, signal);
  const [own, other, choices] = await Promise.all([
    result.own.hits(0, firstHits),
    result.other.hits(0, firstHits),
    isFiltered(query) ? result.choices() : null,
  ]);
  if (own.length + other.length > 0)
    return { query, result, own, other, choices, missing: manner === 'typed' ? null : missing, instead: null };
  if (manner === 'typed') await new Promise((resolve) => setTimeout(resolve, patienceWithNothing));
  signal.throwIfAborted();
  return { query, result, own, other, choices, missing, instead: await insteadOf(query, engine, locale, signal) };
}

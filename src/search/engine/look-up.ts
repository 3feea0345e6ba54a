import type { Locale } from '../../language/locale.ts';
import { addressFor, answerQuery } from './answer-query.ts';
import type { Choices, Hit, SearchEngine, SearchResult } from './engine.ts';
import { type NoAnswerHelp, findNoAnswerHelp } from './no-answer-help.ts';
import { isFiltered, type Query } from './query.ts';
import { type AddressRoots, mayBeWords, type Reference, referenceIn } from './reference.ts';

/** How a question came: while it was being typed, with Enter or by an address, or by going back to it. */
export type SearchTrigger = 'typed' | 'asked' | 'returned';

export interface SearchRequest {
  readonly query: Query;
  readonly trigger: SearchTrigger;
}

/** Answers in the reader's language, and those that are only in the other. */
export interface SearchAnswers {
  readonly query: Query;
  readonly result: SearchResult;
  readonly own: readonly Hit[];
  readonly other: readonly Hit[];
  /** A ticket or guide that was named, and is not here. */
  readonly missing: Reference | null;
  /** Counts of the filters, where some are chosen: their form is open then. */
  readonly choices: Choices | null;
  /** What to say when there is no answer at all. */
  readonly noAnswerHelp: NoAnswerHelp | null;
}

/** Answers, or the entry that was named and cannot be meant otherwise: it is gone to, with nothing in between. */
export type SearchOutcome = SearchAnswers | { readonly leadsTo: string };

interface SearchContext {
  readonly engine: SearchEngine;
  readonly locale: Locale;
  readonly places: AddressRoots;
}

/** Each answer shown costs a download: few at first, more on request. */
export const firstHits = 5;

/** Half a word often has no answer: it is not worth saying before the word may be whole. In milliseconds. */
const patienceWithNothing = 600;

export async function lookUp(
  { query, trigger }: SearchRequest,
  { engine, locale, places }: SearchContext,
  signal: AbortSignal,
): Promise<SearchOutcome> {
  const whole =
    trigger === 'asked' && referenceIn(query.text, places)
      ? await answerQuery({ ...query, filters: {} }, engine, places, signal)
      : null;
  if (whole?.named && !isWordToo(query.text, whole.result)) return { leadsTo: addressFor(whole.named, locale) };
  const answer = whole !== null && !isFiltered(query) ? whole : await answerQuery(query, engine, places, signal);
  const { result } = answer;
  // What the filters leave out is not missing.
  const missing = whole?.named ? null : answer.missing;
  const [own, other, choices] = await Promise.all([
    result.own.hits(0, firstHits),
    result.other.hits(0, firstHits),
    isFiltered(query) ? result.choices() : null,
  ]);
  if (own.length + other.length > 0) {
    // A bare number that answers have is a word: nobody need hear that there is no such ticket.
    const isMissed = trigger !== 'typed' && !mayBeWords(query.text);
    return { query, result, own, other, choices, missing: isMissed ? missing : null, noAnswerHelp: null };
  }
  if (trigger === 'typed') await new Promise((resolve) => setTimeout(resolve, patienceWithNothing));
  signal.throwIfAborted();
  return {
    query,
    result,
    own,
    other,
    choices,
    missing,
    noAnswerHelp: await findNoAnswerHelp(query, engine, locale, signal),
  };
}

/** A number or name alone that other answers have too: its reader may mean the error, the port or the code. */
const isWordToo = (text: string, { own, other }: SearchResult): boolean =>
  mayBeWords(text) && own.count + other.count > 1;

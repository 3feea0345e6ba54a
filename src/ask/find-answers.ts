import type { Locale } from '../language/locale.ts';
import type { Hit, SearchEngine } from '../search/engine/engine.ts';
import { answerQuery } from '../search/engine/answer-query.ts';
import { readQuery } from '../search/engine/query.ts';
import type { AddressRoots } from '../search/engine/reference.ts';
import { meaningfulWords } from '../search/engine/no-answer-help.ts';
import { removeFillerWords } from '../language/filler-words.ts';

/** What a member has written so far. */
export interface ProblemDescription {
  readonly summary: string;
  readonly description: string;
}

/** More than five nobody reads before filing. */
const most = 5;
/** Of them for a summary that says something: one for each of its words. */
const mostFromSummary = 3;
const mostForeign = 2;

/**
 * The best answers, from both languages. A summary is a question by itself, and what it finds comes first, unless it
 * says nothing (“Please help”); a description is long, and adds what it finds with the words that tell something.
 */
export async function findAnswers(
  { summary, description }: ProblemDescription,
  engine: SearchEngine,
  locale: Locale,
  places: AddressRoots,
  signal: AbortSignal,
): Promise<Hit[]> {
  const told = meaningfulWords(removeFillerWords(summary, locale), locale).length;
  const whole = removeFillerWords(`${summary} ${description}`, locale);
  const questions = [...new Set([...(told > 0 ? [summary.trim()] : []), whole])].filter((text) => text.length > 1);
  // A ticket that the summary names comes first.
  const results = await Promise.all(
    questions.map(async (text) => (await answerQuery({ ...readQuery(''), text }, engine, places, signal)).result),
  );
  const [first = [], second = []] = await Promise.all(results.map(({ own }) => own.hits(0, most)));
  const foreign = uniqueByAddress(
    (await Promise.all(results.map(({ other }) => other.hits(0, mostForeign)))).flat(),
  ).slice(0, mostForeign);
  const own = uniqueByAddress([
    ...first.slice(0, second.length > 0 ? Math.min(told, mostFromSummary) : most),
    ...second,
    ...first,
  ]);
  // One place is kept for the other language, and more where the reader's own has less to say.
  return [...own.slice(0, most - Math.min(foreign.length, 1)), ...foreign].slice(0, most);
}

function uniqueByAddress(hits: readonly Hit[]): Hit[] {
  const byAddress = new Map<string, Hit>();
  for (const hit of hits) if (!byAddress.has(hit.address)) byAddress.set(hit.address, hit);
  return [...byAddress.values()];
}

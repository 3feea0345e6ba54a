import { titleOf } from '../mdx/entry-text.ts';
import { type Locale, locales } from '../schema/locale.ts';
import { wordsOf } from '../search/shared/fold.ts';
import { isStopWord } from '../search/shared/stop-words.ts';
import type { Entry } from './knowledge-base-model.ts';

/** Two entries that seem to ask the same. */
export interface SimilarEntries {
  readonly first: Entry;
  readonly second: Entry;
  /** 0 to 1: the cosine of their words, rarer ones counting more. */
  readonly likeness: number;
}

/** Below it, pairs of the starter content share a subject, not a question; its likest has 0.64. */
const leastLikeness = 0.5;
/** Words that stand in more titles and answers than this say what a base is about; comparing all that share one would take for ever. */
const mostShared = 20;
/** A title says what is asked; the answer, what it is about. */
const titleWeight = 2;

/** Pairs to merge, the likest first: by the words of title and answer, in either language. About linear in the entries. */
export function similarEntries(entries: readonly Entry[]): SimilarEntries[] {
  const found = new Map<string, SimilarEntries>();
  for (const locale of locales) {
    for (const pair of similarIn(entries, locale)) {
      const id = `${pair.first.key} ${pair.second.key}`;
      if ((found.get(id)?.likeness ?? 0) < pair.likeness) found.set(id, pair);
    }
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || (a.first.key < b.first.key ? -1 : 1));
}

function similarIn(entries: readonly Entry[], locale: Locale): SimilarEntries[] {
  const written = entries.flatMap((entry) => {
    const text = entry.texts[locale];
    return text ? [{ entry, counts: countsOf(titleOf(text), text.fields.answer, locale) }] : [];
  });
  const having = new Map<string, number[]>();
  for (const [i, { counts }] of written.entries()) for (const word of counts.keys()) push(having, word, i);
  const rarity = (word: string): number => Math.log(1 + written.length / (having.get(word)?.length ?? 1));
  const vectors = written.map(({ counts }) => {
    const weights = new Map(Array.from(counts, ([word, count]) => [word, count * rarity(word)] as const));
    const length = Math.hypot(...weights.values()) || 1;
    return new Map(Array.from(weights, ([word, weight]) => [word, weight / length] as const));
  });
  const compared = new Set<number>();
  const pairs: SimilarEntries[] = [];
  for (const those of having.values()) {
    if (those.length > mostShared) continue;
    for (const [at, i] of those.entries()) {
      for (const j of those.slice(at + 1)) {
        const id = i * written.length + j;
        if (compared.has(id)) continue;
        compared.add(id);
        const [first, second] = [written[i]?.entry, written[j]?.entry];
        const likeness = cosine(vectors[i] ?? new Map(), vectors[j] ?? new Map());
        if (first && second && likeness >= leastLikeness) pairs.push({ first, second, likeness });
      }
    }
  }
  return pairs;
}

function countsOf(title: string, answer: string, locale: Locale): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of [[title, titleWeight], [answer, 1]] as const) {
    for (const word of wordsOf(text)) if (word.length > 1 && !isStopWord(word, locale)) counts.set(word, (counts.get(word) ?? 0) + weight);
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function push(lists: Map<string, number[]>, word: string, i: number): void {
  const list = lists.get(word);
  if (list) list.push(i);
  else lists.set(word, [i]);
}

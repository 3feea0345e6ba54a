import { stem, type Synonym, type Synonyms, type WordForms } from '../../language/glossary.ts';
import { negation, phraseOf } from '../../language/stop-words.ts';

/**
 * Synonyms by term: own words and foreign ones, each separated by commas; and its other forms on the site. Terms are
 * folded, so none holds a comma.
 */
export type GlossaryShard = Readonly<Record<string, readonly [own: string, foreign: string, forms?: string]>>;

/** About 1 kB each with a full glossary: a question loads those of its words, a few of all. */
export const shardCount = 128;

/** No question looks up more: `weights.mostSynonyms`, and some that it has already. */
const mostKept = 6;

/** Spreads beginnings best: with 31, one shard of the starter site has 13 kB. */
const factor = 61;

/** Letters that the forms of a word share, but for verbs that follow no rule. */
const shared = 4;

/** The shard of every term that begins with this word, in any of its forms, and nearly always of its family. */
export function shardOf(word: string): number {
  let hash = 0;
  for (const letter of stem(word).slice(0, shared)) hash = (hash * factor + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % shardCount;
}

/** A family among words: no word ends like this. */
export const familyName = (key: string): string => `${key}-`;

/** `wordsOf`: words that look for a line of forms, each in its own shard. */
export function toShards(
  synonyms: Synonyms,
  forms: WordForms = new Map(),
  wordsOf = (word: string): string[] => [word],
): GlossaryShard[] {
  const shards = Array.from({ length: shardCount }, (): Record<string, [string, string, string?]> => ({}));
  const joined = (others: readonly Synonym[], isForeign: boolean): string =>
    others
      .filter((each) => each.isForeign === isForeign)
      .slice(0, mostKept)
      .map(({ term }) => term)
      .join(',');
  for (const [term, others] of synonyms) {
    const words = term.includes(' ') ? phraseOf(term.split(' ')) : [term];
    // What says not begins too many phrases for one shard.
    const first = words.find((word) => word !== negation) ?? term;
    const shard = shards[shardOf(first)];
    if (shard) shard[term] = [joined(others, false), joined(others, true)];
  }
  for (const [word, others] of forms)
    for (const shard of new Set(wordsOf(word).map((name) => shards[shardOf(name)]))) {
      const [own, foreign] = (shard && Object.hasOwn(shard, word) && shard[word]) || ['', ''];
      if (shard) shard[word] = [own, foreign, others.join(',')];
    }
  return shards;
}

export function fromShards(shards: Iterable<GlossaryShard>): { synonyms: Synonyms; forms: WordForms } {
  const all = Array.from(shards, (shard) => Object.entries(shard)).flat();
  const named = all.filter(([, [own, foreign, forms]]) => own !== '' || foreign !== '' || forms === undefined);
  return {
    synonyms: new Map(named.map(([term, [own, foreign]]) => [term, [...split(own, false), ...split(foreign, true)]])),
    forms: new Map(all.flatMap(([word, [, , forms = '']]) => (forms === '' ? [] : [[word, forms.split(',')]]))),
  };
}

const split = (terms: string, isForeign: boolean): Synonym[] =>
  terms
    .split(',')
    .filter(Boolean)
    .map((term) => ({ term, isForeign }));

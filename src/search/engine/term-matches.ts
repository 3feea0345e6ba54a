import { wordsBetween } from '../../language/stop-words.ts';
import { type Field, weights } from './weights.ts';

/** One page that holds a term. */
export interface Posting {
  readonly id: string;
  /** Of the term in the text of the page. */
  readonly score: number;
  /** Places of the term among the words of the page. */
  readonly words: readonly number[];
  /** Metadata in which the term stands. */
  readonly fields: readonly string[];
}

/** Looks up one term in one language's index. Results depend on nothing that was looked up before. */
export interface TermIndex {
  /** Number of pages. */
  readonly size: number;
  /** Pages that hold exactly this word, in any of its forms: a quoted search. */
  exact(term: string): Promise<readonly Posting[]>;
  /** The same with words that begin alike, scored: a plain search. */
  plain(term: string): Promise<readonly Posting[]>;
}

/** What a page has to say to one term. */
export interface TermMatch {
  /** How much it speaks of the term, whatever the term is worth: about 1 for a mention, more in a title or lead. */
  readonly strength: number;
  /** Whether the term stands in the title. */
  readonly inTitle: boolean;
  readonly words: readonly number[];
}

export interface TermMatches {
  readonly pages: ReadonlyMap<string, TermMatch>;
  /** Inverse document frequency: how much the term narrows down; 0 when no page has it. */
  readonly rarity: number;
}

/** Inverse document frequency as BM25 has it (Robertson and Zaragoza, 2009), never negative. */
export const rarityOf = (pages: number, all: number): number =>
  Math.log(1 + (all - Math.min(pages, all) + 0.5) / (pages + 0.5));

const nothing: TermMatches = { pages: new Map(), rarity: 0 };

/**
 * Of one word. A plain search also gives pages that only have what begins alike; the quoted search tells which hold the
 * word itself, and how many there are.
 */
export async function matchTerm(word: string, index: TermIndex): Promise<TermMatches> {
  const [exact, plain] = await Promise.all([
    index.exact(word),
    word.includes(' ') ? index.exact(word) : index.plain(word),
  ]);
  const real = new Set(exact.map(({ id }) => id));
  if (real.size === 0) return nothing;
  // The score is multiplied by the rarity of everything that the plain search found.
  const scale = rarityOf(plain.length, index.size) || 0.01;
  const pages = new Map<string, TermMatch>();
  for (const { id, score, words, fields } of plain) {
    if (!real.has(id)) continue;
    const field = Math.max(0, ...fields.map((name) => weights.fields[name as Field] ?? 0));
    pages.set(id, { strength: score / scale + field, inTitle: fields.includes('title'), words });
  }
  return { pages, rarity: rarityOf(real.size, index.size) };
}

/**
 * Of several words that mean something only together, such as “sign in”: pages on which they stand close to each other.
 */
export function matchAdjacentTerms(parts: readonly TermMatches[], size: number): TermMatches {
  const [first, ...rest] = parts;
  if (!first) return nothing;
  const pages = new Map<string, TermMatch>();
  for (const [id] of first.pages) {
    const here = parts.flatMap(({ pages: each }) => each.get(id) ?? []);
    if (here.length <= rest.length) continue;
    const words = together(
      here.map(({ words: places }) => places),
      parts.length + wordsBetween,
    );
    const inTitle = here.every((each) => each.inTitle);
    if (words.length === 0 && !inTitle) continue;
    pages.set(id, { strength: Math.min(...here.map(({ strength }) => strength)), inTitle, words });
  }
  return pages.size === 0 ? nothing : { pages, rarity: rarityOf(pages.size, size) };
}

/** A quoted phrase with what is said of titles and leads for single words alone: all of them have to be there. */
export const withFieldsOf = (parts: readonly TermMatches[], { pages, rarity }: TermMatches): TermMatches => ({
  rarity,
  pages: new Map(
    Array.from(pages, ([id, { strength, inTitle, words }]) => {
      const here = parts.map((part) => part.pages.get(id));
      const least = Math.min(...here.map((each) => each?.strength ?? 0));
      return [
        id,
        {
          strength: Math.max(strength, least),
          inTitle: inTitle || here.every((each) => each?.inTitle ?? false),
          words,
        },
      ];
    }),
  ),
});

/** Places of the first part near which all others stand. */
function together([first = [], ...rest]: readonly (readonly number[])[], distance: number): number[] {
  return first.filter((place) => rest.every((places) => places.some((other) => Math.abs(other - place) < distance)));
}

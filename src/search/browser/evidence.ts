import { weights } from './weights.ts';

/** One page that holds a term, as Pagefind reports it. */
export interface Posting {
  readonly id: string;
  /** Pagefind's score of the term on the page. */
  readonly score: number;
  /** Places of the term among the words of the page. */
  readonly words: readonly number[];
  /** Metadata in which the term stands: `title`, `lead`. */
  readonly fields: readonly string[];
}

/** Looks up one term in one language's index. Results depend on nothing that was looked up before. */
export interface TermIndex {
  /** Number of pages. */
  readonly size: number;
  /** Pages that hold exactly this word, in any of its forms, or exactly this phrase: a quoted search. */
  exact(term: string): Promise<readonly Posting[]>;
  /** The same with words that begin alike, scored: a plain search. */
  plain(term: string): Promise<readonly Posting[]>;
}

/** What a page has to say to one term or concept. */
export interface Evidence {
  readonly score: number;
  /** 1 for the word that was asked, less for another word for it. */
  readonly quality: number;
  /** Quality of what stands in the title, 0 when nothing does. */
  readonly inTitle: number;
  readonly words: readonly number[];
}

export interface TermEvidence {
  readonly pages: ReadonlyMap<string, Evidence>;
  /** Inverse document frequency: how much the term narrows down; 0 when no page has it. */
  readonly rarity: number;
}

/** Inverse document frequency as BM25 has it (Robertson and Zaragoza, 2009), never negative. */
export const rarityOf = (pages: number, all: number): number => Math.log(1 + (all - Math.min(pages, all) + 0.5) / (pages + 0.5));

/**
 * A plain search falls back to the longest prefix that the index has, so a word that stands nowhere brings pages too; the
 * quoted search tells which are real, and how many there are.
 */
export async function evidenceFor(term: string, index: TermIndex): Promise<TermEvidence> {
  const [exact, plain] = await Promise.all([index.exact(term), term.includes(' ') ? index.exact(term) : index.plain(term)]);
  const real = new Set(exact.map(({ id }) => id));
  if (real.size === 0) return { pages: new Map(), rarity: 0 };
  const rarity = rarityOf(real.size, index.size);
  // Pagefind has multiplied its score by the rarity of everything that the plain search found.
  const scale = rarityOf(plain.length, index.size) || 0.01;
  const pages = new Map<string, Evidence>();
  for (const { id, score, words, fields } of plain) {
    if (!real.has(id)) continue;
    const field = Math.max(fields.includes('lead') ? weights.lead : 0, fields.includes('title') ? weights.title : 0);
    pages.set(id, { score: (score / scale + field) * rarity ** weights.rarity, quality: 1, inTitle: fields.includes('title') ? 1 : 0, words });
  }
  return { pages, rarity };
}

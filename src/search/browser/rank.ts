import type { Evidence, TermEvidence } from './evidence.ts';
import { bestPassage } from './passage.ts';
import { weights } from './weights.ts';

/** One thing that a question is about: the word that was asked, and other words for it. */
export interface Concept {
  readonly isOptional?: boolean;
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** A page and how well it answers. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Share of the question that it covers, 0 to 1. */
  readonly coverage: number;
  /** First word of the passage that answers best. */
  readonly passage: number;
  /** Places of all words that were found. */
  readonly words: readonly number[];
}

interface Weighed {
  readonly pages: ReadonlyMap<string, Evidence>;
  readonly rarity: number;
}

/** Pages by score, best first. `evidence` holds every term of the concepts. */
export function rank(concepts: readonly Concept[], evidence: ReadonlyMap<string, TermEvidence>, mostRarity: number): RankedPage[] {
  const weighed = concepts.map((concept) => weigh(concept, evidence));
  const known = weighed.filter(({ pages }) => pages.size > 0);
  const total = sum(known.map(({ rarity }) => rarity)) || 1;
  // Words that stand on no page say how much of the question stays open, but do not change the order.
  const asked = total + weighed.filter(({ pages }, i) => pages.size === 0 && !concepts[i]?.isOptional).length * Math.min(mostRarity, weights.mostRarity) * weights.unknown;
  const ids = new Set(known.flatMap(({ pages }) => [...pages.keys()]));
  return Array.from(ids, (id) => pageOf(id, known, total, asked)).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best that any word for the concept says of each page. */
function weigh({ terms }: Concept, evidence: ReadonlyMap<string, TermEvidence>): Weighed {
  const pages = new Map<string, Evidence>();
  let rarity = 0;
  for (const { term, weight } of terms) {
    const found = evidence.get(term);
    // Another word that most pages have is a coincidence: English “lost” has the Spanish stem of “los”.
    if (!found || found.pages.size === 0 || (weight < weights.corrected[1] && found.rarity < weights.leastRarity)) continue;
    rarity = Math.max(rarity, Math.min(found.rarity, weights.mostRarity) * weight);
    for (const [id, page] of found.pages) {
      const before = pages.get(id);
      pages.set(id, {
        score: Math.max(before?.score ?? 0, page.score * weight),
        quality: Math.max(before?.quality ?? 0, Math.min(1, weight)),
        inTitle: Math.max(before?.inTitle ?? 0, page.inTitle * weight),
        words: before ? [...before.words, ...page.words].sort((a, b) => a - b) : page.words,
      });
    }
  }
  return { pages, rarity };
}

function pageOf(id: string, known: readonly Weighed[], total: number, asked: number): RankedPage {
  const here = known.flatMap(({ pages, rarity }) => {
    const page = pages.get(id);
    return page ? [{ ...page, rarity }] : [];
  });
  const covered = sum(here.map(({ rarity, quality }) => rarity * quality));
  const inTitle = sum(here.map(({ rarity, inTitle: share }) => rarity * share)) / total;
  const passage = bestPassage(here, weights.passageWords);
  const closeness = here.length > 1 ? passage.rarity / total : 0;
  const score = sum(here.map(({ score: each }) => each))
    * Math.max(covered / total, 0.02) ** weights.coverage
    * (1 + weights.titleCoverage * inTitle)
    * (1 + weights.passage * closeness);
  return { id, score, coverage: covered / asked, passage: passage.start, words: here.flatMap(({ words }) => words).sort((a, b) => a - b) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

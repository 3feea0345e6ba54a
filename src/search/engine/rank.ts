import { rarityOf, type TermMatches } from './term-matches.ts';
import { bestPassage } from './passage.ts';
import { weights } from './weights.ts';

/** One thing that a question is about: the word that was asked, and other words for it. */
export interface TermGroup {
  /** A phrase of the glossary beside its words: when no page has it, nothing of the question is left open. */
  readonly isOptional?: boolean;
  readonly terms: readonly {
    readonly term: string;
    readonly weight: number;
    /** Another language's word. */
    readonly isForeign?: boolean;
  }[];
}

/** A page and how well it answers. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Share of the question that it covers, 0 to 1. */
  readonly coverage: number;
  /** Share of the question that its title covers, 0 to 1. */
  readonly titleCoverage: number;
  /** Share of the question that stands close together, 0 to 1. */
  readonly closeness: number;
  /** By concept that was found, the term that says most of it and the score that it brings. */
  readonly parts: readonly { readonly term: string; readonly score: number }[];
  /** First word of the passage that answers best. */
  readonly passage: number;
  /** Places of all words that were found. */
  readonly words: readonly number[];
}

/** What a page has to say to one concept, by the best of its terms. */
interface GroupMatch {
  readonly term: string;
  readonly score: number;
  /** 1 for the word that was asked, less for another word for it. */
  readonly quality: number;
  /** Quality of what stands in the title, 0 when nothing does. */
  readonly inTitle: number;
  readonly words: readonly number[];
}

interface Weighed {
  readonly pages: ReadonlyMap<string, GroupMatch>;
  readonly rarity: number;
}

/** Pages by score, best first. `evidence` holds every term of the concepts; `size` is the number of all pages. */
export function rank(
  termGroups: readonly TermGroup[],
  termMatches: ReadonlyMap<string, TermMatches>,
  size: number,
): RankedPage[] {
  const weighed = termGroups.map((concept) => weigh(concept, termMatches, size));
  const known = weighed.filter(({ pages }) => pages.size > 0);
  const total = sum(known.map(({ rarity }) => rarity)) || 1;
  // Words that stand on no page say how much of the question stays open, but do not change the order.
  const open = weighed.filter(({ pages }, i) => pages.size === 0 && !termGroups[i]?.isOptional).length;
  const asked = total + open * rarityOf(0, size) * weights.unknown;
  const ids = new Set(known.flatMap(({ pages }) => [...pages.keys()]));
  return Array.from(ids, (id) => pageOf(id, known, total, asked)).sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** The best that any word for the concept says of each page. */
function weigh({ terms }: TermGroup, evidence: ReadonlyMap<string, TermMatches>, size: number): Weighed {
  const found = terms.flatMap(({ term, weight, isForeign = false }) => {
    const { pages, rarity } = evidence.get(term) ?? { pages: new Map(), rarity: 0 };
    // Another language's word that most pages have is a coincidence: English “lost” has the Spanish stem of “los”. One
    // of the same language is not, or “email” would find none of the many pages that say “mail”.
    const isCoincidence = isForeign && rarity < weights.leastRarity;
    return pages.size === 0 || isCoincidence ? [] : [{ term, weight, pages, rarity }];
  });
  const together = rarityOf(pagesTogether(found), size);
  const pages = new Map<string, GroupMatch>();
  let most = 0;
  for (const { term, weight, pages: holders, rarity } of found) {
    const counted = rarity + (Math.min(rarity, together) - rarity) * weights.together;
    most = Math.max(most, counted * weight);
    for (const [id, page] of holders) {
      const before = pages.get(id);
      const score = page.strength * counted ** weights.rarity * weight;
      pages.set(id, {
        ...(before && before.score >= score ? { term: before.term, score: before.score } : { term, score }),
        quality: Math.max(before?.quality ?? 0, Math.min(1, weight)),
        inTitle: Math.max(before?.inTitle ?? 0, page.inTitle ? weight : 0),
        words: before ? [...before.words, ...page.words].sort((a, b) => a - b) : page.words,
      });
    }
  }
  return { pages, rarity: most };
}

/** Pages that any of the terms stands on, as one: each counts as much as the best of its terms. */
function pagesTogether(
  found: readonly { readonly weight: number; readonly pages: ReadonlyMap<string, unknown> }[],
): number {
  const best = new Map<string, number>();
  for (const { weight, pages } of found) {
    for (const id of pages.keys()) best.set(id, Math.max(best.get(id) ?? 0, Math.min(1, weight)));
  }
  return sum([...best.values()]);
}

function pageOf(id: string, known: readonly Weighed[], total: number, asked: number): RankedPage {
  const here = known.flatMap(({ pages, rarity }) => {
    const page = pages.get(id);
    return page ? [{ ...page, rarity }] : [];
  });
  const covered = sum(here.map(({ rarity, quality }) => rarity * quality));
  const titleCoverage = sum(here.map(({ rarity, inTitle }) => rarity * inTitle)) / total;
  const passage = bestPassage(here, weights.passageWords);
  const closeness = here.length > 1 ? passage.rarity / total : 0;
  const score =
    sum(here.map(({ score: each }) => each)) *
    Math.max(covered / total, 0.02) ** weights.coverage *
    (1 + weights.titleCoverage * titleCoverage) *
    (1 + weights.passage * closeness);
  return {
    id,
    score,
    coverage: covered / asked,
    titleCoverage,
    closeness,
    parts: here.map(({ term, score: each }) => ({ term, score: each })),
    passage: passage.start,
    words: here.flatMap(({ words }) => words).sort((a, b) => a - b),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

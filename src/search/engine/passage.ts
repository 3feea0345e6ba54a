/** Places on a page where one concept stands. */
interface Mention {
  readonly rarity: number;
  readonly words: readonly number[];
}

export interface Passage {
  /** Place of its first found word. */
  readonly start: number;
  /** Sum of the rarities of the different concepts in it. */
  readonly rarity: number;
}

/** A concept on every line of a long page would make this slow and change nothing. */
const mostPlaces = 80;

/** The stretch of `length` words that holds the most of what was asked: one pass over all places, in order. */
export function bestPassage(mentions: readonly Mention[], length: number): Passage {
  const places = mentions
    .flatMap(({ words }, concept) => words.slice(0, mostPlaces).map((place) => ({ place, concept })))
    .sort((a, b) => a.place - b.place);
  const inside = mentions.map(() => 0);
  const rarity = (concept: number): number => mentions[concept]?.rarity ?? 0;
  let best: Passage = { start: places[0]?.place ?? 0, rarity: 0 };
  let held = 0;
  let first = 0;
  for (const { place, concept } of places) {
    for (let left = places[first]; left && left.place < place - length; left = places[++first]) {
      inside[left.concept] = (inside[left.concept] ?? 0) - 1;
      if (inside[left.concept] === 0) held -= rarity(left.concept);
    }
    inside[concept] = (inside[concept] ?? 0) + 1;
    if (inside[concept] === 1) held += rarity(concept);
    if (held > best.rarity + 1e-9) best = { start: places[first]?.place ?? place, rarity: held };
  }
  return best;
}

import type { ChunkData, PageData } from './search-data.ts';
import { type Posting, rarityOf } from './term-matches.ts';

/** What the index says of one stem. */
export type StemData = ChunkData[number];

/** What lookups need to know of all pages. */
export interface IndexedPages {
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  readonly fields: readonly string[];
}

/** BM25 as Pagefind 1.6 has it, with its saturation and its weight of a page's length. */
const saturation = 1.4;
const lengthWeight = 0.75;
/** Of a word that begins like the one that was asked, by letters more. */
const lengthSpread = 2;
/** A word without accents is a little more likely meant by one that has none. */
const sameAccents = 1.8;
/** Of a word of the text; Pagefind gives headings more. */
const plainWeight = 24;

interface Held {
  readonly page: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** By number of the field, places in it. */
  readonly inFields: ReadonlyMap<number, readonly number[]>;
}

const noFields: Held['inFields'] = new Map();

function heldBy(pages: readonly PageData[]): Held[] {
  let page = 0;
  return pages.map(([step, differences, fields]) => {
    page += step;
    const places: number[] = [];
    const weights: number[] = [];
    let weight = plainWeight + 1;
    let place = 0;
    for (const each of differences) {
      if (each < 0) [weight, place] = [-1 - each, 0];
      else {
        places.push((place += each));
        weights.push(weight);
      }
    }
    return { page, places, weights, inFields: fields ? placesInFields(fields) : noFields };
  });
}

function placesInFields(differences: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let places: number[] = [];
  let place = 0;
  for (const each of differences) {
    if (each < 0) {
      place = 0;
      places = found.get(-1 - each) ?? [];
      found.set(-1 - each, places);
    } else places.push((place += each));
  }
  return found;
}

/** The pages of a stem, each form of it as it stands with or without accents. */
const formsOf = ([stem, pages, accented = []]: StemData): (readonly [form: string, held: Held[]])[] => [
  [stem, heldBy(pages)],
  ...accented.map(([form, others]) => [form, heldBy(others)] as const),
];

type Places = Pick<Held, 'places' | 'inFields'>;

/** All forms of a stem together, by page. */
function byPage(data: StemData): Map<number, Places> {
  const pages = new Map<number, { places: number[]; inFields: Map<number, readonly number[]> }>();
  for (const [, held] of formsOf(data)) {
    for (const { page, places, inFields } of held) {
      const known = pages.get(page);
      if (known) {
        for (const place of places) known.places.push(place);
        for (const [field, each] of inFields)
          known.inFields.set(field, [...(known.inFields.get(field) ?? []), ...each]);
      } else pages.set(page, { places: [...places], inFields: new Map(inFields) });
    }
  }
  return pages;
}

/** Pages that hold these stems side by side, in the text or in one field. One stem: all pages that hold it. */
export function exactPostings(stems: readonly StemData[], { ids, fields }: IndexedPages): Posting[] {
  const [first = new Map<number, Places>(), ...rest] = stems.map(byPage);
  return [...first]
    .sort(([a], [b]) => a - b)
    .flatMap(([page, { places, inFields }]): Posting[] => {
      const others = rest.flatMap((each) => each.get(page) ?? []);
      if (others.length < rest.length) return [];
      const behind = others.map((other) => new Set(other.places));
      const start = [...places].sort((a, b) => a - b).find((place) => isRun(place, behind));
      if (start !== undefined) {
        const words = stems.map((_, i) => start + i);
        return [{ id: ids[page] ?? '', score: 1, words, fields: [] }];
      }
      const field = [...inFields].find(([number, own]) => {
        const inField = others.map((other) => new Set(other.inFields.get(number)));
        return own.some((place) => isRun(place, inField));
      });
      return field ? [{ id: ids[page] ?? '', score: 0, words: [], fields: [fields[field[0]] ?? ''] }] : [];
    });
}

const isRun = (place: number, others: readonly ReadonlySet<number>[]): boolean =>
  others.every((places, i) => places.has(place + i + 1));

/** What a page has of a stem and of all that begins with it. */
interface Gathered {
  /** By place, the stem that stands there. */
  readonly places: Map<number, string>;
  /** By stem, the sum of the weights of its places, and what its accents are worth. */
  readonly stems: Map<string, { weight: number; readonly accents: number }>;
  readonly fields: Set<number>;
}

/** Pages that hold a stem or what begins with it, with Pagefind's score; best first. */
export function plainPostings(
  word: string,
  stem: string,
  found: readonly StemData[],
  { ids, lengths, fields }: IndexedPages,
): Posting[] {
  const pages = new Map<number, Gathered>();
  for (const data of found) {
    for (const [form, held] of formsOf(data)) {
      const accents = form.startsWith(word) || word.startsWith(form) ? sameAccents : 1;
      for (const each of held) gather(pages, each, data[0], accents);
    }
  }
  const mean = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1) || 1;
  const rarity = rarityOf(pages.size, ids.length);
  return Array.from(pages, ([page, { places, stems, fields: inFields }]): Posting => {
    const norm = saturation * (1 - lengthWeight + (lengthWeight * (lengths[page] ?? mean)) / mean);
    let score = 0;
    for (const [other, { weight, accents }] of stems) {
      const often = (weight / plainWeight) * nearness(Math.min(255, Math.abs(other.length - stem.length) + 1));
      score += (((saturation + 1) * often) / (norm + often)) * accents;
    }
    return {
      id: ids[page] ?? '',
      score: score * rarity,
      words: [...places.keys()].sort((a, b) => a - b),
      fields: Array.from(inFields, (field) => fields[field] ?? ''),
    };
  }).sort((a, b) => b.score - a.score);
}

function gather(pages: Map<number, Gathered>, held: Held, stem: string, accents: number): void {
  const page = pages.get(held.page) ?? { places: new Map(), stems: new Map(), fields: new Set() };
  pages.set(held.page, page);
  const own = page.stems.get(stem) ?? { weight: 0, accents };
  held.places.forEach((place, i) => {
    if (page.places.has(place)) return;
    page.places.set(place, stem);
    own.weight += held.weights[i] ?? 0;
  });
  page.stems.set(stem, own);
  for (const field of held.inFields.keys()) page.fields.add(field);
}

/** From 1 for a word as long as the one that was asked, down. */
const nearness = (difference: number): number => Math.exp(Math.exp(-0.5 * (difference / lengthSpread) ** 2) - 1);

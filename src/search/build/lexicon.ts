import { byLocale, type Locale, locales } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { PageText } from './page-text.ts';

/** A word of another language and how surely it means the same, 0 to 1. */
export interface WordTranslation {
  readonly word: string;
  readonly certainty: number;
}
/** By language, translations of its folded words into others, the surest first. */
export type Lexicon = Readonly<Record<Locale, ReadonlyMap<string, readonly WordTranslation[]>>>;

type Pair = readonly [source: readonly string[], target: readonly string[]];

const rounds = 6;
/** A word seen once may be aligned with anything. */
const leastSeen = 2;
const leastCertainty = 0.2;
const mostTranslations = 3;
/** Longer blocks say little about which word means which. */
const mostWords = 40;
/** Enough for any language; more only takes time: 20,000 pairs take about two seconds. */
const mostPairs = 20_000;

/**
 * Mines which words mean the same from a site's own translations: titles, and headings and blocks where both sides have
 * the same number. IBM Model 1 (Brown et al., 1993) in both directions; the geometric mean of the two probabilities
 * drops what holds one way only.
 */
export function mineLexicon(pages: Iterable<readonly [PageText, PageText]>): Lexicon {
  const lexicon = byLocale(() => new Map<string, WordTranslation[]>());
  const both = [...pages];
  for (const [i, source] of locales.entries()) {
    for (const target of locales.slice(i + 1))
      mine(
        both.filter(([one, other]) => one.locale === source && other.locale === target),
        lexicon[source],
        lexicon[target],
      );
  }
  for (const locale of locales) {
    for (const [word, found] of lexicon[locale]) {
      lexicon[locale].set(
        word,
        found.sort((a, b) => b.certainty - a.certainty || (a.word < b.word ? -1 : 1)).slice(0, mostTranslations),
      );
    }
  }
  return lexicon;
}

/** Adds what pages of one pair of languages tell. */
function mine(
  pages: readonly (readonly [PageText, PageText])[],
  forthTo: Map<string, WordTranslation[]>,
  backTo: Map<string, WordTranslation[]>,
): void {
  const pairs = pages.flatMap(segments).filter((pair) => pair.every(({ length }) => length > 0 && length <= mostWords));
  // By what they say, and one in two, four or eight: an edit leaves all others where they are.
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(pairs.length / mostPairs)));
  const sample = pairs.filter((pair) => hashOf(pair) % step === 0);
  const meetings = meetingsIn(sample);
  const forth = align(meetings, 'sources');
  const back = align(meetings, 'targets');
  const [sources, targets] = [meetings.sources, meetings.targets];
  for (const [couple, source] of meetings.sourceOf.entries()) {
    const target = meetings.targetOf[couple] ?? 0;
    const certainty = Math.sqrt((forth[couple] ?? 0) * (back[couple] ?? 0));
    if (
      certainty < leastCertainty ||
      (sources.seen[source] ?? 0) < leastSeen ||
      (targets.seen[target] ?? 0) < leastSeen
    )
      continue;
    const [one = '', other = ''] = [sources.words[source], targets.words[target]];
    add(forthTo, one, { word: other, certainty });
    add(backTo, other, { word: one, certainty });
  }
}

function hashOf([source, target]: Pair): number {
  let hash = 7;
  for (const sign of `${source.join(' ')} ${target.join(' ')}`)
    hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}

function segments([one, other]: readonly [PageText, PageText]): Pair[] {
  const aligned = (a: readonly string[], b: readonly string[]): [string, string][] =>
    a.length === b.length ? a.map((each, i) => [each, b[i] ?? '']) : [];
  const blocks = aligned(one.blocks, other.blocks);
  return [[one.title, other.title], ...(blocks.length > 0 ? blocks : aligned(one.headings, other.headings))].map(
    ([a = '', b = '']): Pair => [contentWords(a, one.locale), contentWords(b, other.locale)],
  );
}

/** Each word of letters once, without stop words. */
export const contentWords = (text: string, locale: Locale): string[] =>
  [...new Set(foldedWords(text))].filter((word) => /^\p{L}{3,}$/u.test(word) && !isStopWord(word, locale));

/** Words of one side by number, and in how many pairs each stands. */
interface Side {
  readonly words: string[];
  readonly seen: number[];
}

/**
 * All words that stand in a pair together. A couple is two words that do so anywhere; both are numbered, since objects
 * for millions of meetings would take most of the time.
 */
interface Meetings {
  readonly sources: Side;
  readonly targets: Side;
  /** By couple. */
  readonly sourceOf: readonly number[];
  readonly targetOf: readonly number[];
  /** Pair by pair, the couple of each target with each source. */
  readonly pairs: readonly { readonly sources: number; readonly targets: number; readonly couples: Int32Array }[];
}

function meetingsIn(pairs: readonly Pair[]): Meetings {
  const side = () => ({ words: [] as string[], seen: [] as number[], numbers: new Map<string, number>() });
  const [sources, targets] = [side(), side()];
  const numbered = ({ words, seen, numbers }: ReturnType<typeof side>, word: string): number => {
    const number = numbers.get(word) ?? words.length;
    if (number === words.length) words.push(word);
    numbers.set(word, number);
    seen[number] = (seen[number] ?? 0) + 1;
    return number;
  };
  const [sourceOf, targetOf]: [number[], number[]] = [[], []];
  const couplesOf: Map<number, number>[] = [];
  const couple = (source: number, target: number): number => {
    const row = (couplesOf[source] ??= new Map<number, number>());
    const known = row.get(target);
    if (known !== undefined) return known;
    row.set(target, sourceOf.length);
    targetOf.push(target);
    return sourceOf.push(source) - 1;
  };
  const met = pairs.map(([source, target]) => {
    const own = source.map((word) => numbered(sources, word));
    const others = target.map((word) => numbered(targets, word));
    const couples = Int32Array.from(others.flatMap((other) => own.map((each) => couple(each, other))));
    return { sources: own.length, targets: others.length, couples };
  });
  return { sources, targets, sourceOf, targetOf, pairs: met };
}

/** What a couple that hardly ever means the same begins the next round with. */
const hardly = 1e-6;
const leastProbability = 1e-4;

/**
 * By couple, how probable its word of the other side is for its word of the side `given`, by expectation maximisation;
 * 0 where it hardly is.
 */
function align({ sources, targets, sourceOf, targetOf, pairs }: Meetings, given: 'sources' | 'targets'): Float64Array {
  const [givenOf, size] = given === 'sources' ? [sourceOf, sources.words.length] : [targetOf, targets.words.length];
  // Before the first round every translation is as likely as any other.
  const chances = new Float64Array(sourceOf.length).fill(1);
  const counts = new Float64Array(sourceOf.length);
  const all = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    counts.fill(0);
    for (const pair of pairs) countPair(pair, given, chances, counts);
    all.fill(0);
    for (const [couple, word] of givenOf.entries()) all[word] = (all[word] ?? 0) + (counts[couple] ?? 0);
    for (const [couple, word] of givenOf.entries()) {
      const probability = (counts[couple] ?? 0) / (all[word] ?? 1);
      chances[couple] = probability > leastProbability ? probability : hardly;
    }
  }
  return chances.map((chance) => (chance === hardly ? 0 : chance));
}

/** Each word of the other side is one word’s, shared out among those of the side `given` by their chances. */
function countPair(
  { sources, targets, couples }: Meetings['pairs'][number],
  given: 'sources' | 'targets',
  chances: Float64Array,
  counts: Float64Array,
): void {
  const [others, own, step, stride] =
    given === 'sources' ? [targets, sources, sources, 1] : [sources, targets, 1, sources];
  for (let other = 0; other < others; other++) {
    let sum = 0;
    for (let i = 0; i < own; i++) sum += chances[couples[other * step + i * stride] ?? 0] ?? 0;
    for (let i = 0; i < own; i++) {
      const couple = couples[other * step + i * stride] ?? 0;
      counts[couple] = (counts[couple] ?? 0) + (chances[couple] ?? 0) / sum;
    }
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

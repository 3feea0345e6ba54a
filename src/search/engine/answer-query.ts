import type { Locale } from '../../language/locale.ts';
import { commentAnchor, permalinkPath } from '../../site/addresses.ts';
import { parse } from '../../site/parse-address.ts';
import type { Answers, Hit, SearchEngine, SearchResult } from './engine.ts';
import type { Query } from './query.ts';
import { type AddressRoots, mayBeWords, type Reference, referenceIn } from './reference.ts';

export interface QueryAnswer {
  readonly result: SearchResult;
  /** The entry that was named, where there is one: it then comes first. */
  readonly named: Hit | null;
  /** What was named and is not here. */
  readonly missing: Reference | null;
}

/** What has a number in its own facts is among the first, unless many answers are about it, as about an error 404. */
const mostNamed = 50;
/** Each one costs a small download. */
const namedAtOnce = 10;

/** Answers a query. A reference is looked up by its number or name; the entry that it names comes first. */
export async function answerQuery(
  query: Query,
  engine: SearchEngine,
  places: AddressRoots,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  const reference = referenceIn(query.text, places);
  const search = (text: string, asTyped: boolean): Promise<SearchResult> =>
    engine.search(text, query.filters, { asTyped, signal });
  if (!reference) return { result: await search(query.text, query.asTyped), named: null, missing: null };
  const result = await search(wordsFor(reference), true);
  for (const group of ['own', 'other'] as const) {
    const found = await findNamed(reference, result[group], signal);
    if (!found) continue;
    const { hit, place } = found;
    const named = { ...hit, address: hit.address + anchorOn(hit, reference) };
    return { result: withNamed(named, place, group, result), named, missing: null };
  }
  if (reference.kind === 'faq' && mayBeWords(query.text))
    return { result: await search(query.text, query.asTyped), named: null, missing: null };
  return { result, named: null, missing: reference };
}

async function findNamed(
  reference: Reference,
  { count, hits }: Answers,
  signal: AbortSignal,
): Promise<{ readonly hit: Hit; readonly place: number } | null> {
  for (let from = 0; from < Math.min(count, mostNamed); from += namedAtOnce) {
    signal.throwIfAborted();
    const some = await hits(from, from + namedAtOnce);
    const hit = some.find((each) => isNamed(each, reference));
    if (hit) return { hit, place: from + some.indexOf(hit) };
  }
  return null;
}

/** The page in the reader's language, which says so when the entry is not translated. */
export function addressFor({ address }: Hit, locale: Locale): string {
  const page = parse(address);
  return page ? permalinkPath(locale, { page: page.key, anchor: page.anchor || undefined }) : address;
}

const wordsFor = (reference: Reference): string =>
  reference.kind === 'ticket' ? reference.number : reference.slug.replaceAll('-', ' ');

const isNamed = (hit: Hit, reference: Reference): boolean =>
  reference.kind === 'ticket'
    ? hit.numbers.includes(reference.number)
    : parse(hit.address)?.key === `faq/${reference.slug}`;

/** A duplicate's comments are not those of the entry that answers it. */
function anchorOn({ kind, numbers: [own] }: Hit, reference: Reference): string {
  if (reference.kind === 'faq') return reference.anchor && `#${reference.anchor}`;
  return reference.comment !== null && kind === 'ticket' && own === reference.number
    ? `#${commentAnchor(reference.comment)}`
    : '';
}

/** The named entry leads the reader's own answers, whatever language it is in: it is what was asked for. */
const withNamed = (named: Hit, place: number, group: 'own' | 'other', { own, other, ...about }: SearchResult) =>
  group === 'own'
    ? { own: withFirst(named, place, own), other, ...about, isUncovered: false }
    : {
        own: { count: own.count + 1, hits: headed(named, own) },
        other: without(place, other),
        ...about,
        otherAmongFirst: 0,
        isUncovered: false,
      };

/** These answers behind one more. */
const headed =
  (first: Hit, { hits }: Answers): Answers['hits'] =>
  async (from, to) =>
    from === 0 ? [first, ...(to > 1 ? await hits(0, to - 1) : [])].slice(0, to) : hits(from - 1, to - 1);

/** These answers but for the one at `place`. */
const without = (place: number, { count, hits }: Answers): Answers => ({
  count: count - 1,
  hits: async (from, to) => (await hits(0, to + 1)).filter((_, i) => i !== place).slice(from, to),
});

/** The same answers with the one from `place` at the head. */
const withFirst = (first: Hit, place: number, { count, hits }: Answers): Answers => ({
  count,
  async hits(from, to) {
    const before = await hits(0, Math.max(to, place + 1));
    return [first, ...before.filter((_, i) => i !== place)].slice(from, to);
  },
});

import type { EntryText, TicketText } from '../mdx/entry-text.ts';
import { commentAnchor } from '../site/addresses.ts';
import type { PageKey } from '../site/keys.ts';
import { permalinkPages } from '../site/pages.ts';
import type { Topic } from '../schema/topic.ts';

/** Pages and their anchors, in the order of each page. */
export type PermalinkRegistry = ReadonlyMap<PageKey, readonly string[]>;

export interface PublishedContent {
  readonly texts: readonly EntryText[];
  readonly topics: readonly Topic[];
  /** Anchors of the about page, in each language. */
  readonly aboutTexts: readonly { readonly anchors: readonly string[] }[];
}

/**
 * What a build of this content publishes. A duplicate has no anchors of its own: its address shows the entry that
 * answers it, and asks to quote that one.
 */
export function permalinksOf({ texts, topics, aboutTexts }: PublishedContent): PermalinkRegistry {
  const pairs = Map.groupBy(texts, ({ key }) => key);
  const anchorsOf = (group: readonly EntryText[]): string[] =>
    group.some(isDuplicate) ? [] : [...new Set(group.flatMap(ownAnchors))];
  return sorted(
    new Map<PageKey, readonly string[]>([
      ...permalinkPages.map(
        (page) => [page, page === 'about' ? [...new Set(aboutTexts.flatMap(({ anchors }) => anchors))] : []] as const,
      ),
      ...topics.map(({ id }) => [`topic/${id}`, []] as const),
      ...[...pairs].map(([key, group]) => [key, anchorsOf(group)] as const),
    ]),
  );
}

export const isDuplicate = (text: EntryText): boolean =>
  text.kind === 'ticket' && text.fields.duplicateOf !== undefined;

/** What people quote of an entry: sections of a guide, comments of a ticket, also those that its page does not show. */
const ownAnchors = (text: EntryText): string[] =>
  text.kind === 'faq' ? text.headings.map(({ id }) => id) : commentNumbers(text).map(commentAnchor);

/** Of all comments that a ticket has, in their order. */
export const commentNumbers = ({ comments, leftOut = [] }: TicketText): number[] =>
  [...comments.map(({ number }) => number), ...leftOut].sort((a, b) => a - b);

/** The permalink registry with what is published now. Nothing ever leaves it. */
export function mergePermalinks(permalinks: PermalinkRegistry, published: PermalinkRegistry): PermalinkRegistry {
  const keys = new Set([...permalinks.keys(), ...published.keys()]);
  return sorted(
    new Map(
      [...keys].map((key) => [key, [...new Set([...(permalinks.get(key) ?? []), ...(published.get(key) ?? [])])]]),
    ),
  );
}

/** What of `published` the permalink registry does not hold yet, by page. A page that it holds may have new anchors. */
export function newPermalinks(permalinks: PermalinkRegistry, published: PermalinkRegistry): PermalinkRegistry {
  return new Map(
    [...published].flatMap(([page, anchors]) => {
      const known = permalinks.get(page);
      const fresh = anchors.filter((anchor) => !known?.includes(anchor));
      return known && fresh.length === 0 ? [] : [[page, fresh] as const];
    }),
  );
}

/** By code unit, so that two branches add their lines at the same places. */
const sorted = (permalinks: PermalinkRegistry): PermalinkRegistry =>
  new Map([...permalinks].sort(([a], [b]) => (a < b ? -1 : 1)));

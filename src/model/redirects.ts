import { gone, type PageKey } from '../schema/redirects.ts';
import type { PermalinkRegistry } from './permalink-registry.ts';

/** A published page, and a place on it where one is known; or nothing, because it was withdrawn. */
export type Destination = { readonly page: PageKey; readonly anchor: string | undefined } | typeof gone;

/** One line of redirects.yaml. */
export interface LocatedRedirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** Where everything has gone that was published once. */
export interface Moved {
  /** Pages that there are no more. */
  readonly pages: ReadonlyMap<PageKey, Destination>;
  /** By page, published or not: its former anchors. */
  readonly anchors: ReadonlyMap<PageKey, ReadonlyMap<string, Destination>>;
}

export const splitPermalink = (place: string): { page: PageKey; anchor: string | undefined } => {
  const [page = '', anchor] = place.split('#', 2);
  return { page, anchor };
};

export const joinPermalink = (page: PageKey, anchor: string | undefined): string =>
  anchor === undefined ? page : `${page}#${anchor}`;

/** Follows redirects from a place to one that is published; null where they lead nowhere or in a circle. */
export type Follow = (place: string) => Destination | null;

/**
 * A page's redirect holds for its anchors too: they stay where the new page has them, else lead to its top. What is
 * found is kept for all places on the way, so that asking for each step of a long chain is no more than going along it.
 */
export function follower(redirects: ReadonlyMap<string, string>, published: PermalinkRegistry): Follow {
  const known = new Map<string, Destination | null>();
  const isPublished = publishedPlaces(published);
  return (from) => {
    const seen = new Set<string>();
    /** Places on the way without a turn back. */
    let way: string[] = [];
    // The last is tried first; those before it are where to turn back to.
    const next = [from];
    for (let place = next.pop(); place !== undefined; place = next.pop()) {
      if (known.get(place) === null || seen.has(place)) {
        way = [];
        continue;
      }
      seen.add(place);
      way.push(place);
      const { page, anchor } = splitPermalink(place);
      const to = redirects.get(place) ?? (anchor === undefined ? undefined : redirects.get(page));
      const found = known.get(place) ?? (isPublished(place) ? { page, anchor } : to === gone ? gone : null);
      if (found) {
        for (const each of way) known.set(each, found);
        return found;
      }
      if (to === undefined) {
        way = [];
        continue;
      }
      next.push(to);
      const isOfPage = anchor !== undefined && !redirects.has(place) && splitPermalink(to).anchor === undefined;
      if (isOfPage) next.push(joinPermalink(to, anchor));
    }
    known.set(from, null);
    return null;
  };
}

/** Asks whether a page, or a place on it, is published; the anchors of a page are looked through once. */
export function publishedPlaces(published: PermalinkRegistry): (place: string) => boolean {
  const places = new Set<string>();
  for (const [page, anchors] of published) {
    places.add(page);
    for (const anchor of anchors) places.add(joinPermalink(page, anchor));
  }
  return (place) => places.has(place);
}

/**
 * All that the permalink registry holds and the content does not, with where it leads. Redirects of addresses that the
 * permalink registry never held count too.
 */
export function movedPermalinks(
  permalinks: PermalinkRegistry,
  redirects: ReadonlyMap<string, string>,
  published: PermalinkRegistry,
): Moved {
  const pages = new Map<PageKey, Destination>();
  const anchors = new Map<PageKey, Map<string, Destination>>();
  const places = [...permalinks].flatMap(([page, itsAnchors]) => [
    page,
    ...itsAnchors.map((anchor) => joinPermalink(page, anchor)),
  ]);
  const follow = follower(redirects, published);
  const isPublished = publishedPlaces(published);
  for (const place of [...places, ...redirects.keys()]) {
    if (isPublished(place)) continue;
    const destination = follow(place);
    if (destination === null) continue;
    const { page, anchor } = splitPermalink(place);
    if (anchor === undefined) pages.set(page, destination);
    else anchors.set(page, (anchors.get(page) ?? new Map<string, Destination>()).set(anchor, destination));
  }
  return { pages, anchors };
}

/** Ids that once stood elsewhere, and what of a page they name now. */
export interface FormerAnchors {
  /** By the id that an element has now; `''` is the top of the page. */
  readonly here: ReadonlyMap<string, readonly string[]>;
  /** Former anchors of this page that lead to another one, or nowhere. */
  readonly elsewhere: ReadonlyMap<string, Destination>;
}

/**
 * Gives each published page its former anchors, so that a link to them works without a script: also those of a page
 * that moved here, since servers and browsers carry an anchor along.
 */
export function formerAnchors(
  { pages, anchors }: Moved,
  published: PermalinkRegistry,
): ReadonlyMap<PageKey, FormerAnchors> {
  const found = new Map<
    PageKey,
    { here: Map<string, string[]>; elsewhere: Map<string, Destination>; ids: Set<string> }
  >();
  const on = (page: PageKey) => {
    const own = found.get(page) ?? {
      here: new Map<string, string[]>(),
      elsewhere: new Map<string, Destination>(),
      ids: new Set(published.get(page)),
    };
    found.set(page, own);
    return own;
  };
  const place = (page: PageKey, id: string, at: string): void => {
    const { here, ids } = on(page);
    if (ids.has(id)) return;
    ids.add(id);
    here.set(at, [...(here.get(at) ?? []), id]);
  };
  // A page's own anchors first: those of a page that moved here must not take their place.
  for (const [page, former] of anchors) {
    if (pages.has(page)) continue;
    for (const [id, destination] of former) {
      if (destination !== gone && destination.page === page) place(page, id, destination.anchor ?? '');
      else {
        on(page).elsewhere.set(id, destination);
        on(page).ids.add(id);
      }
    }
  }
  for (const [page, former] of anchors) {
    if (!pages.has(page)) continue;
    for (const [id, destination] of former) {
      if (destination !== gone && destination.anchor !== undefined) place(destination.page, id, destination.anchor);
    }
  }
  return found;
}

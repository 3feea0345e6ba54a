import { titleOf } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import { gone } from '../schema/redirects.ts';
import type { Brand } from '../schema/brand.ts';
import type { Site } from '../schema/site.ts';
import type { PageKey } from '../site/keys.ts';
import type { Locale } from '../language/locale.ts';
import type { Address } from './addresses.ts';
import type { Entry, KnowledgeBase } from './knowledge-base-model.ts';
import { localizeEntry, relatedOf } from './localized-entry.ts';
import { titleOfPage } from './page-title.ts';
import type { Destination } from './redirects.ts';

/** A former anchor of a page, and where what stood there is now. */
export interface MovedAnchor {
  readonly id: string;
  readonly destination: Destination;
  /** The title of the page that it leads to; null where it is gone. */
  readonly title: string | null;
}

/**
 * All that the page of an entry is made of: its components are given this and nothing of the whole base, so that a page
 * need not be rendered again as long as this is the same.
 */
export interface EntryFacts {
  readonly locale: Locale;
  readonly site: Site;
  readonly address: Address;
  readonly related: readonly Entry[];
  /** By the id that an element has now, the ids that it had. */
  readonly formerIds: readonly (readonly [id: string, former: readonly string[]])[];
  readonly movedAnchors: readonly MovedAnchor[];
}

export function entryFacts(address: Address, locale: Locale, base: KnowledgeBase): EntryFacts {
  const { entry, alias } = address;
  return {
    locale,
    site: base.site,
    address,
    related: relatedOf(localizeEntry(entry, locale), base),
    formerIds: [...(base.formerAnchors.get(entry.key)?.here ?? [])],
    movedAnchors: movedAnchorsOf(base.formerAnchors.get(alias?.key ?? entry.key)?.elsewhere ?? new Map(), locale, base),
  };
}

export const movedAnchorsOf = (
  anchors: ReadonlyMap<string, Destination>,
  locale: Locale,
  base: KnowledgeBase,
): MovedAnchor[] =>
  Array.from(anchors, ([id, destination]) => ({
    id,
    destination,
    title: destination === gone ? null : titleOfPage(destination.page, locale, base),
  }));

/** Of the page at an address that was given up. */
export const movedAnchorsOn = (page: PageKey, locale: Locale, base: KnowledgeBase): MovedAnchor[] =>
  movedAnchorsOf(base.moved.anchors.get(page) ?? new Map<string, Destination>(), locale, base);

/** All that the page of an entry for readers of unknown language is made of. */
export interface NeutralFacts {
  readonly site: Site;
  readonly brand: Brand;
  readonly key: EntryKey;
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
}

export const neutralFacts = ({ key, entry }: Address, { site, brand }: KnowledgeBase): NeutralFacts => ({
  site,
  brand,
  key,
  titles: Object.fromEntries(Object.values(entry.texts).map((text) => [text.locale, titleOf(text)])),
});

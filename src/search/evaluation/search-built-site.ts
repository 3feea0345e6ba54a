import { type Locale, locales } from '../../language/locale.ts';
import { asSeen, seenAtOnce } from '../engine/as-seen.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { openSearch } from '../engine/open-search.ts';
import { openBuiltSite } from '../node/built-site.ts';
import type { SearchFunction } from './evaluate.ts';
import { depth } from './metrics.ts';

/** Asks a built site's own search, outside a browser. */
export async function builtSiteSearch(siteFolder: string): Promise<SearchFunction> {
  const opened = new Map<Locale, SearchEngine>();
  for (const locale of locales) opened.set(locale, await openSearch(locale, openBuiltSite(siteFolder)));
  return async ({ locale, ask }) => {
    const engine = opened.get(locale);
    if (!engine) throw new Error(`No search was opened for ${locale}.`);
    const { own, other, otherAmongFirst } = await engine.search(ask, {});
    const [here, there] = await Promise.all([own.hits(0, depth), other.hits(0, depth)]);
    const seen = here.length > 0 ? asSeen(here, there, otherAmongFirst) : there;
    return {
      own: here.map(({ address }) => address),
      other: there.map(({ address }) => address),
      seen: seen.slice(0, seenAtOnce).map(({ address }) => address),
    };
  };
}

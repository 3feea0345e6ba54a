import type { Problem } from '../schema/problem.ts';
import { anchorLost, permalinkLost, redirectLeadsNowhere, redirectOfPublished } from '../schema/problems.ts';
import { gone, type PageKey } from '../schema/redirects.ts';
import type { Ledger } from './ledger.ts';
import { follow, type PlacedRedirect, splitPlace } from './redirects.ts';

export interface PermalinksToCheck {
  readonly ledger: Ledger;
  readonly redirects: readonly PlacedRedirect[];
  readonly published: Ledger;
  /** What became one shows another entry: links to its own parts arrive at the top of that. */
  readonly duplicates: ReadonlySet<PageKey>;
  /** Pages whose files could not be read: they are not called lost. */
  readonly unreadable: ReadonlySet<PageKey>;
}

/** What was published has to stay, or lead somewhere. Each loss gives the line that mends it. */
export function permalinkProblems({
  ledger,
  redirects,
  published,
  duplicates,
  unreadable,
}: PermalinksToCheck): Problem[] {
  const byPlace = new Map(redirects.map(({ from, to }) => [from, to]));
  return [
    ...[...ledger].flatMap(([page, anchors]) => {
      if (unreadable.has(page)) return [];
      if (!published.has(page))
        return byPlace.has(page)
          ? []
          : [permalinkLost({ file: redirectsFile }, page, successor(page, ledger, published))];
      if (duplicates.has(page)) return [];
      const now = published.get(page) ?? [];
      const lost = anchors.filter((anchor) => !now.includes(anchor));
      const added = now.filter((anchor) => !anchors.includes(anchor));
      return lost.flatMap((anchor, i) => {
        // As many new ones as lost ones: renamed, in order.
        const to = added.length === lost.length ? `${page}#${added[i]}` : page;
        return byPlace.has(`${page}#${anchor}`) ? [] : [anchorLost({ file: redirectsFile }, page, anchor, to)];
      });
    }),
    ...redirects.flatMap(({ from, to, line }) => {
      const at = { file: redirectsFile, line };
      const { page, anchor } = splitPlace(from);
      const isPublished = published.has(page) && (anchor === undefined || published.get(page)?.includes(anchor));
      if (unreadable.has(page) || unreadable.has(splitPlace(to).page)) return [];
      if (isPublished) return [redirectOfPublished(at, from)];
      return to === gone || follow(from, byPlace, published) !== null ? [] : [redirectLeadsNowhere(at, from, to)];
    }),
  ];
}

export const redirectsFile = 'redirects.yaml';

/**
 * A page that is new, of the same kind, and has most of the lost one's anchors; the only new one, when there are no
 * anchors to go by.
 */
function successor(page: PageKey, ledger: Ledger, published: Ledger): string {
  const [kind] = page.split('/');
  const anchors = ledger.get(page) ?? [];
  const fresh = [...published].filter(([key]) => key.split('/')[0] === kind && !ledger.has(key));
  const alike = (other: readonly string[]): number =>
    other.filter((anchor) => anchors.includes(anchor)).length / Math.max(1, anchors.length, other.length);
  const [best] = fresh.map(([key, other]) => ({ key, alike: alike(other) })).sort((a, b) => b.alike - a.alike);
  // Tickets number their comments alike, and keep their own number for ever.
  if (best === undefined || kind === 'ticket') return gone;
  return best.alike > 0.5 || fresh.length === 1 ? best.key : gone;
}

import { isDuplicate, type PermalinkRegistry, permalinksOf } from '../../model/permalink-registry.ts';
import { follower, type LocatedRedirect, publishedPlaces, splitPermalink } from '../../model/redirects.ts';
import { redirectsFile } from '../../reader/read-settings.ts';
import type { Problem } from '../../schema/problem.ts';
import { anchorLost, permalinkLost, redirectLeadsNowhere, redirectOfPublished } from '../../schema/problems.ts';
import { gone, type PageKey } from '../../schema/redirects.ts';
import type { ContentRule } from './content-rule.ts';

/**
 * What was published has to stay, or lead somewhere. Each loss gives the line that fixes it. Without topics, or without
 * the permalinks, nobody can tell what is missing.
 */
export const lostPermalinks: ContentRule = ({ texts, topics, aboutTexts, redirects, permalinks, unreadable }) => {
  if (topics === null || permalinks === null || aboutTexts.length === 0) return [];
  const duplicates = new Set(texts.filter(isDuplicate).map(({ key }) => key));
  const published = permalinksOf({ texts, topics, aboutTexts });
  const given = { permalinks, redirects, published, duplicates, unreadable };
  return [...lossesIn(given), ...wrongRedirectsIn(given)];
};

interface PermalinksToCheck {
  readonly permalinks: PermalinkRegistry;
  readonly redirects: readonly LocatedRedirect[];
  readonly published: PermalinkRegistry;
  /** What became one shows another entry: links to its own parts arrive at the top of that. */
  readonly duplicates: ReadonlySet<PageKey>;
  /** Pages whose files could not be read: they are not called lost. */
  readonly unreadable: ReadonlySet<PageKey>;
}

function lossesIn({ permalinks, redirects, published, duplicates, unreadable }: PermalinksToCheck): Problem[] {
  const redirected = new Set(redirects.map(({ from }) => from));
  const at = { file: redirectsFile };
  return [...permalinks].flatMap(([page, anchors]) => {
    if (unreadable.has(page)) return [];
    if (!published.has(page))
      return redirected.has(page) ? [] : [permalinkLost(at, { page, to: successor(page, permalinks, published) })];
    if (duplicates.has(page)) return [];
    const [before, now] = [new Set(anchors), new Set(published.get(page))];
    const lost = [...before].filter((anchor) => !now.has(anchor));
    const added = [...now].filter((anchor) => !before.has(anchor));
    return lost.flatMap((anchor, i) => {
      // As many new ones as lost ones: renamed, in order.
      const to = added.length === lost.length ? `${page}#${added[i]}` : page;
      return redirected.has(`${page}#${anchor}`) ? [] : [anchorLost(at, { page, anchor, to })];
    });
  });
}

function wrongRedirectsIn({ redirects, published, unreadable }: PermalinksToCheck): Problem[] {
  const follow = follower(new Map(redirects.map(({ from, to }) => [from, to])), published);
  const isPublished = publishedPlaces(published);
  return redirects.flatMap(({ from, to, line }) => {
    const at = { file: redirectsFile, line };
    if (unreadable.has(splitPermalink(from).page) || unreadable.has(splitPermalink(to).page)) return [];
    if (isPublished(from)) return [redirectOfPublished(at, { from })];
    return to === gone || follow(from) !== null ? [] : [redirectLeadsNowhere(at, { from, to })];
  });
}

/**
 * A page that is new, of the same kind, and has most of the lost one's anchors; the only new one, when there are no
 * anchors to go by.
 */
function successor(page: PageKey, permalinks: PermalinkRegistry, published: PermalinkRegistry): string {
  const [kind] = page.split('/');
  const anchors = permalinks.get(page) ?? [];
  const fresh = [...published].filter(([key]) => key.split('/')[0] === kind && !permalinks.has(key));
  const alike = (other: readonly string[]): number =>
    other.filter((anchor) => anchors.includes(anchor)).length / Math.max(1, anchors.length, other.length);
  const [best] = fresh.map(([key, other]) => ({ key, alike: alike(other) })).sort((a, b) => b.alike - a.alike);
  // Tickets number their comments alike, and keep their own number for ever.
  if (best === undefined || kind === 'ticket') return gone;
  return best.alike > 0.5 || fresh.length === 1 ? best.key : gone;
}

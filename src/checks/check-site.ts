import type { Problem } from '../schema/problem.ts';
import { brokenAnchors } from './site/broken-anchors.ts';
import { brokenLinks } from './site/broken-links.ts';
import { searchFloor } from './site/search-floor.ts';
import type { SiteRule, SiteToCheck } from './site/site-rule.ts';
import { worksOnADisk } from './site/works-on-a-disk.ts';

export const siteRules: readonly SiteRule[] = [brokenLinks, worksOnADisk, brokenAnchors, searchFloor];

/** What keeps a built site from being published. The search is only measured on a site whose pages are right. */
export async function checkSite(site: SiteToCheck): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const rule of siteRules) {
    if (rule === searchFloor && problems.length > 0) break;
    problems.push(...(await rule(site)));
  }
  return problems;
}

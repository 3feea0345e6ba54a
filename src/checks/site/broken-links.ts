import { linkBroken } from '../../schema/problems.ts';
import type { SiteRule } from './site-rule.ts';

/** Every link of a page leads to a file of the site. */
export const brokenLinks: SiteRule = ({ pages }) =>
  pages.flatMap(({ page, brokenLinks: urls }) => urls.map((url) => linkBroken({ file: page }, url)));

import { linkBroken } from '../../schema/problems.ts';
import type { SiteRule } from './site-rule.ts';

/** Every link of a page leads to a file of the site. */
export const brokenLinks: SiteRule = ({ pages, files }) =>
  pages.flatMap(({ page, brokenLinks: urls, later }) =>
    [...urls, ...later.flatMap(({ url, file }) => (files.has(file) ? [] : [url]))].map((url) =>
      linkBroken({ file: page }, { url }),
    ),
  );

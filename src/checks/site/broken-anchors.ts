import { anchorBroken } from '../../schema/problems.ts';
import type { SiteRule } from './site-rule.ts';

/** Every link to an anchor finds an element with that id. */
export const brokenAnchors: SiteRule = ({ pages }) => {
  const idsOf = new Map(pages.map(({ page, ids }) => [page, ids]));
  return pages.flatMap(({ page, anchors }) =>
    anchors
      .filter(({ file, id }) => file.endsWith('.html') && !idsOf.get(file)?.has(id))
      .map(({ url }) => anchorBroken({ file: page }, { url })),
  );
};

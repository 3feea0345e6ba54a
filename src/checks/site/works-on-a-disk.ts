import { pageNotForCopies } from '../../schema/problems.ts';
import type { Tag } from '../../site/rewrite-page.ts';
import type { SiteRule } from './site-rule.ts';

/** Every page works when it is opened from a folder. */
export const worksOnADisk: SiteRule = ({ pages }) =>
  pages.flatMap(({ page, obstacles }) =>
    obstacles.map((obstacle) => pageNotForCopies({ file: page }, { tag: obstacle })),
  );

/** What a page on a disk cannot load, or what would turn every relative address elsewhere. */
export function obstacleIn(tag: Tag): string | null {
  if (tag.name === 'base') return '<base>';
  if (tag.name === 'script' && tag.attribute('type') === 'module') return '<script type="module">';
  if (tag.name === 'link' && /\bmodulepreload\b/.test(tag.attribute('rel') ?? '')) return '<link rel="modulepreload">';
  const attribute = ['crossorigin', 'integrity'].find((name) => tag.attribute(name) !== undefined);
  return attribute === undefined ? null : `<${tag.name} ${attribute}>`;
}

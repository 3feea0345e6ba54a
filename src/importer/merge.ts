import { diff3Merge } from 'node-diff3';
import type { Merge } from './report.ts';

/** Three-way, by lines, as diff3 does it; conflicts are marked as git marks them. */
export function mergeOf({
  before,
  theirs,
  ours,
}: {
  readonly before: string;
  readonly theirs: string;
  readonly ours: string;
}): Merge {
  let conflicts = 0;
  const lines = diff3Merge(ours.split('\n'), before.split('\n'), theirs.split('\n')).flatMap((region) => {
    if (region.ok) return region.ok;
    conflicts++;
    const { a = [], b = [] } = region.conflict ?? {};
    return ['<<<<<<< entry', ...a, '=======', ...b, '>>>>>>> tracker'];
  });
  return { text: lines.join('\n'), conflicts };
}

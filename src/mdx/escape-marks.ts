import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { features } from './features.ts';
import { leftMarks } from './leftover-marks.ts';
import { escapedAt, asMeant } from './as-meant.ts';
import { opensTooMuch } from './tree-faults.ts';

/** What stands behind an escaped sign may be a mark of another kind. */
const mostPasses = 8;

/**
 * MDX that shows the same, with a `\` before each mark that is left in it: for texts whose marks are signs, since a
 * program has written them. What cannot be parsed stays.
 */
export function escapeMarks(mdx: string): string {
  if (opensTooMuch(mdx)) return mdx;
  let escaped = mdx;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    try {
      const { tree, written } = asMeant(escaped, (text) => mdxToHast(text, { features }) as Root);
      const places = leftMarks(tree, written).map(({ offset }) => offset);
      // Before an entity, \ would show it as it is written; before a digit, \ is a sign itself.
      const signs = places
        .filter((place) => !/^&(?:amp;|nbsp)/.test(written.slice(place, place + 5)))
        .map((place) => place + (/^\d+/.exec(written.slice(place, place + 4))?.[0].length ?? 0));
      if (signs.length === 0) break;
      escaped = escapedAt(written, signs);
    } catch {
      break;
    }
  }
  return escaped;
}

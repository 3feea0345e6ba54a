import type { Root } from 'hast';
import { straySigns } from './stray-signs.ts';

/** What people write takes two or three; the rest is left to `convertElement`. */
const mostPasses = 8;

export interface ParsedSource {
  readonly tree: Root;
  /** The source that the positions of the tree are of: each line of it is where it was. */
  readonly written: string;
}

/**
 * A text in which signs that are no marks are text: where the parser took such signs for marks, they are escaped, and
 * the text is read again. Single tildes are none, as GFM has it: Sätteri has no switch for them, so it reads them as
 * marks of lowered text (`subscript`), which tells them from the two that strike out.
 */
export function asMeant(source: string, parse: (source: string) => Root): ParsedSource {
  let written = source;
  let tree = parse(written);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const places = straySigns(tree, written);
    if (places.length === 0) break;
    written = escapedAt(written, places);
    tree = parse(written);
  }
  return { tree, written };
}

/** With a `\` at each place. */
export function escapedAt(source: string, places: readonly number[]): string {
  const cuts = [0, ...[...places].sort((a, b) => a - b), source.length];
  return cuts
    .slice(1)
    .map((end, i) => source.slice(cuts[i], end))
    .join('\\');
}

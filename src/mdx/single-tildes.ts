import type { Root, RootContent } from 'hast';

/** What people write takes one or two; the rest is left to `convertElement`. */
const mostPasses = 8;

export interface ParsedSource {
  readonly tree: Root;
  /** The source that the positions of the tree are of: each line of it is where it was. */
  readonly written: string;
}

/**
 * A text whose single tildes are text, as GFM has it. Sätteri has no switch for them, so it reads them as marks of
 * lowered text (`subscript`), which tells them from the two that strike out; where it found a pair, both are escaped,
 * and the text is read again as if they had been no marks.
 */
export function withSingleTildes(source: string, parse: (source: string) => Root): ParsedSource {
  let written = source;
  let tree = parse(written);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const places = tildesOf(tree).filter((place) => written[place] === '~');
    if (places.length === 0) break;
    written = escapedAt(written, places);
    tree = parse(written);
  }
  return { tree, written };
}

/** Where the tildes of all pairs stand. */
function tildesOf(tree: Root): number[] {
  const places: number[] = [];
  const waiting: RootContent[] = [...tree.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === 'element' && node.tagName === 'sub' && start?.offset !== undefined && end?.offset !== undefined)
      places.push(start.offset, end.offset - 1);
    if ('children' in node) waiting.push(...(node.children as RootContent[]));
  }
  return places;
}

/** With a `\` at each place. */
export function escapedAt(source: string, places: readonly number[]): string {
  const cuts = [0, ...[...places].sort((a, b) => a - b), source.length];
  return cuts
    .slice(1)
    .map((end, i) => source.slice(cuts[i], end))
    .join('\\');
}

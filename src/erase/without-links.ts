import type { Definition, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseLink } from '../mdx/links.ts';
import { frontMatterOf } from '../reader/front-matter.ts';
import { Problems } from '../schema/problem.ts';
import { mdxInvalid } from '../schema/problems.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree of a text, with positions. Throws Problems for what is no MDX. */
export function treeOf(text: string, file: string, isMdx = true): Root {
  try {
    return (isMdx ? mdx : markdown).parse(text);
  } catch (error) {
    throw new Problems(mdxInvalid({ file }, { why: error instanceof Error ? error.message : String(error) }));
  }
}

export function nodesIn(tree: Root): Nodes[] {
  const found: Nodes[] = [tree];
  for (const node of found) if ('children' in node) for (const child of node.children) found.push(child);
  return found;
}

/** Where a node stands, from an offset to before another. */
export const placeIn = ({ position }: Nodes): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Where the text of a file begins, behind its front matter. */
export function bodyStart(text: string): number {
  const front = frontMatterOf(text);
  return front ? text.indexOf('\n', front.start + front.yaml.length) + 1 || text.length : 0;
}

/** Whether a link leads to `ticket/6115`, `ticket/6115#comment:4`, or within its own page to `#comment:4`. */
export function leadsTo(place: string): (href: string) => boolean {
  const [key = '', anchor] = place.split('#', 2);
  return (href) => {
    const target = parseLink(href);
    if (target?.to === 'anchor') return key === '' && target.anchor === anchor;
    return target?.to === 'entry' && target.key === key && (anchor === undefined || target.anchor === anchor);
  };
}

/** The words of links, written in any way, stay where the links go. */
export function withoutLinks(text: string, isGone: (href: string) => boolean, file: string, isMdx = true): string {
  const from = isMdx ? bodyStart(text) : 0;
  const body = text.slice(from);
  const nodes = nodesIn(treeOf(body, file, isMdx));
  // A name that goes may be what a definition is called by.
  const isGoneFrom = (node: Definition): boolean => isGone(node.url) || isGone(node.label ?? '');
  const defined = nodes.flatMap((node) => (node.type === 'definition' && isGoneFrom(node) ? [node.identifier] : []));
  const cuts = nodes.flatMap((node) => {
    const { start, end } = placeIn(node);
    if (node.type === 'definition' && isGoneFrom(node)) return [{ start, end: body[end] === '\n' ? end + 1 : end }];
    const isLink =
      (node.type === 'link' && isGone(node.url)) ||
      (node.type === 'linkReference' && defined.includes(node.identifier));
    if (!isLink) return [];
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    if (!first || !last) return [{ start, end }];
    return [
      { start, end: placeIn(first).start },
      { start: placeIn(last).end, end },
    ];
  });
  return (
    text.slice(0, from) +
    cuts
      .toSorted((a, b) => b.start - a.start)
      .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), body)
  );
}

/** As `withoutLinks`; what does not speak of the place is not parsed. */
export function withoutLinksTo(text: string, place: string, file: string, isMdx = true): string {
  const told = /^#|\d+|[^/]+$/.exec(place)?.[0] ?? place;
  return text.includes(told) ? withoutLinks(text, leadsTo(place), file, isMdx) : text;
}

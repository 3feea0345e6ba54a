import type { Definition, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { escapedAt } from './as-meant.ts';
import { features } from './features.ts';
import { parseLink } from './links.ts';

/** A line `[words]: address`, which shows nothing itself. */
interface Line {
  readonly node: Definition;
  readonly label: string;
  readonly line: number;
  readonly start: number;
}

interface Uses {
  /** Identifiers of links and of pictures. */
  readonly links: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

/** A line begins so; what stands before it are the marks of quotes and lists. */
const likely = /^[ \t>*+\-\d.)]*\[(?:[^[\]\\]|\\.)+\]:/m;

/** An address of a kind that is refused, and no word. */
const hasScheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Lines that Markdown takes for addresses of links, and leaves out: `[Ana]: hola`. In a ticket one that is no address
 * of a link is the text that it seems; in a guide its author is told.
 */
export function withLinkDefinitions(
  mdx: string,
  isTicket: boolean,
  file: string,
): { mdx: string; problems: Problem[]; unusable: ReadonlySet<string> } {
  if (!likely.test(mdx)) return { mdx, problems: [], unusable: new Set() };
  const { lines, uses } = linesAndUses(mdxToMdast(mdx, { features }) as Root);
  const firsts = new Map<string, Definition>();
  const found: Problem[] = [];
  const unusable = new Set<string>();
  const asText: number[] = [];
  for (const { node, label, line, start } of lines) {
    const { identifier, url } = node;
    const at = { file, line };
    const first = firsts.get(identifier);
    firsts.set(identifier, first ?? node);
    const isUsed = uses.links.has(identifier) || uses.pictures.has(identifier);
    const isWord = uses.links.has(identifier) && parseLink(url) === null && !hasScheme.test(url);
    if (label.startsWith('^')) {
      unusable.add(url);
      found.push(problems.footnoteLabel(at, { label: label.slice(1), instead: noteLabel(label) }));
    } else if (isUsed && !isWord) {
      if (first !== undefined && first.url !== url) found.push(problems.definitionTwice(at, { label }));
    } else if (isTicket) asText.push(start, ...signsIn(mdx, start, node.position?.end.offset ?? start));
    else if (isUsed) {
      unusable.add(url);
      found.push(problems.definitionUnusable(at, { label, address: url }));
    } else found.push(problems.definitionUnused(at, { label }));
  }
  return { mdx: escapedAt(mdx, asText), problems: found, unusable };
}

/** What would be a tag or code in a line of text. */
const signsIn = (mdx: string, start: number, end: number): number[] =>
  [...mdx.slice(start, end).matchAll(/(?<!\\)[<{}]/g)].map(({ index }) => start + index);

const noteLabel = (label: string): string => label.slice(1).trim().replace(/\s+/g, '-') || '1';

function linesAndUses(tree: Root): { readonly lines: Line[]; readonly uses: Uses } {
  const lines: Line[] = [];
  const [links, pictures] = [new Set<string>(), new Set<string>()];
  const waiting: RootContent[] = tree.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = node.position?.start;
    if (node.type === 'linkReference') links.add(node.identifier);
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'definition' && start?.offset !== undefined)
      lines.push({ node, label: node.label ?? node.identifier, line: start.line, start: start.offset });
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return { lines, uses: { links, pictures } };
}

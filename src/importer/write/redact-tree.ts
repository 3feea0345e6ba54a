import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { textNodes, texts, wordNodes } from '../tracker/plain-words.ts';
import type { Detector, Finding, PrivateKind } from '../redact/finding.ts';
import { findPrivate, type Place } from '../redact/redact.ts';
import { redactFields } from './redact-fields.ts';
import { allNodes, isCode, type Piece, type TreeText, textOfTree, type View } from './tree-text.ts';

/** How names of those who take part are found: a login in a command says how it is used, and who nobody. */
export interface PeopleDetectors {
  readonly people: Detector;
  readonly peopleInCode: Detector;
}

export interface RedactTreeOptions extends PeopleDetectors {
  /** What stands in the place of what is taken out. */
  readonly place: Place;
  readonly view: View;
}

/**
 * Takes out of a tree what is private, wherever it begins and ends: in its text, and in the targets, titles and other
 * fields of its nodes, each by itself. Each finding leaves one placeholder. The tree is changed in place; what kinds
 * were taken out is returned. A link with a private target leaves its words. Time is in proportion to the text.
 */
export function redactTree(tree: Root, options: RedactTreeOptions): PrivateKind[] {
  const { place, view } = options;
  if (view === 'shown') collapseBlanks(tree);
  const read = textOfTree(tree, view);
  const findings = findPrivate(read.text, { people: whereItStands(read, tree, options) }).filter(isSeen(read));
  const { cut, labels } = cutOut(read, findings, place);
  const fields = redactFields(allNodes(tree), { ...options, labels });
  rewrite(tree, cut, fields.unlinked);
  return [...findings.map(({ kind }) => kind), ...fields.kinds];
}

/** A page shows one blank for many, and what stands apart in a source may be a number there. */
function collapseBlanks(tree: Root): void {
  for (const node of allNodes(tree)) if (node.type === 'text') node.value = node.value.replace(/\s+/g, ' ');
}

/** Names in text and in code, each by its own detector, and the signature. */
function whereItStands(read: TreeText, tree: Root, options: RedactTreeOptions): Detector {
  const code = read.pieces.filter(({ node }) => isCode(node));
  const isWithinCode = ({ start, end }: Finding): boolean => {
    const piece = firstBehind(code, start);
    return piece !== undefined && piece.start <= start && end <= piece.end;
  };
  const touchesCode = ({ start, end }: Finding): boolean => (firstBehind(code, start)?.start ?? end) < end;
  const signed = options.view === 'written' ? signatureOf(read, tree) : [];
  return (text) => [
    // First: a line that is both a name and a signature is the latter.
    ...signed.filter((line) => !touchesCode(line)),
    ...options.people(text).filter((name) => !isWithinCode(name)),
    ...(code.length > 0 ? options.peopleInCode(text) : []),
  ];
}

/** What stands in a rule alone is not published; where it begins a key, the key goes with it. */
function isSeen({ pieces }: TreeText): (finding: Finding) => boolean {
  const rules = pieces.filter(({ node }) => node.type === 'thematicBreak');
  return ({ start, end }) => {
    const rule = firstBehind(rules, start);
    return rule === undefined || start < rule.start || end > rule.end;
  };
}

/** The first piece that does not end before an offset. */
function firstBehind(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) to = middle;
    else from = middle + 1;
  }
  return pieces[from];
}

/**
 * A message is signed at its end: in the paragraphs that stand last, or in an item alone, which is a dash and a name.
 * What it quotes below that is another's.
 */
function signatureOf({ text, pieces }: TreeText, { children }: Root): Finding[] {
  let to = children.length;
  while (children[to - 1]?.type === 'blockquote') to--;
  let from = to;
  if (isItemAlone(children[to - 1])) from--;
  while (children[from - 1]?.type === 'paragraph') from--;
  const start = pieces.findLast(({ block }) => block < from)?.end ?? 0;
  const end = pieces.findLast(({ block }) => block < to)?.end ?? 0;
  if (from === to || end <= start) return [];
  return findPrivate(text.slice(start, end), { isEnd: true }).map((each) => ({
    ...each,
    start: each.start + start,
    end: each.end + start,
  }));
}
const isItemAlone = (node: RootContent | undefined): boolean => node?.type === 'list' && node.children.length === 1;

/** What is left of a node's words, in order. */
interface Part {
  readonly words: string;
  readonly isPlaceholder: boolean;
}
type Cut = ReadonlyMap<Nodes, readonly Part[]>;

/** Cuts findings out of each node that they touch; the first of these gets the placeholder. */
function cutOut({ text, pieces }: TreeText, findings: readonly Finding[], place: Place) {
  const cut = new Map<Nodes, Part[]>();
  /** What was taken out of labels of links: their targets may say it too. */
  const labels = new Map<Nodes, string[]>();
  let at = 0;
  let placed = -1;
  for (const { node, start, end, link } of pieces) {
    while ((findings[at]?.end ?? Infinity) <= start) at++;
    const parts: Part[] = [];
    let from = start;
    for (let i = at; (findings[i]?.start ?? Infinity) < end; i++) {
      const { kind, start: first = start, end: last = end } = findings[i] ?? {};
      if (first > from) parts.push({ words: text.slice(from, first), isPlaceholder: false });
      if (kind !== undefined && placed < i && node.type !== 'break') {
        parts.push({ words: place(kind, text.slice(first, last)), isPlaceholder: true });
        placed = i;
      }
      const found = text.slice(Math.max(first, start), Math.min(last, end));
      if (link && !labels.get(link)?.push(found)) labels.set(link, [found]);
      from = Math.min(last, end);
      cut.set(node, parts);
    }
    if (cut.has(node) && from < end) parts.push({ words: text.slice(from, end), isPlaceholder: false });
  }
  return { cut, labels };
}

/** From the leaves to the root, so that what has become empty goes with what holds it. */
function rewrite(tree: Root, cut: Cut, unlinked: ReadonlySet<Nodes>): void {
  if (cut.size === 0 && unlinked.size === 0) return;
  const changed = new Set<Nodes>([...cut.keys(), ...unlinked]);
  for (const node of allNodes(tree).reverse()) {
    if (!('children' in node) || !node.children.some((child) => changed.has(child))) continue;
    changed.add(node);
    const isLabel = node.type === 'link' || isPlain(node);
    const children = (node.children as Nodes[]).flatMap((child) => instead(child, { cut, unlinked, changed, isLabel }));
    // Each node stands where one of its kind stood.
    (node as Parent).children = (holdsLines(node) ? withoutLooseBreaks(children) : children) as RootContent[];
  }
}

interface Changes {
  readonly cut: Cut;
  readonly unlinked: ReadonlySet<Nodes>;
  readonly changed: ReadonlySet<Nodes>;
  /** No address within is made a link. */
  readonly isLabel: boolean;
}

/** What stands in the place of a node, when all below it is as it shall be. */
function instead(node: Nodes, { cut, unlinked, changed, isLabel }: Changes): readonly Nodes[] {
  if (!changed.has(node)) return [node];
  const parts = cut.get(node);
  if (parts && node.type === 'text') return isLabel ? parts.flatMap(({ words }) => texts(words)) : asText(parts);
  if (parts && node.type === 'thematicBreak') return ruleWith(parts);
  if (parts) return cutValue(node, parts);
  if (unlinked.has(node) || isPlain(node)) return wordsOf(node);
  return 'children' in node && node.children.length === 0 && !isStructure(node) ? [] : [node];
}

function cutValue(node: Nodes, parts: readonly Part[]): Nodes[] {
  const value = parts.map(({ words }) => words).join('');
  if (value === '' || !('value' in node)) return [];
  return [{ ...node, value }];
}

/** Where a key began, of which its dashes were read as a rule. */
function ruleWith(parts: readonly Part[]): Nodes[] {
  const children = parts.flatMap(({ words, isPlaceholder }) => (isPlaceholder ? texts(words) : []));
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** An address that lost a part must not become a link. */
const asText = (parts: readonly Part[]): PhrasingContent[] =>
  parts.flatMap(({ words, isPlaceholder }, i) => {
    if (isPlaceholder) return texts(words);
    const head = i > 0 ? (/^\S*/.exec(words)?.[0] ?? '') : '';
    const rest = words.slice(head.length);
    const tail = i < parts.length - 1 ? rest.slice(rest.search(/\S*$/)) : '';
    return [...wordNodes(head), ...texts(rest.slice(0, rest.length - tail.length)), ...wordNodes(tail)];
  });

/** The words of a link, or of what was kept from being one. */
function wordsOf(node: Nodes): Nodes[] {
  if (node.type === 'image' || node.type === 'imageReference') return texts(node.alt ?? '');
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.flatMap((child): readonly Nodes[] => (child.type === 'text' ? textNodes(child.value) : [child]));
}

const isPlain = (node: Nodes): boolean => node.type === 'mdxJsxTextElement' && node.name === 'Plain';
const holdsLines = ({ type }: Nodes): boolean => /^(?:paragraph|heading|tableCell)$/.test(type);
/** What has its place in a table or a list of terms, empty or not. */
const isStructure = ({ type }: Nodes): boolean => /^(?:mdxJsxFlowElement|table.*|footnoteDefinition)$/.test(type);

/** No line is empty, and none begins or ends with a blank. */
function withoutLooseBreaks(nodes: readonly Nodes[]): Nodes[] {
  const kept: Nodes[] = [];
  for (const [i, node] of nodes.entries()) {
    const isFirst = kept.length === 0 || kept.at(-1)?.type === 'break';
    if (node.type === 'break') {
      if (!isFirst) kept.push(node);
    } else if (node.type !== 'text') kept.push(node);
    else {
      const isLast = i === nodes.length - 1 || nodes[i + 1]?.type === 'break';
      const begun = isFirst ? node.value.trimStart() : node.value;
      const value = isLast ? begun.trimEnd() : begun;
      if (value !== '') kept.push({ ...node, value });
    }
  }
  while (kept.at(-1)?.type === 'break') kept.pop();
  return kept;
}

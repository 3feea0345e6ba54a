import type { Nodes } from 'mdast';
import { decoded } from '../../site/decoded.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { findPrivate, type Place, replaced } from '../redact/redact.ts';

export interface RedactFieldsOptions {
  readonly place: Place;
  readonly people: Detector;
  /** What was taken out of the labels of links. */
  readonly labels: ReadonlyMap<Nodes, readonly string[]>;
}

interface RedactedFields {
  readonly kinds: readonly PrivateKind[];
  /** Nodes of which only the words may stay: links and pictures with private targets, and references to them. */
  readonly unlinked: ReadonlySet<Nodes>;
}

/**
 * Takes what is private out of what nodes hold beside their words: titles, texts for pictures, attributes. A target
 * that holds something private goes whole, since half an address leads nowhere, or elsewhere.
 */
export function redactFields(nodes: readonly Nodes[], { place, people, labels }: RedactFieldsOptions): RedactedFields {
  const kinds: PrivateKind[] = [];
  const unlinked = new Set<Nodes>();
  const clean = (text: string): string => {
    if (!/[\p{L}\p{N}]{3}/u.test(text)) return text;
    const findings = findPrivate(text, { people });
    kinds.push(...findings.map(({ kind }) => kind));
    return replaced(text, findings, place);
  };
  for (const node of nodes) {
    if ('url' in node) {
      const taken = labels.get(node) ?? [];
      const found = privateIn(node.url, people);
      if (taken.length === 0) kinds.push(...found);
      if (found.length > 0 || taken.some((words) => says(node.url, words))) unlinked.add(node);
    }
    if ('title' in node && typeof node.title === 'string') node.title = clean(node.title);
    if ('alt' in node && typeof node.alt === 'string') node.alt = clean(node.alt);
    if ('attributes' in node && Array.isArray(node.attributes))
      for (const attribute of node.attributes) cleanAttribute(attribute, clean);
    if (node.type === 'code')
      for (const field of ['lang', 'meta'] as const) {
        const value = node[field];
        if (typeof value === 'string' && clean(value) !== value) node[field] = null;
      }
    // What a reference is called is written too.
    if ('identifier' in node && clean(node.label ?? node.identifier) !== (node.label ?? node.identifier))
      unlinked.add(node);
  }
  unlinkReferences(nodes, unlinked);
  return { kinds, unlinked };
}

/** Both ends of a reference go together. */
function unlinkReferences(nodes: readonly Nodes[], unlinked: Set<Nodes>): void {
  const gone = new Set([...unlinked].flatMap((node) => ('identifier' in node ? [node.identifier] : [])));
  for (const node of nodes) if ('identifier' in node && gone.has(node.identifier)) unlinked.add(node);
}

interface Attribute {
  value?: string | { value: string } | null | undefined;
}

function cleanAttribute(attribute: Attribute, clean: (text: string) => string): void {
  if (typeof attribute.value === 'string') attribute.value = clean(attribute.value);
  else if (attribute.value) attribute.value.value = clean(attribute.value.value);
}

/** Within the site nothing but numbers and names of entries stands in a target. */
const isOwn = (target: string): boolean => /^(?:#|(?:ticket|faq|topic):)/.test(target);

function privateIn(target: string, people: Detector): PrivateKind[] {
  if (isOwn(target)) return [];
  const plain = decoded(target) ?? target;
  const readings = [
    plain.replace(/^(?:tel|sms|callto):/i, 'tel: '),
    ...(plain.includes('+') ? [plain.replaceAll('+', ' ')] : []),
  ];
  return findPrivate(readings.join('\n'), { people }).map(({ kind }) => kind);
}

/** Letters and digits alone: a target has other signs between them than a label. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a target says what was taken out of its label. */
function says(target: string, words: string): boolean {
  const looked = bare(words);
  return looked.length > 2 && bare(decoded(target) ?? target).includes(looked);
}

import type { Element, ElementContent, Text } from 'hast';
import type { Conversion } from './conversion.ts';
import { type CalloutKind, callout } from './callouts.ts';

/** GitHub’s five kinds of alerts, by weight: https://docs.github.com/en/get-started/writing-on-github#alerts */
const kinds: Readonly<Record<string, CalloutKind>> = {
  note: 'note',
  tip: 'tip',
  important: 'caution',
  warning: 'caution',
  caution: 'danger',
};

/** A quotation that is an alert, without the line that says so. */
interface Alert {
  readonly kind: CalloutKind;
  /** The text that begins with `[!WARNING]`. */
  readonly mark: Text;
  readonly body: readonly ElementContent[];
}

/**
 * A quotation whose first line is `[!WARNING]`, as GitHub has it; null for any other. With `\\[` before it, it is a
 * quotation.
 */
export function alertIn(node: Element, written: string): Alert | null {
  const at = node.children.findIndex((child) => child.type === 'element');
  const first = node.children[at];
  if (first?.type !== 'element' || first.tagName !== 'p') return null;
  const [mark, ...rest] = first.children;
  if (mark?.type !== 'text') return null;
  const [whole, name = ''] = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i.exec(mark.value) ?? [];
  const kind = Object.hasOwn(kinds, name.toLowerCase()) ? kinds[name.toLowerCase()] : undefined;
  const start = mark.position?.start.offset;
  if (whole === undefined || kind === undefined || (start !== undefined && written[start] === '\\')) return null;
  // Behind the mark a line ends, by itself or by a sign.
  const words = mark.value.slice(whole.length);
  const [next, ...others] = rest;
  const isBreak = words === '' && next?.type === 'element' && next.tagName === 'br';
  const line: ElementContent[] = isBreak ? others : [...(words === '' ? [] : [{ ...mark, value: words }]), ...rest];
  if (words === '' && !isBreak && !whole.endsWith('\n') && rest.length > 0) return null;
  const body = [...(line.length === 0 ? [] : [{ ...first, children: line }]), ...node.children.slice(at + 1)];
  return { kind, mark, body };
}

/** An alert is a callout without a title. */
export function alertOf(node: Element, { convertAll, say, written }: Conversion): Element | null {
  const alert = alertIn(node, written);
  return alert && callout(alert.kind, undefined, convertAll(alert.body), say);
}

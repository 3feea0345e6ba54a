import type { Element, ElementContent, Text } from 'hast';
import type { WordKey } from '../language/words.ts';
import type { Conversion } from './conversion.ts';
import { element, text } from './html-nodes.ts';

/** GitHub’s five kinds of alerts. */
const titles: Readonly<Record<string, WordKey>> = {
  note: 'alert.note',
  tip: 'alert.tip',
  important: 'alert.important',
  warning: 'alert.warning',
  caution: 'alert.caution',
};

/** A quotation that is an alert, without the line that says so. */
interface Alert {
  readonly title: WordKey;
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
  const [whole, kind = ''] = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i.exec(mark.value) ?? [];
  const title = Object.hasOwn(titles, kind.toLowerCase()) ? titles[kind.toLowerCase()] : undefined;
  const start = mark.position?.start.offset;
  if (whole === undefined || title === undefined || (start !== undefined && written[start] === '\\')) return null;
  // Behind the mark a line ends, by itself or by a sign.
  const words = mark.value.slice(whole.length);
  const [next, ...others] = rest;
  const isBreak = words === '' && next?.type === 'element' && next.tagName === 'br';
  const line: ElementContent[] = isBreak ? others : [...(words === '' ? [] : [{ ...mark, value: words }]), ...rest];
  if (words === '' && !isBreak && !whole.endsWith('\n') && rest.length > 0) return null;
  const body = [...(line.length === 0 ? [] : [{ ...first, children: line }]), ...node.children.slice(at + 1)];
  return { title, mark, body };
}

/** An alert is a callout with the word for its kind as its title. */
export function alertOf(node: Element, { convertAll, say, written }: Conversion): Element | null {
  const alert = alertIn(node, written);
  if (alert === null) return null;
  const title = say(alert.title);
  return element('div', { className: ['callout'], role: 'note', ariaLabel: title }, [
    element('p', {}, [text(title)]),
    ...convertAll(alert.body),
  ]);
}

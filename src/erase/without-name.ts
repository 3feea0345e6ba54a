import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Detector } from '../importer/redact/finding.ts';
import { placeholderIn, replaced } from '../importer/redact/redact.ts';
import type { Locale } from '../language/locale.ts';
import { decoded } from '../site/decoded.ts';
import type { TextFile } from './without-entry.ts';
import { bodyStart, nodesIn, placeIn, treeOf, withoutLinks } from './without-links.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text with placeholders for a name. A link to an address with it keeps its words. What other files or addresses name
 * by it stays, since nothing would be found there any more: files of pictures, anchors, keys of entries.
 */
export function withoutName({ text, file, locale }: TextFile, find: Detector): string {
  if (find(text).length === 0) return text;
  const unlinked = withoutLinks(
    text.replaceAll(/^(<Comment [^>\n]*?) name="([^"\n]*)"/gm, (tag, rest: string, value: string) =>
      find(value).length > 0 ? rest : tag,
    ),
    (href) => find(decoded(href) ?? href).length > 0,
    file,
  );
  const from = bodyStart(unlinked);
  const body = unlinked.slice(from);
  const { kept, literal } = stretchesOf(body, file);
  const isIn = (stretches: readonly Stretch[], { start, end }: Stretch): boolean =>
    stretches.some((each) => each.start < end && start < each.end);
  const place = placeholderIn(locale);
  const left = find(body)
    .filter((each) => !isIn(kept, each))
    .toSorted((a, b) => b.start - a.start)
    .reduce((written, each) => {
      const words = place(each.kind, body.slice(each.start, each.end));
      // Only in text could a bracket begin a link.
      const shown = isIn(literal, each) ? words : words.replace('[', '\\[');
      return written.slice(0, each.start) + shown + written.slice(each.end);
    }, body);
  return withoutNameInFields(unlinked.slice(0, from), find, locale) + left;
}

/** Stretches of a text that stay as they are, and those in which no sign is escaped. */
function stretchesOf(body: string, file: string): { readonly kept: Stretch[]; readonly literal: Stretch[] } {
  const [kept, literal]: [Stretch[], Stretch[]] = [[], []];
  for (const node of nodesIn(treeOf(body, file))) {
    const { start, end } = placeIn(node);
    if (node.type === 'image') kept.push({ start: body.lastIndexOf('](', end), end });
    if (node.type === 'definition' || node.type === 'mdxjsEsm') kept.push({ start, end });
    if (node.type === 'code' || node.type === 'inlineCode') literal.push({ start, end });
    if (node.type === 'heading') kept.push(...anchorAt(body, start, end));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    for (const { type, position, ...rest } of node.attributes) {
      const at = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
      const isText = type === 'mdxJsxAttribute' && 'name' in rest && !['src', 'id', 'href'].includes(rest.name);
      (isText ? literal : kept).push(at);
    }
  }
  return { kept, literal };
}

/** `[#steps]` at the end of a heading. */
function anchorAt(body: string, start: number, end: number): Stretch[] {
  const found = /\[#[^\]\n]*\]\s*$/.exec(body.slice(start, end));
  return found ? [{ start: start + found.index, end }] : [];
}

const sentences = ['title', 'question', 'answer'];
const lists = ['keywords', 'alsoAsked'];

/** Fields that readers see or search; others name entries, topics and components. */
function withoutNameInFields(front: string, find: Detector, locale: Locale): string {
  const [start, end] = [front.indexOf('\n') + 1, front.lastIndexOf('---')];
  const document = parseDocument(front.slice(start, Math.max(start, end)));
  if (!isMap(document.contents)) return front;
  let isChanged = false;
  for (const { key, value } of [...document.contents.items] as Pair[]) {
    const field = isScalar(key) ? String(key.value) : '';
    const says = (node: unknown): boolean =>
      isScalar(node) && typeof node.value === 'string' && find(node.value).length > 0;
    if (sentences.includes(field) && says(value) && isScalar<string>(value)) {
      value.value = replaced(value.value, find(value.value), placeholderIn(locale));
      isChanged = true;
    } else if (field === 'indexTerm' && says(value)) {
      isChanged = document.delete(field) || isChanged;
    } else if (lists.includes(field) && isSeq(value) && value.items.some(says)) {
      value.items = value.items.filter((item) => !says(item));
      isChanged = true;
    }
  }
  if (!isChanged) return front;
  return front.slice(0, start) + document.toString({ lineWidth: 0, flowCollectionPadding: false }) + front.slice(end);
}

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { lineOf } from '../site/html-text.ts';
import { isFootnoteSign } from './footnotes.ts';
import type { OwnTarget } from './links.ts';
import type { Prose, Slot, TextHtml } from './prose.ts';

declare module 'hast' {
  interface ElementData {
    /** Of a link to an entry or a topic. */
    linkTarget?: OwnTarget;
  }
}

/** Stands before and after the number of a slot. HTML holds none, and parseText takes it out of what people write. */
const sign = '\0';
const endOfLink = 'end';

/** A source without what stands for slots, replaced as CommonMark has it. */
export const withoutSigns = (source: string): string => source.replaceAll(sign, '\ufffd');

export function proseOf(children: readonly ElementContent[]): Prose {
  const slots: Slot[] = [];
  const marked = children.flatMap((node) => withSigns(node, slots));
  return { html: assembled(serialise(marked).split(sign), slots), plain: lineOf(children, said) };
}

const said = (node: ElementContent): string | undefined =>
  node.type === 'element' && isFootnoteSign(node) ? '' : undefined;

/** Without its errors allowed, the serialiser would escape the signs; nothing else depends on that setting here. */
const serialise = (children: ElementContent[]): string =>
  toHtml({ type: 'root', children }, { allowDangerousHtml: true, allowParseErrors: true }).trim();

/** The same node with signs where a page has something to fill in. */
function withSigns(node: ElementContent, slots: Slot[]): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { data, properties, tagName } = node;
  const stand = (slot: Slot): string => `${sign}${slots.push(slot) - 1}${sign}`;
  if (data?.linkTarget) {
    const start = stand({ slot: 'link', target: data.linkTarget, rest: restOfTag(node), words: [] });
    return [raw(start), ...node.children.flatMap((child) => withSigns(child, slots)), raw(sign + endOfLink + sign)];
  }
  const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
  const path = name && properties[name];
  const isOnSite = typeof path === 'string' && /^[#/]/.test(path);
  const before =
    /^h[2-6]$/.test(tagName) && typeof properties.id === 'string'
      ? [raw(stand({ slot: 'heading', id: properties.id }))]
      : [];
  return [
    {
      ...node,
      properties: isOnSite && name ? { ...properties, [name]: stand({ slot: 'address', path }) } : properties,
      children: [...before, ...node.children.flatMap((child) => withSigns(child, slots))],
    },
  ];
}

/** What follows the address in the tag of a link: ` title="…">`, or `>`. */
function restOfTag({ properties }: Element): string {
  const others = { ...properties, href: undefined };
  const html = toHtml({ type: 'element', tagName: 'a', properties: others, children: [] });
  return html.slice('<a'.length, -'</a>'.length);
}

/** Of hast-util-to-html: written as it is. */
const raw = (value: string): ElementContent => ({ type: 'raw', value });

/** `parts` are HTML and the numbers of slots by turns. */
function assembled(parts: readonly string[], slots: readonly Slot[]): TextHtml {
  const levels: (string | Slot)[][] = [[]];
  for (const [i, part] of parts.entries()) {
    const level = levels.at(-1);
    if (i % 2 === 0) {
      if (part !== '') level?.push(part);
    } else if (part === endOfLink) levels.pop();
    else {
      const slot = slots[Number(part)];
      if (!slot || !level) throw new Error('The signs of a text do not fit its slots.');
      if (slot.slot === 'link') {
        const words: TextHtml[number][] = [];
        level.push({ ...slot, words });
        levels.push(words);
      } else level.push(slot);
    }
  }
  return levels[0] ?? [];
}

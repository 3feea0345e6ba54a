import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { answerIn } from '../importer/tracker/answer.ts';
import type { ConvertedText } from '../mdx/converted-text.ts';
import { parseText } from '../mdx/render.ts';
import type { Problem } from '../schema/problem.ts';
import { lineOf, textBlocks } from '../site/html-text.ts';
import { type Draft, type Where, whereOf } from '../reader/draft.ts';
import { type Mark, type MarkedText, signs } from './marked-text.ts';
import { placeholderOf } from './placeholders.ts';

/** A part of a draft as a page shows it. */
export interface ShownPart {
  readonly where: Where;
  readonly html: string;
  /** Its words in one line. */
  readonly plain: string;
}

/** How a page draws a mark, and where it finds a picture. */
export interface Drawing {
  readonly mark: (mark: Mark) => Element;
  readonly picture: (file: string) => string;
}

/** The parts of a marked text as HTML, or why it is no text that the site takes. */
export function shownParts(marked: MarkedText, draft: Draft, drawing: Drawing): readonly ShownPart[] | Problem {
  const body = parseMarked(marked, draft);
  if ('severity' in body) return body;
  return body.parts.map((part) => ({
    where: whereOf(part),
    html: toHtml({
      type: 'root',
      children: part.children.flatMap((node) => pieces(node, marked.signed, drawing)),
    }),
    plain: withPlaceholders(lineOf(part.children), marked.signed, draft),
  }));
}

/** What the field `answer` would say if this part were the answer; null where it says too little. */
export function answerOfPart(where: Where, marked: MarkedText, draft: Draft): string | null {
  const body = parseMarked(marked, draft);
  const part = 'severity' in body ? undefined : body.parts.find((each) => whereOf(each) === where);
  return part
    ? answerIn(paragraphsOf(part.children).map((text) => withPlaceholders(text, marked.signed, draft)))
    : null;
}

const parseMarked = ({ text }: MarkedText, draft: Draft): ConvertedText | Problem =>
  parseText(text, { ...draft, pictureSize: () => ({ width: 1, height: 1 }) });

type Signed = MarkedText['signed'];

const withPlaceholders = (text: string, signed: Signed, { locale }: Draft): string =>
  text.replace(signs, (sign) => {
    const mark = signed.get(sign);
    return mark ? placeholderOf(mark.kind, locale) : sign;
  });

/** Sentences without code, quotations, headings and tables, as the importer takes the answer from. */
const paragraphsOf = (nodes: readonly ElementContent[]): string[] =>
  textBlocks(nodes, (node) =>
    node.type === 'element' && /^(?:pre|blockquote|table|dl|h[1-6])$/.test(node.tagName) ? ' ' : undefined,
  ).map(({ text }) => text);

function drawn(node: ElementContent, signed: Signed, drawing: Drawing): ElementContent {
  if (node.type !== 'element') return node;
  return {
    ...withSafeAddress(node, drawing),
    children: node.children.flatMap((child) => pieces(child, signed, drawing)),
  };
}

function pieces(node: ElementContent, signed: Signed, drawing: Drawing): ElementContent[] {
  if (node.type !== 'text') return [drawn(node, signed, drawing)];
  const texts = node.value.split(signs);
  const found = node.value.match(signs) ?? [];
  return texts.flatMap((value, i): ElementContent[] => {
    const sign = found[i] ?? '';
    const mark = signed.get(sign);
    return mark ? [{ type: 'text', value }, drawing.mark(mark)] : [{ type: 'text', value: value + sign }];
  });
}

/** A page on this machine says nothing to others: links open without naming it, and those of the site are words. */
function withSafeAddress(node: Element, { picture }: Drawing): Element {
  const { tagName, properties } = node;
  if (tagName === 'img')
    return {
      ...node,
      properties: { alt: properties.alt ?? '', src: picture(String(properties.src).split('/').at(-1) ?? '') },
    };
  if (tagName !== 'a') return { ...node, properties: { ...properties, id: undefined } };
  const href = String(properties.href);
  return /^https?:/i.test(href)
    ? { ...node, properties: { href, rel: ['noreferrer', 'noopener'], target: '_blank' } }
    : { ...node, tagName: 'u', properties: {} };
}

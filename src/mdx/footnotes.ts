import type { Element, ElementContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import type { Conversion } from './conversion.ts';
import { features } from './features.ts';
import { element, text } from './html-nodes.ts';

/** A mark `[^1]` in a text, or the note that it belongs to. */
interface NoteMark {
  readonly label: string;
  readonly isNote: boolean;
  /** The part of a ticket that it stands in; '' in a guide, null outside of all parts. */
  readonly part: string | null;
  readonly line: number;
  /** Where `[^` begins. */
  readonly start: number;
}

/**
 * Each part of a ticket has notes of its own, numbered from 1: parts are moved about and left out, and `[^1]` of one
 * comment is not that of another. So labels are made different before the text is parsed, `[^1]` to `[^comment-3-1]`;
 * lines stay. What is wrong with notes is told here, since the parser drops what belongs to nothing.
 */
export function withOwnNotes(mdx: string, isTicket: boolean, file: string): { mdx: string; problems: Problem[] } {
  if (!mdx.includes('[^')) return { mdx, problems: [] };
  const marks = noteMarks(mdxToMdast(mdx, { features }) as Root, isTicket);
  const found: Problem[] = [];
  const changes: { readonly start: number; readonly label: string }[] = [];
  for (const [part, all] of Map.groupBy(marks, (mark) => mark.part)) {
    const notes = new Map<string, NoteMark>();
    for (const mark of all.filter(({ isNote }) => isNote)) {
      const at = { file, line: mark.line };
      if (part === null) found.push(problems.ticketStrayText(at));
      else if (notes.has(mark.label)) found.push(problems.footnoteTwice(at, { label: mark.label }));
      else notes.set(mark.label, mark);
    }
    const numbers = new Map<string, number>();
    for (const { label, isNote, line } of all) {
      if (isNote || part === null) continue;
      if (!notes.has(label)) found.push(problems.footnoteMissing({ file, line }, { label }));
      else if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
    }
    for (const [label, { line }] of notes)
      if (!numbers.has(label)) found.push(problems.footnoteUnused({ file, line }, { label }));
    if (!isTicket) continue;
    for (const { label, start } of all) {
      const number = numbers.get(label);
      changes.push({ start, label: `${part ?? 'outside'}-${number ?? `x${start}`}` });
    }
  }
  return { mdx: relabelled(mdx, changes), problems: found };
}

function relabelled(mdx: string, changes: readonly { readonly start: number; readonly label: string }[]): string {
  let written = '';
  let end = 0;
  for (const { start, label } of [...changes].sort((a, b) => a.start - b.start)) {
    written += `${mdx.slice(end, start)}[^${label}`;
    end = mdx.indexOf(']', start);
  }
  return written + mdx.slice(end);
}

function noteMarks(tree: Root, isTicket: boolean): NoteMark[] {
  const marks: NoteMark[] = [];
  for (const root of tree.children) {
    const part = isTicket ? partOf(root) : '';
    const waiting: RootContent[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        const start = node.position?.start;
        if (start?.offset !== undefined)
          marks.push({
            label: node.label ?? node.identifier,
            isNote: node.type === 'footnoteDefinition',
            part,
            line: start.line,
            start: start.offset,
          });
      }
      if ('children' in node) waiting.push(...node.children.toReversed());
    }
  }
  return marks;
}

interface Attribute {
  readonly name?: string;
  readonly value?: unknown;
}

/** Made of what a ticket’s part is called: `answer`, `question`, `comment-3`. */
export function partOf(node: {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: unknown;
}): string | null {
  if (node.type !== 'mdxJsxFlowElement') return null;
  if (node.name === 'Answer' || node.name === 'Question') return node.name.toLowerCase();
  if (node.name !== 'Comment') return null;
  const attributes = Array.isArray(node.attributes) ? (node.attributes as readonly Attribute[]) : [];
  const number = attributes.find(({ name }) => name === 'number');
  return `comment-${String(number?.value ?? '').replace(/\D/g, '')}`;
}

const prefix = 'user-content-fn-';

export const isFootnotes = ({ tagName, properties }: Element): boolean =>
  tagName === 'section' &&
  (properties.dataFootnotes !== undefined || String(properties.className ?? '').includes('footnotes'));

/** The notes of one part, as a section of their own; null where it has none. */
export function notesOf(part: string, section: Element): Element | null {
  const own = section.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'ol' ? child.children : []))
    .filter((item): item is Element => item.type === 'element' && noteNumber(part, item.properties.id) !== null)
    .sort((a, b) => (noteNumber(part, a.properties.id) ?? 0) - (noteNumber(part, b.properties.id) ?? 0));
  return own.length === 0 ? null : { ...section, children: [element('ol', {}, own)] };
}

/** `user-content-fn-comment-3-1` is note 1 of its part. */
function noteNumber(part: string, id: unknown): number | null {
  const rest = String(id).startsWith(`${prefix}${part}-`) ? String(id).slice(prefix.length + part.length + 1) : '';
  return /^\d+$/.test(rest) ? Number(rest) : null;
}

const labelId = ({ part }: Conversion): string => (part === '' ? 'footnote-label' : `footnote-label-${part}`);

/** Numbers and ways back say nothing to a search. */
const unsearched = { 'data-pagefind-ignore': '' };

/** The parser’s words for footnotes are English. */
export function footnotes(node: Element, conversion: Conversion): Element {
  const { convertAll, isTicket, say, topLevel } = conversion;
  const notes = node.children.filter((child) => !(child.type === 'element' && child.tagName === 'h2'));
  return element('section', { className: ['footnotes'], ariaLabelledBy: [labelId(conversion)] }, [
    element(isTicket ? `h${topLevel}` : 'h2', { id: labelId(conversion), className: ['vh'], ...unsearched }, [
      text(say('footnotes.title')),
    ]),
    ...convertAll(notes),
  ]);
}

export const isFootnoteLink = ({ properties }: Element): boolean =>
  properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;

/** What stands around notes and is no word of the text: numbers, ways back, the heading. */
export const isFootnoteSign = (node: Element): boolean =>
  isFootnoteLink(node) || /^footnote-label\b/.test(String(node.properties.id ?? ''));

/** From the text to its note, or back. */
export function footnoteLink(node: Element, children: ElementContent[], conversion: Conversion): Element {
  const { part, say } = conversion;
  if (node.properties.dataFootnoteBackref !== undefined)
    return element('a', { ...node.properties, ariaLabel: say('footnotes.back'), ...unsearched }, children);
  const number = part === '' ? null : noteNumber(part, String(node.properties.href).slice(1));
  return element(
    'a',
    // Sätteri says true, which @astrojs/mdx would write out.
    { ...node.properties, dataFootnoteRef: '', ariaDescribedBy: [labelId(conversion)], ...unsearched },
    number === null ? children : [text(String(number))],
  );
}

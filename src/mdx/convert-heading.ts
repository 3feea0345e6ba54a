import type { Element, ElementContent } from 'hast';
import { isSeen } from '../language/unseen.ts';
import * as problems from '../schema/problems.ts';
import { slugOf } from '../site/slug.ts';
import { textOf } from '../site/html-text.ts';
import { type Conversion, locationOf } from './conversion.ts';
import { element, text } from './components.ts';

/** Ids that the pages around the text use. */
const pageIds = new Set([
  'main',
  'answer',
  'cite',
  'toc',
  'help',
  'question',
  'talk',
  'related',
  'seek',
  'q',
  'q-top',
  'footnote-label',
  'alias',
  'missing',
  'moved',
  'overdue',
  'stale',
]);

/**
 * A FAQ heading gets the id that it pins, and a link to itself. A ticket's headings go below those of its page and have
 * no ids: what is quoted of a ticket are its comments.
 */
export function convertHeading(node: Element, conversion: Conversion): Element {
  const { convertAll, headings, isTicket, say } = conversion;
  const depth = Number(node.tagName.slice(1));
  const at = locationOf(node, conversion);
  const { children, id } = unpin(convertAll(node.children));
  if (isTicket)
    return element(`h${Math.min(6, Math.max(conversion.topLevel, depth + conversion.topLevel - 2))}`, {}, children);

  if (depth === 1 || depth > conversion.lastLevel + 1)
    conversion.problems.push(problems.headingLevel(at, { found: depth }));
  conversion.lastLevel = depth;
  const title = textOf(children).trim();
  if (!isSeen(title)) conversion.problems.push(problems.headingEmpty(at));
  if (id === null) {
    conversion.problems.push(problems.headingIdMissing(at, { heading: title, suggestion: suggestId(title) }));
    return element(node.tagName, {}, children);
  }
  if (pageIds.has(id) || conversion.headingIds.has(id)) conversion.problems.push(problems.headingIdTwice(at, { id }));
  headings.push({ id, level: depth, title });
  conversion.headingIds.add(id);
  const anchor = {
    className: ['anchor'],
    href: `#${id}`,
    ariaLabel: say('section.link', { title }),
    'data-pagefind-ignore': '',
  };
  return element(node.tagName, { id }, [...children, text(' '), element('a', anchor, [text('§')])]);
}

/** `Before you start [#before]`: the id that both languages share, taken off the visible text. */
function unpin(children: ElementContent[]): { children: ElementContent[]; id: string | null } {
  const last = children.at(-1);
  if (last?.type !== 'text') return { children, id: null };
  const start = last.value.lastIndexOf('[#');
  const pin = start === -1 ? null : /^\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/.exec(last.value.slice(start));
  if (pin === null) return { children, id: null };
  const rest = last.value.slice(0, start).trimEnd();
  return { children: [...children.slice(0, -1), ...(rest === '' ? [] : [text(rest)])], id: pin[1] ?? null };
}

const suggestId = (title: string): string => slugOf(title).split('-', 3).join('-') || 'section';

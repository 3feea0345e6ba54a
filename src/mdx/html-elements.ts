import { type Part, part, type Words } from '../language/problems.ts';

/**
 * The HTML that a guide may hold as it is written: words and their order, and nothing that runs, loads, asks or leads a
 * reader elsewhere. By element, the attributes that it may have beside those of all.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    `abbr b bdi bdo br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark p pre
    q rp rt ruby s samp small span strong sub summary sup table tbody tfoot thead tr u ul var wbr blockquote`
      .split(/\s+/)
      .map((name) => [name, []]),
  ),
  a: ['href'],
  details: ['open'],
  img: ['src', 'alt'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
const ofAll: readonly string[] = ['class', 'dir', 'lang', 'title'];

/** Why an element that people do write stands in no text. */
const refused = [
  ['script', part('refused.script')],
  ['style link', part('refused.style')],
  ['meta base', part('refused.meta')],
  ['iframe frame frameset object embed applet portal', part('refused.frame')],
  ['audio video source track picture', part('refused.media')],
  ['form input button select textarea option label fieldset', part('refused.form')],
  ['svg canvas math', part('refused.drawing')],
] as const;

/** What Markdown or a component has in the place of an element. */
const instead: Readonly<Record<string, Words>> = {
  a: part('instead.link'),
  b: part('instead.bold'),
  blockquote: part('instead.quote'),
  br: part('instead.break'),
  code: part('instead.code'),
  del: part('instead.struck'),
  dl: '<Definitions>',
  em: part('instead.italics'),
  hr: '---',
  i: part('instead.italics'),
  img: part('instead.picture'),
  kbd: '<Keys>',
  li: part('instead.item'),
  mark: part('instead.bold'),
  p: part('instead.paragraph'),
  pre: part('instead.block'),
  s: part('instead.struck'),
  samp: '<Output>',
  strong: part('instead.bold'),
  sub: '<Sub>',
  sup: '<Sup>',
  table: '<Table>',
  u: '<Underline>',
  ul: part('instead.item'),
};

export const isProseElement = (name: string): boolean => Object.hasOwn(elements, name);
export const proseElements: readonly string[] = Object.keys(elements);

export const attributesFor = (name: string): readonly string[] => [...(elements[name] ?? []), ...ofAll];

/** Null for an element of which there is nothing particular to say. */
export const whyRefused = (name: string): Part | null =>
  refused.find(([names]) => names.split(' ').includes(name.toLowerCase()))?.[1] ?? null;

export const insteadOf = (name: string): Words | null =>
  (Object.hasOwn(instead, name.toLowerCase()) && instead[name.toLowerCase()]) || null;

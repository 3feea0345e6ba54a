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
const refused: readonly (readonly [names: string, why: string])[] = [
  ['script', 'it would run code on the reader’s device'],
  ['style link', 'pages have one style, their own'],
  ['meta base', 'it would change what its whole page is, or send the reader elsewhere'],
  [
    'iframe frame frameset object embed applet portal',
    'it would ask another server, which learns who reads, and no copy without a connection could show it',
  ],
  [
    'audio video source track picture',
    'a text shows pictures of its own folder, and nothing else is carried in copies',
  ],
  ['form input button select textarea option label fieldset', 'a text has nothing to fill in or to press'],
  ['svg canvas math', 'a drawing is a file beside the .mdx file, shown with <Figure>'],
];

/** What Markdown or a component has in the place of an element. */
const instead: Readonly<Record<string, string>> = {
  a: '[words](address)',
  b: '**words**',
  blockquote: '> words',
  br: 'a \\ at the end of the line',
  code: '`words`',
  del: '~~words~~',
  dl: '<Definitions>',
  em: '*words*',
  hr: '---',
  i: '*words*',
  img: '![what it shows](file.png)',
  kbd: '<Keys>',
  li: '- words',
  mark: '**words**',
  p: 'an empty line',
  pre: 'a code block between lines of ```',
  s: '~~words~~',
  samp: '<Output>',
  strong: '**words**',
  sub: '<Sub>',
  sup: '<Sup>',
  table: '<Table>',
  u: '<Underline>',
  ul: '- words',
};

export const isProseElement = (name: string): boolean => Object.hasOwn(elements, name);
export const proseElements: readonly string[] = Object.keys(elements);

export const attributesFor = (name: string): readonly string[] => [...(elements[name] ?? []), ...ofAll];

/** Null for an element of which there is nothing particular to say. */
export const whyRefused = (name: string): string | null =>
  refused.find(([names]) => names.split(' ').includes(name.toLowerCase()))?.[1] ?? null;

export const insteadOf = (name: string): string | null =>
  (Object.hasOwn(instead, name.toLowerCase()) && instead[name.toLowerCase()]) || null;

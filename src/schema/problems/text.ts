import { error, warning } from './catalogue.ts';

/** What is wrong with a text: its MDX, components, headings, links and pictures. */

export const mdxInvalid = error(
  'mdx-invalid',
  (why) => `The text is not valid MDX: ${why}.`,
  (_why, fix = 'Close each component that you open, and put { and < into `backticks` or write them as \\{ and \\<.') =>
    fix,
);

export const codeInvalid = error(
  'code-invalid',
  (word) => `What begins here with ${word} is code in MDX, and as code it cannot be read.`,
  (word) =>
    word === '{'
      ? 'Write it as \\{ or into `backticks` if it is text; else correct the code.'
      : `Begin the paragraph with another word, or with a capital letter, if it is text; else correct the ${word}.`,
);

export const codeNameUnknown = error(
  'code-name-unknown',
  (name) => `${name} stands in braces, which are code in MDX, and nothing here has that name.`,
  (name) => `Write \\{${name}\\} or put it into \`backticks\` if it is text; else import or export ${name}.`,
);

export const codeFailed = error(
  'code-failed',
  (why) => `The entry brings code of its own, and it failed: ${why}.`,
  () => 'Fix the import, the export or the expression, or do without it.',
);

export const componentUnknown = error(
  'component-unknown',
  (name, known, meant = '') =>
    meant === '' ? `There is no component <${name}>; the components are ${known}.` : `There is no component <${name}>.`,
  (_name, _known, meant = '') =>
    meant === ''
      ? 'Use one of these, or import the component at the top of a FAQ entry.'
      : `Write <${meant}>, with its closing tag, if that was meant; put it into \`backticks\` if it is text.`,
);

export const elementRefused = error(
  'element-refused',
  (name, why) => `No text may hold <${name}>: ${why}.`,
  (name) => `Take it out, or put <${name}> into \`backticks\` if it is to be read.`,
);

export const elementAttribute = error(
  'element-attribute',
  (name, attribute) => `<${name}> may not have ${attribute}.`,
  (name, _attribute, allowed) => `Take it out; <${name}> may have ${allowed}.`,
);

export const elementMade = error(
  'element-made',
  (what) => `The code of this guide makes ${what}: it would run on the reader’s device, or ask another server.`,
  () => 'Let the code make words and pictures of the entry’s own folder only.',
);

export const textMade = error(
  'text-made',
  (what) => `The code of this guide shows ${what}.`,
  () => 'Let the code give words, numbers or components.',
);

export const htmlInMarkdown = error(
  'html-in-markdown',
  (tag) => `The about text is Markdown without HTML, so ${tag} would vanish.`,
  () => 'Write it in Markdown, or as \\< or into `backticks` if it is text.',
);

export const componentMisplaced = error(
  'component-misplaced',
  (name, where) => `<${name}> may only stand ${where}.`,
  (name) => `Move <${name}> there.`,
);

export const componentAttribute = error(
  'component-attribute',
  (name, why) => `<${name}> is not right: ${why}.`,
  () => 'Fix the attribute; values are written in quotes.',
);

export const stepsWithoutList = error(
  'steps-without-list',
  () => '<Steps> does not hold exactly one numbered list.',
  () => 'Begin each step with 1., 2., 3. and put nothing else into <Steps>.',
);

export const textDirection = error(
  'text-direction',
  () =>
    'The direction of writing is changed (U+202A to U+202E, U+2066 to U+2069) and does not end within the same words.',
  () => 'Remove the invisible characters, or end each change with U+202C or U+2069 before any other mark.',
);

export const headingEmpty = error(
  'heading-empty',
  () => 'The heading shows nothing.',
  () => 'Give it words, or remove it.',
);

export const headingLevel = error(
  'heading-level',
  (found) =>
    `The text has a heading of level ${found}; the page’s own heading is the only one of level 1, and no level may be left out.`,
  () => 'Begin at ## and go down one level at a time.',
);

export const headingIdMissing = error(
  'heading-id-missing',
  (heading) => `The heading “${heading}” has no id, so no link to it could last.`,
  (_heading, suggestion) => `Write ## … [#${suggestion}] with the same id in both languages.`,
);

export const headingIdTwice = error(
  'heading-id-twice',
  (id) => `Two headings have the id ${id}, or it is one that the page itself uses.`,
  () => 'Give this one another id.',
);

export const linkUnsafe = error(
  'link-unsafe',
  (href) => `The link ${href} is of a kind that is not allowed.`,
  () => 'Use https:, http:, mailto:, ticket:NUMBER, faq:SLUG, topic:ID or #section.',
);

export const linkTargetMissing = error(
  'link-target-missing',
  (href) => `The link ${href} leads to nothing in the knowledge base.`,
  () => 'Correct the number, slug, topic or section, or remove the link.',
);

export const imageRemote = error(
  'image-remote',
  (src) => `The picture ${src} is not in the entry’s own folder, and pages ask nobody else for anything.`,
  () => 'Save the picture beside the .mdx file and give its name alone.',
);

export const imageMissing = error(
  'image-missing',
  (src) => `The entry’s folder holds no picture ${src} that may be shown.`,
  () => 'Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
);

export const imageWithoutText = error(
  'image-without-text',
  (src) => `The picture ${src} has no text for people who cannot see it.`,
  () => 'Say in alt what the picture shows.',
);

export const tableCellsLost = error(
  'table-cells-lost',
  (headings) =>
    `The row has more cells than the table has headings (${headings}), and what is beyond them would not be shown.`,
  () => 'Write \\| for a | that is part of the text, in code too, or add a heading.',
);

export const tableNotMade = error(
  'table-not-made',
  (headings, columns) =>
    `This would not be shown as a table: the row of headings has ${headings} cells, and the line of dashes below it ${columns}.`,
  () => 'Write \\| for a | that is part of the text, in code too, and give both as many cells.',
);

export const definitionUnused = error(
  'definition-unused',
  (label) =>
    `Markdown takes this line for the address of links [${label}], and the text has none, so the line would not be shown.`,
  (label) =>
    `Write \\[${label}]: … if it is text; else write [${label}] where the link belongs, or remove the line. A remark for authors is {/* … */}.`,
);

export const definitionUnusable = error(
  'definition-unusable',
  (label, address) => `Markdown takes this line for the address of the links [${label}], and ${address} is none.`,
  (label) =>
    `Write \\[${label}]: … if it is text, or [^${label}] here and in the text if it is a note; else write an address.`,
);

export const definitionTwice = error(
  'definition-twice',
  (label) => `The links [${label}] are given another address above, and this one would be left out.`,
  () => 'Give it another label, here and in its links.',
);

export const footnoteLabel = error(
  'footnote-label',
  (label) => `The label of a note has no blanks, so [^${label}] is none, and its words would be lost.`,
  (_label, instead) => `Write [^${instead}], in the text and before the note.`,
);

export const footnoteMissing = error(
  'footnote-missing',
  (label) => `The note [^${label}] is not written in this text, or in this part of the ticket.`,
  (label) => `Write a line [^${label}]: … below, or \\[^${label}] if it is text.`,
);

export const footnoteTwice = error(
  'footnote-twice',
  (label) => `There are two notes [^${label}] here, and only the first would be shown.`,
  () => 'Give this one another label.',
);

export const footnoteUnused = error(
  'footnote-unused',
  (label) =>
    `Nothing in this text, or in this part of the ticket, leads to the note [^${label}], so it would not be shown.`,
  (label) => `Write [^${label}] where it belongs, or remove the note.`,
);

export const markLeftOver = error(
  'mark-left-over',
  (mark) => `Readers would see ${mark} as it stands here, with its marks.`,
  (_mark, instead) => `Write ${instead}; put \\ before it, or \`backticks\` around it, if it is text.`,
);

export const markDoubtful = warning(
  'mark-doubtful',
  (mark) => `Readers will see ${mark} as it stands here, and it looks like a mark that was not understood.`,
  (mark, instead) =>
    `Write ${instead}; put \\ before ${/^\d/.test(mark) ? 'the sign behind the number' : 'it'}, or \`backticks\` around it, if it is text.`,
);

export const backslashLost = warning(
  'backslash-lost',
  (word) => `Readers will see ${word} without its \\, which Markdown takes for a mark.`,
  () => 'Put it into `backticks`, or write \\\\ for a \\ that is shown, and no \\ before a sign that needs none.',
);

export const codeNotClosed = error(
  'code-not-closed',
  () => 'The code that begins here has no end, so that all below it would be code.',
  () => 'Write a line of the same signs, ``` or ~~~, below the code.',
);

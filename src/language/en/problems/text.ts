import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a text: its MDX, components, headings, links and pictures. */
export const text = {
  'mdx-invalid': ({
    why,
    fix = 'Close each component that you open, and put { and < into `backticks` or write them as \\{ and \\<.',
  }: {
    why: string;
    fix?: string | undefined;
  }) => ({
    what: `The text is not valid MDX: ${why}.`,
    fix,
  }),
  'code-invalid': ({ word }: { word: string }) => ({
    what: `What begins here with ${word} is code in MDX, and as code it cannot be read.`,
    fix:
      word === '{'
        ? 'Write it as \\{ or into `backticks` if it is text; else correct the code.'
        : `Begin the paragraph with another word, or with a capital letter, if it is text; else correct the ${word}.`,
  }),
  'code-name-unknown': ({ name }: { name: string }) => ({
    what: `${name} stands in braces, which are code in MDX, and nothing here has that name.`,
    fix: `Write \\{${name}\\} or put it into \`backticks\` if it is text; else import or export ${name}.`,
  }),
  'code-failed': ({ why }: { why: string }) => ({
    what: `The entry brings code of its own, and it failed: ${why}.`,
    fix: 'Fix the import, the export or the expression, or do without it.',
  }),
  'component-unknown': ({
    name,
    known,
    meant,
  }: {
    name: string;
    known: readonly string[];
    meant?: string | undefined;
  }) => ({
    what:
      meant === undefined
        ? `There is no component <${name}>; the components are ${known.join(', ')}.`
        : `There is no component <${name}>.`,
    fix:
      meant === undefined
        ? 'Use one of these, or import the component at the top of a FAQ entry.'
        : `Write <${meant}>, with its closing tag, if that was meant; put it into \`backticks\` if it is text.`,
  }),
  'element-refused': ({ name, why }: { name: string; why: string }) => ({
    what: `No text may hold <${name}>: ${why}.`,
    fix: `Take it out, or put <${name}> into \`backticks\` if it is to be read.`,
  }),
  'element-attribute': ({
    name,
    attribute,
    allowed,
  }: {
    name: string;
    attribute: string;
    allowed: readonly string[];
  }) => ({
    what: `<${name}> may not have ${attribute}.`,
    fix: `Take it out; <${name}> may have ${allowed.join(', ')}.`,
  }),
  'element-made': ({ what }: { what: string }) => ({
    what: `The code of this guide makes ${what}: it would run on the reader’s device, or ask another server.`,
    fix: 'Let the code make words and pictures of the entry’s own folder only.',
  }),
  'text-made': ({ what }: { what: string }) => ({
    what: `The code of this guide shows ${what}.`,
    fix: 'Let the code give words, numbers or components.',
  }),
  'placeholder-left': ({ words }: { words: string }) => ({
    what: `“${words}” is what npm run new wrote, and would be published as it stands.`,
    fix: 'Write your own words over it, or take out what the entry does not need.',
  }),
  'html-in-markdown': ({ tag }: { tag: string }) => ({
    what: `The about text is Markdown without HTML, so ${tag} would vanish.`,
    fix: 'Write it in Markdown, or as \\< or into `backticks` if it is text.',
  }),
  'component-misplaced': ({ name, where }: { name: string; where: string }) => ({
    what: `<${name}> may only stand ${where}.`,
    fix: `Move <${name}> there.`,
  }),
  'component-attribute': ({ name, why }: { name: string; why: string }) => ({
    what: `<${name}> is not right: ${why}.`,
    fix: 'Fix the attribute; values are written in quotes.',
  }),
  'steps-without-list': () => ({
    what: '<Steps> does not hold exactly one numbered list.',
    fix: 'Begin each step with 1., 2., 3. and put nothing else into <Steps>.',
  }),
  'text-direction': () => ({
    what: 'The direction of writing is changed (U+202A to U+202E, U+2066 to U+2069) and does not end within the same words.',
    fix: 'Remove the invisible characters, or end each change with U+202C or U+2069 before any other mark.',
  }),
  'heading-empty': () => ({
    what: 'The heading shows nothing.',
    fix: 'Give it words, or remove it.',
  }),
  'heading-level': ({ found }: { found: number }) => ({
    what: `The text has a heading of level ${found}; the page’s own heading is the only one of level 1, and no level may be left out.`,
    fix: 'Begin at ## and go down one level at a time.',
  }),
  'heading-id-missing': ({ heading, suggestion }: { heading: string; suggestion: string }) => ({
    what: `The heading “${heading}” has no id, so no link to it could last.`,
    fix: `Write ## … [#${suggestion}] with the same id in both languages.`,
  }),
  'heading-id-twice': ({ id }: { id: string }) => ({
    what: `Two headings have the id ${id}, or it is one that the page itself uses.`,
    fix: 'Give this one another id.',
  }),
  'link-unsafe': ({ href }: { href: string }) => ({
    what: `The link ${href} is of a kind that is not allowed.`,
    fix: 'Use https:, http:, mailto:, ticket:NUMBER, faq:SLUG, topic:ID or #section.',
  }),
  'link-target-missing': ({ href }: { href: string }) => ({
    what: `The link ${href} leads to nothing in the knowledge base.`,
    fix: 'Correct the number, slug, topic or section, or remove the link.',
  }),
  'image-remote': ({ src }: { src: string }) => ({
    what: `The picture ${src} is not in the entry’s own folder, and pages ask nobody else for anything.`,
    fix: 'Save the picture beside the .mdx file and give its name alone.',
  }),
  'image-missing': ({ src }: { src: string }) => ({
    what: `The entry’s folder holds no picture ${src} that may be shown.`,
    fix: 'Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
  }),
  'image-without-text': ({ src }: { src: string }) => ({
    what: `The picture ${src} has no text for people who cannot see it.`,
    fix: 'Say in alt what the picture shows.',
  }),
  'table-cells-lost': ({ headings }: { headings: number }) => ({
    what: `The row has more cells than the table has headings (${headings}), and what is beyond them would not be shown.`,
    fix: 'Write \\| for a | that is part of the text, in code too, or add a heading.',
  }),
  'table-not-made': ({ headings, columns }: { headings: number; columns: number }) => ({
    what: `This would not be shown as a table: the row of headings has ${headings} cells, and the line of dashes below it ${columns}.`,
    fix: 'Write \\| for a | that is part of the text, in code too, and give both as many cells.',
  }),
  'definition-unused': ({ label }: { label: string }) => ({
    what: `Markdown takes this line for the address of links [${label}], and the text has none, so the line would not be shown.`,
    fix: `Write \\[${label}]: … if it is text; else write [${label}] where the link belongs, or remove the line. A remark for authors is {/* … */}.`,
  }),
  'definition-unusable': ({ label, address }: { label: string; address: string }) => ({
    what: `Markdown takes this line for the address of the links [${label}], and ${address} is none.`,
    fix: `Write \\[${label}]: … if it is text, or [^${label}] here and in the text if it is a note; else write an address.`,
  }),
  'definition-twice': ({ label }: { label: string }) => ({
    what: `The links [${label}] are given another address above, and this one would be left out.`,
    fix: 'Give it another label, here and in its links.',
  }),
  'footnote-label': ({ label, instead }: { label: string; instead: string }) => ({
    what: `The label of a note has no blanks, so [^${label}] is none, and its words would be lost.`,
    fix: `Write [^${instead}], in the text and before the note.`,
  }),
  'footnote-missing': ({ label }: { label: string }) => ({
    what: `The note [^${label}] is not written in this text, or in this part of the ticket.`,
    fix: `Write a line [^${label}]: … below, or \\[^${label}] if it is text.`,
  }),
  'footnote-twice': ({ label }: { label: string }) => ({
    what: `There are two notes [^${label}] here, and only the first would be shown.`,
    fix: 'Give this one another label.',
  }),
  'footnote-unused': ({ label }: { label: string }) => ({
    what: `Nothing in this text, or in this part of the ticket, leads to the note [^${label}], so it would not be shown.`,
    fix: `Write [^${label}] where it belongs, or remove the note.`,
  }),
  'mark-left-over': ({ mark, instead }: { mark: string; instead: string }) => ({
    what: `Readers would see ${mark} as it stands here, with its marks.`,
    fix: `Write ${instead}; put \\ before it, or \`backticks\` around it, if it is text.`,
  }),
  'mark-doubtful': ({ mark, instead }: { mark: string; instead: string }) => ({
    what: `Readers will see ${mark} as it stands here, and it looks like a mark that was not understood.`,
    fix: `Write ${instead}; put \\ before ${/^\d/.test(mark) ? 'the sign behind the number' : 'it'}, or \`backticks\` around it, if it is text.`,
  }),
  'backslash-lost': ({ word }: { word: string }) => ({
    what: `Readers will see ${word} without its \\, which Markdown takes for a mark.`,
    fix: 'Put it into `backticks`, or write \\\\ for a \\ that is shown, and no \\ before a sign that needs none.',
  }),
  'code-not-closed': () => ({
    what: 'The code that begins here has no end, so that all below it would be code.',
    fix: 'Write a line of the same signs, ``` or ~~~, below the code.',
  }),
} satisfies SentencesByCode;

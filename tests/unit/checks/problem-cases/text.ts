import { replacing } from '../../../fixtures/content-builder.ts';
import { comment, type ProblemCase } from './problem-case.ts';

export const text: readonly ProblemCase[] = [
  {
    mistake: 'braces hold what is no code',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', 'Most {your program} programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  code-invalid',
      '  What begins here with { is code in MDX, and as code it cannot be read.',
      '  Write it as \\{ or into `backticks` if it is text; else correct the code.',
    ],
  },
  {
    mistake: 'words of a new entry were left as they were',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', 'What support answered.') },
    prints: [
      'faq/set-up-mail/en.mdx:14  placeholder-left',
      '  “What support answered.” is what npm run new wrote, and would be published as it stands.',
      '  Write your own words over it, or take out what the entry does not need.',
    ],
  },
  {
    mistake: 'a component is not closed',
    changes: { 'faq/set-up-mail/en.mdx': replacing('</Callout>', '') },
    prints: [
      'faq/set-up-mail/en.mdx:30  mdx-invalid',
      '  The text is not valid MDX: <Callout> has no end.',
      '  Write </Callout> behind all that belongs to it; write &lt; for a < that is text, or put it into `backticks`.',
    ],
  },
  {
    mistake: 'a < stands before a letter',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', 'Write to <support@example.org>.') },
    prints: [
      'faq/set-up-mail/en.mdx:14  mdx-invalid',
      '  The text is not valid MDX: an address between < and > is a tag in MDX.',
      '  Write the address alone, or [words](address).',
    ],
  },
  {
    mistake: 'a component is not in the vocabulary',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', 'Most <Programs>guess</Programs> these.'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  component-unknown',
      '  There is no component <Programs>; the components are Callout, Steps, Figure, Keys, Output, Abbr, Lang, Sup, Sub, Underline, Plain, Definitions, Term, Definition, Table, Row, HeadCell, Cell.',
      '  Use one of these, or import the component at the top of a FAQ entry.',
    ],
  },
  {
    mistake: 'a block stands within a sentence',
    changes: {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs guess these.',
        'Most <Callout title="All">programs</Callout> guess these.',
      ),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  component-misplaced',
      '  <Callout> may only stand on lines of its own.',
      '  Move <Callout> there.',
    ],
  },
  {
    mistake: 'a part of a ticket stands in a guide',
    changes: {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs guess these.',
        '<Answer>\nMost programs guess these.\n</Answer>',
      ),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  component-misplaced',
      '  <Answer> may only stand in a ticket.',
      '  Move <Answer> there.',
    ],
  },
  {
    mistake: 'an attribute is missing',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', '<Abbr>IMAP</Abbr> guesses these.') },
    prints: [
      'faq/set-up-mail/en.mdx:14  component-attribute',
      '  <Abbr> is not right: the attribute title is missing.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'an attribute is not one of the component',
    changes: { 'faq/set-up-mail/en.mdx': replacing('<Keys>', '<Keys as="kbd">') },
    prints: [
      'faq/set-up-mail/en.mdx:27  component-attribute',
      '  <Keys> is not right: there is no attribute as.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'an attribute is an expression',
    changes: { 'faq/set-up-mail/en.mdx': replacing('title="Port 25 is for servers"', 'title={25}') },
    prints: [
      'faq/set-up-mail/en.mdx:30  component-attribute',
      '  <Callout> is not right: title has no value in quotes.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'an attribute has a value that there is not',
    changes: { 'tickets/103/es.mdx': (before) => before + comment('number="1" by="staff" date="2026-02-01"') },
    prints: [
      'tickets/103/es.mdx:20  component-attribute',
      '  <Comment> is not right: by is “staff”, and it must be reporter, member, or support.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'a comment has no real day',
    changes: { 'tickets/103/es.mdx': (before) => before + comment('number="1" by="support" date="yesterday"') },
    prints: [
      'tickets/103/es.mdx:20  component-attribute',
      '  <Comment> is not right: date is “yesterday”, and it must be a day, such as 2026-03-13, or a minute with its offset, such as 2026-03-13T09:47-06:00.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'a comment has a number in words',
    changes: { 'tickets/103/es.mdx': (before) => before + comment('number="one" by="support" date="2026-02-01"') },
    prints: [
      'tickets/103/es.mdx:20  component-attribute',
      '  <Comment> is not right: number is “one”, and it must be a number, such as "6".',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'steps hold text beside the list',
    changes: { 'faq/set-up-mail/en.mdx': replacing('<Steps>\n', '<Steps>\nDo this:\n\n') },
    prints: [
      'faq/set-up-mail/en.mdx:25  steps-without-list',
      '  <Steps> does not hold exactly one numbered list.',
      '  Begin each step with 1., 2., 3. and put nothing else into <Steps>.',
    ],
  },
  {
    mistake: 'a row has more cells than there are headings',
    changes: {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs guess these.',
        '| Command | Says |\n|---|---|\n| `a | b` | both |\n| c | d |',
      ),
    },
    prints: [
      'faq/set-up-mail/en.mdx:16  table-cells-lost',
      '  The row has more cells than the table has headings (2), and what is beyond them would not be shown.',
      '  Write \\| for a | that is part of the text, in code too, or add a heading.',
    ],
  },
  {
    mistake: 'a heading of a table holds a |',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', '| Command | `a | b` |\n|---|---|\n| c | d |'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:15  table-not-made',
      '  This would not be shown as a table: the row of headings has 3 cells, and the line of dashes below it 2.',
      '  Write \\| for a | that is part of the text, in code too, and give both as many cells.',
    ],
  },
  {
    mistake: 'a row of a table in the about text has more cells than there are headings',
    changes: {
      'site.yaml': replacing(
        '    ## What this is [#what]\n',
        '    ## What this is [#what]\n\n    | a |\n    |---|\n    | b | c |\n\n',
      ),
    },
    prints: [
      'site.yaml:25  table-cells-lost',
      '  The row has more cells than the table has headings (1), and what is beyond them would not be shown.',
      '  Write \\| for a | that is part of the text, in code too, or add a heading.',
    ],
  },
  {
    mistake: 'a heading is of level 1',
    changes: { 'faq/set-up-mail/en.mdx': replacing('## Servers', '# Servers') },
    prints: [
      'faq/set-up-mail/en.mdx:16  heading-level',
      '  The text has a heading of level 1; the page’s own heading is the only one of level 1, and no level may be left out.',
      '  Begin at ## and go down one level at a time.',
    ],
  },
  {
    mistake: 'a level of heading is left out',
    changes: { 'faq/set-up-mail/en.mdx': replacing('## Steps', '#### Steps') },
    prints: [
      'faq/set-up-mail/en.mdx:23  heading-level',
      '  The text has a heading of level 4; the page’s own heading is the only one of level 1, and no level may be left out.',
      '  Begin at ## and go down one level at a time.',
    ],
  },
  {
    mistake: 'a heading has no id',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Servers and ports [#servers]', 'Ports and übercool servers') },
    prints: [
      'faq/set-up-mail/en.mdx:16  heading-id-missing',
      '  The heading “Ports and übercool servers” has no id, so no link to it could last.',
      '  Write ## … [#ports-and-ubercool] with the same id in both languages.',
    ],
  },
  {
    mistake: 'two headings have one id',
    changes: { 'faq/set-up-mail/en.mdx': replacing('[#steps]', '[#servers]') },
    prints: [
      'faq/set-up-mail/en.mdx:23  heading-id-twice',
      '  Two headings have the id servers, or it is one that the page itself uses.',
      '  Give this one another id.',
    ],
  },
  {
    mistake: 'a heading has an id of the page',
    changes: { 'faq/set-up-mail/en.mdx': replacing('[#steps]', '[#answer]') },
    prints: [
      'faq/set-up-mail/en.mdx:23  heading-id-twice',
      '  Two headings have the id answer, or it is one that the page itself uses.',
      '  Give this one another id.',
    ],
  },
  {
    mistake: 'a line of a conversation is the address of a link',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', '[Ana]: hello\n\nMost programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  definition-unused',
      '  Markdown takes this line for the address of links [Ana], and the text has none, so the line would not be shown.',
      '  Write \\[Ana]: … if it is text; else write [Ana] where the link belongs, or remove the line. A remark for authors is {/* … */}.',
    ],
  },
  {
    mistake: 'a note is written as the address of a link',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', '[1]: often\n\nMost [1] programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  definition-unusable',
      '  Markdown takes this line for the address of the links [1], and often is none.',
      '  Write \\[1]: … if it is text, or [^1] here and in the text if it is a note; else write an address.',
    ],
  },
  {
    mistake: 'two addresses have one label',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('Most programs', '[a]: ticket:101\n[a]: ticket:102\n\nMost [a] programs'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:15  definition-twice',
      '  The links [a] are given another address above, and this one would be left out.',
      '  Give it another label, here and in its links.',
    ],
  },
  {
    mistake: 'the label of a note has a blank',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', '[^long note]: often\n\nMost programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  footnote-label',
      '  The label of a note has no blanks, so [^long note] is none, and its words would be lost.',
      '  Write [^long-note], in the text and before the note.',
    ],
  },
];

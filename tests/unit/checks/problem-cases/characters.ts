import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase } from './problem-case.ts';

const removed = '  Remove it; an editor that shows invisible characters finds it.';

const direction =
  '  The direction of writing is changed (U+202A to U+202E, U+2066 to U+2069) and does not end within the same words.';

/** What a reader does not see, and what shows more than itself. */
export const characters: readonly ProblemCase[] = [
  {
    mistake: 'a text holds a control character',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', 'Most\u0008 programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  text-character',
      '  This line holds the character U+0008, which is part of no text.',
      removed,
    ],
  },
  {
    mistake: 'quoted YAML writes half of a pair',
    changes: { 'tickets/103/es.mdx': replacing('[celular, puerto]', '[celular, "puerto \\uD83D"]') },
    prints: [
      'tickets/103/es.mdx:10  field-invalid',
      '  The field keywords.1 is not right: it holds the character U+D83D, which is part of no text.',
      '  Fix keywords.1.',
    ],
  },
  {
    mistake: 'a title has no width',
    changes: { 'tickets/103/es.mdx': replacing(/^title: .*$/m, `title: "${'\u200b'.repeat(9)} "`) },
    prints: [
      'tickets/103/es.mdx:3  field-invalid',
      '  The field title is not right: it holds only blanks, or characters without width.',
      '  Fix title.',
    ],
  },
  {
    mistake: 'a heading has no width',
    changes: { 'faq/set-up-mail/en.mdx': replacing(/^## .* \[#servers\]$/m, '## \u200b [#servers]') },
    prints: [
      'faq/set-up-mail/en.mdx:16  heading-empty',
      '  The heading shows nothing.',
      '  Give it words, or remove it.',
    ],
  },
  {
    mistake: 'the title of a box has no width',
    changes: { 'faq/set-up-mail/en.mdx': replacing(/<Callout title="[^"]*">/, '<Callout title="&#x2003;&#x200b;">') },
    prints: [
      'faq/set-up-mail/en.mdx:30  component-attribute',
      '  <Callout> is not right: title shows nothing.',
      '  Fix the attribute; values are written in quotes.',
    ],
  },
  {
    mistake: 'a title turns what stands behind it around',
    changes: { 'tickets/103/es.mdx': replacing(/^title: .*$/m, 'title: "El archivo \\u202Efdp.exe no abre"') },
    prints: [
      'tickets/103/es.mdx:3  field-invalid',
      '  The field title is not right: it changes the direction of writing (U+202A to U+202E, U+2066 to U+2069) and does not end that on the same line.',
      '  Fix title.',
    ],
  },
  {
    mistake: 'the title of a box turns what stands behind it around',
    changes: { 'faq/set-up-mail/en.mdx': replacing(/<Callout title="[^"]*">/, '<Callout title="&#x202E;Ports">') },
    prints: [
      'faq/set-up-mail/en.mdx:30  text-direction',
      direction,
      '  Remove the invisible characters, or end each change with U+202C or U+2069 before any other mark.',
    ],
  },
  {
    mistake: 'a text turns what stands behind it around',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', 'Most \u2067programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  text-direction',
      direction,
      '  Remove the invisible characters, or end each change with U+202C or U+2069 before any other mark.',
    ],
  },
];

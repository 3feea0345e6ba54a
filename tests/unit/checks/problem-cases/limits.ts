import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase, ticket103 } from './problem-case.ts';

const nested = [
  '  Here more than 100 things stand one within another.',
  '  Take lists, quotes, components or groups of fields out of each other.',
];

/** What no person writes and a program may. */
export const limits: readonly ProblemCase[] = [
  {
    mistake: 'a text has more bytes than it may',
    changes: { 'tickets/103/es.mdx': `${ticket103}${'palabra '.repeat(250_000)}` },
    prints: [
      'tickets/103/es.mdx  text-too-long',
      `  The file has ${Buffer.byteLength(ticket103) + 2_000_000} bytes, and a text has at most 2000000 bytes and 50000 lines.`,
      '  Divide it into several entries, or leave out what nobody reads.',
    ],
  },
  {
    mistake: 'a table has a million lines',
    changes: { 'glossary.yaml': '\n'.repeat(1_000_000) },
    prints: [
      'glossary.yaml  text-too-long',
      '  The file has 1000001 lines, and a text has at most 2000000 bytes and 50000 lines.',
      '  Divide it into several entries, or leave out what nobody reads.',
    ],
  },
  {
    mistake: 'front matter goes on without end',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', `type: ${'bug '.repeat(25_000)}`) },
    prints: [
      'tickets/103/es.mdx:1  front-matter-too-long',
      '  The front matter is longer than 100000 bytes.',
      '  Shorten it; what is to be read stands below it.',
    ],
  },
  {
    mistake: 'front matter nests lists without end',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', `type: ${'['.repeat(9000)}`) },
    prints: ['tickets/103/es.mdx:7  nested-too-deep', ...nested],
  },
  {
    mistake: 'a settings file nests fields line by line',
    changes: {
      'glossary.yaml': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    },
    prints: ['glossary.yaml:101  nested-too-deep', ...nested],
  },
  {
    mistake: 'a text nests quotes',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', `${'> '.repeat(101)}Most programs`) },
    prints: ['faq/set-up-mail/en.mdx:14  nested-too-deep', ...nested],
  },
  {
    mistake: 'a text nests quotes by the thousand',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', `${'>'.repeat(100_000)}Most programs`) },
    prints: ['faq/set-up-mail/en.mdx  nested-too-deep', ...nested],
  },
  {
    mistake: 'braces and tags of wiki text end nothing that they open',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('Most programs', `${'<a>}word{{{#!th\n'.repeat(40)}Most programs`),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  code-invalid',
      '  What begins here with { is code in MDX, and as code it cannot be read.',
      '  Write it as \\{ or into `backticks` if it is text; else correct the code.',
    ],
  },
  {
    mistake: 'tags stand in braces and braces in tags without end',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', `${'{<a href="x">\n'.repeat(40)}Most programs`) },
    prints: [
      'faq/set-up-mail/en.mdx:14  code-invalid',
      '  What begins here with { is code in MDX, and as code it cannot be read.',
      '  Write it as \\{ or into `backticks` if it is text; else correct the code.',
    ],
  },
  {
    mistake: 'a paragraph has more braces or named signs than can be read in time',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', `${'&amp; '.repeat(2001)}Most programs`) },
    prints: [
      'faq/set-up-mail/en.mdx:14  paragraph-crowded',
      '  This paragraph has more than 2000 braces or signs written as &name;.',
      '  Divide it by empty lines, write the signs themselves, or set code into a block of code.',
    ],
  },
  {
    mistake: 'a value refers to another again and again',
    changes: {
      'tickets/103/es.mdx': replacing('[celular, puerto]', `[&a celular${', *a'.repeat(101)}]`),
    },
    prints: [
      'tickets/103/es.mdx:10  yaml-aliases',
      '  The YAML uses anchors (*name) more than 100 times.',
      '  Write the values out.',
    ],
  },
  {
    mistake: 'a field stands there twice',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: bug\ntype: question') },
    prints: [
      'tickets/103/es.mdx:8  yaml-invalid',
      '  The YAML cannot be read: type stands here twice.',
      '  Keep one of the two.',
    ],
  },
];

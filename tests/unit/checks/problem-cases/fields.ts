import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase } from './problem-case.ts';

export const fields: readonly ProblemCase[] = [
  {
    mistake: 'a field is missing',
    changes: { 'tickets/103/es.mdx': replacing('type: bug\n', '') },
    prints: ['tickets/103/es.mdx:2  field-missing', '  The field type is missing.', '  Add type.'],
  },
  {
    mistake: 'a field of a field is missing',
    changes: { 'site.yaml': replacing('  es: Contestamos de lunes a viernes.\n', '') },
    prints: ['site.yaml:13  field-missing', '  The field hours.es is missing.', '  Add hours.es.'],
  },
  {
    mistake: 'a field is misspelt',
    changes: { 'tickets/103/es.mdx': replacing('keywords:', 'keyword:') },
    prints: [
      'tickets/103/es.mdx:10  field-unknown',
      '  There is no field keyword.',
      '  Remove it, or look up its name: npm run manual -- content-folder leads to all fields.',
    ],
  },
  {
    mistake: 'a list is written as a group of fields',
    changes: { 'topics.yaml': () => 'mail: { en: Mail, es: Correo }\n' },
    prints: [
      'topics.yaml:1  file-shape',
      '  The file does not hold what it should: it must be a list.',
      '  npm run manual -- fields-of-other-files shows what belongs into it.',
    ],
  },
  {
    mistake: 'a value is too short',
    changes: { 'tickets/103/es.mdx': replacing(/^answer: .*$/m, 'answer: Ya quedó.') },
    prints: [
      'tickets/103/es.mdx:4  field-invalid',
      '  The field answer is not right: it must have at least 20 characters.',
      '  Fix answer.',
    ],
  },
  {
    mistake: 'a value is too long',
    changes: { 'site.yaml': replacing('name: Fixture', `name: ${'The fixture of every test '.repeat(3)}`) },
    prints: [
      'site.yaml:1  field-invalid',
      '  The field name is not right: it must have at most 60 characters.',
      '  Fix name.',
    ],
  },
  {
    mistake: 'a value is none of those there are',
    changes: { 'tickets/103/es.mdx': replacing('priority: low', 'priority: lowest') },
    prints: [
      'tickets/103/es.mdx:8  field-invalid',
      '  The field priority is not right: it must be urgent, high, medium, or low.',
      '  Fix priority.',
    ],
  },
  {
    mistake: 'a day is written the other way round',
    changes: { 'tickets/103/es.mdx': replacing('opened: 2026-02-01', 'opened: 01/02/2026') },
    prints: [
      'tickets/103/es.mdx:11  field-invalid',
      '  The field opened is not right: it must be a day, such as 2026-11-02.',
      '  Fix opened.',
    ],
  },
  {
    mistake: 'a number is written in words',
    changes: { 'tickets/103/es.mdx': replacing('ticket: 103', 'ticket: one hundred and three') },
    prints: [
      'tickets/103/es.mdx:2  field-invalid',
      '  The field ticket is not right: it must be a number.',
      '  Fix ticket.',
    ],
  },
  {
    mistake: 'a number is not whole',
    changes: { 'tickets/103/es.mdx': replacing('ticket: 103', 'ticket: 103.5') },
    prints: [
      'tickets/103/es.mdx:2  field-invalid',
      '  The field ticket is not right: it must be a whole number.',
      '  Fix ticket.',
    ],
  },
  {
    mistake: 'a number is below one',
    changes: { 'tickets/103/es.mdx': replacing('ticket: 103', 'ticket: -103') },
    prints: [
      'tickets/103/es.mdx:2  field-invalid',
      '  The field ticket is not right: it must be more than 0.',
      '  Fix ticket.',
    ],
  },
  {
    mistake: 'a list is written as text',
    changes: { 'tickets/103/es.mdx': replacing('[celular, puerto]', 'celular, puerto') },
    prints: [
      'tickets/103/es.mdx:10  field-invalid',
      '  The field keywords is not right: it must be a list.',
      '  Fix keywords.',
    ],
  },
  {
    mistake: 'a word of a list is too short',
    changes: { 'glossary.yaml': replacing('[mail, email]', '[mail, e]') },
    prints: [
      'glossary.yaml:2  field-invalid',
      '  The field 1.en.1 is not right: it must have at least 2 characters.',
      '  Fix 1.en.1.',
    ],
  },
  {
    mistake: 'a list is empty',
    changes: { 'glossary.yaml': replacing('[mail, email]', '[]') },
    prints: [
      'glossary.yaml:2  field-invalid',
      '  The field 1.en is not right: it must have at least 1 item.',
      '  Fix 1.en.',
    ],
  },
  {
    mistake: 'a line of the glossary is without a language',
    changes: { 'glossary.yaml': replacing(', es: [correo, correo electrónico]', '') },
    prints: ['glossary.yaml:2  field-missing', '  The field 1.es is missing.', '  Add 1.es.'],
  },
  {
    mistake: 'what is not the same stands beside what is',
    changes: { 'glossary.yaml': replacing('[mail, email],', '[mail, email], not: { en: [mail] },') },
    prints: [
      'glossary.yaml:2  field-invalid',
      '  The field 1.not is not right: it must stand on a line of its own.',
      '  Fix 1.not.',
    ],
  },
  {
    mistake: 'nothing is named that is not the same',
    changes: { 'glossary.yaml': (before) => `${before}- not: {}\n` },
    prints: ['glossary.yaml:3  field-invalid', '  The field 2.not is not right: it must name a word.', '  Fix 2.not.'],
  },
  {
    mistake: 'a word is taken from the built-in glossary that is not there',
    changes: { 'glossary.yaml': (before) => `${before}- not: { en: [key], es: [zanahoria] }\n` },
    prints: [
      'glossary.yaml:3  glossary-nothing-taken',
      '  The built-in glossary does not take these words for one another: key, zanahoria.',
      '  See how the words are spelled there and which fields site.yaml switches off, or remove the line.',
    ],
  },
  {
    mistake: 'site.yaml switches off a field of the glossary that is none',
    changes: { 'site.yaml': (before) => `${before}glossary: { mial: false }\n` },
    prints: [
      'site.yaml:28  field-invalid',
      '  The field glossary.mial is not right: it must be accounts, safety, mail, domains, web, collaboration, membership, computing, or everyday.',
      '  Fix glossary.mial.',
    ],
  },
  {
    mistake: 'a list is written where text should be',
    changes: { 'tickets/103/es.mdx': replacing('status: closed', 'status: [closed]') },
    prints: [
      'tickets/103/es.mdx:5  field-invalid',
      '  The field status is not right: it must be text.',
      '  Fix status.',
    ],
  },
  {
    mistake: 'yes stands for true',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: bug\nsensitive: yes') },
    prints: [
      'tickets/103/es.mdx:8  field-invalid',
      '  The field sensitive is not right: it must be true or false.',
      '  Fix sensitive.',
    ],
  },
  {
    mistake: 'an address lacks its scheme',
    changes: { 'site.yaml': replacing('https://tracker.example.org/newticket', 'tracker.example.org/newticket') },
    prints: [
      'site.yaml:10  field-invalid',
      '  The field tracker.newTicket is not right: it must be a web address, such as https://example.org/.',
      '  Fix tracker.newTicket.',
    ],
  },
  {
    mistake: 'a mail address has no @',
    changes: { 'site.yaml': replacing('support@example.org', 'support.example.org') },
    prints: ['site.yaml:12  field-invalid', '  The field mail is not right: it must be a mail address.', '  Fix mail.'],
  },
  {
    mistake: 'a key of an entry is only its number',
    changes: { 'tickets/103/es.mdx': replacing('reviewed:', 'related: ["101"]\nreviewed:') },
    prints: [
      'tickets/103/es.mdx:13  field-invalid',
      '  The field related.0 is not right: it must look like ticket/9012 or faq/move-a-domain.',
      '  Fix related.0.',
    ],
  },
  {
    mistake: 'an id of a topic has a capital',
    changes: { 'topics.yaml': replacing('- id: access', '- id: Access') },
    prints: [
      'topics.yaml:9  field-invalid',
      '  The field 1.id is not right: it must be lower-case words joined by hyphens.',
      '  Fix 1.id.',
    ],
  },
  {
    mistake: 'the address of the site is not that of a folder',
    changes: { 'site.yaml': replacing('https://answers.example.org/', 'https://answers.example.org/help/?lang=en') },
    prints: [
      'site.yaml:2  site-address-no-folder',
      '  The address https://answers.example.org/help/?lang=en is not that of a host or of a folder on one.',
      '  Give one without a query, an anchor or a user, such as https://consulta.example.org/ or https://example.org/help/.',
    ],
  },
  {
    mistake: 'two topics have one id',
    changes: {
      'topics.yaml': (before) =>
        `${before}- { id: mail, label: { en: More, es: Más }, about: { en: More of mail., es: Más de correo. }, components: [] }\n`,
    },
    prints: [
      'topics.yaml:16  topic-twice',
      '  The topic mail stands here twice.',
      '  Give each topic an id of its own.',
    ],
  },
  {
    mistake: 'two topics list one component',
    changes: {
      'topics.yaml': replacing('name: Access/Passwords', 'name: Mail/Programs'),
      'tickets/102/en.mdx': replacing('Access/Passwords', 'Mail/Programs'),
      'tickets/102/es.mdx': replacing('Access/Passwords', 'Mail/Programs'),
    },
    prints: [
      'topics.yaml:15  component-twice',
      '  The component Mail/Programs belongs to the topics mail and access.',
      '  Leave it in one of them.',
    ],
  },
];

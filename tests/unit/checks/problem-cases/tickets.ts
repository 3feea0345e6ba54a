import { replacing } from '../../../fixtures/content-builder.ts';
import { comment, type ProblemCase, ticket103 } from './problem-case.ts';

export const tickets: readonly ProblemCase[] = [
  {
    mistake: 'the folder has another number',
    changes: { 'tickets/103/es.mdx': replacing('ticket: 103', 'ticket: 301') },
    prints: [
      'tickets/103/es.mdx:2  ticket-number-differs',
      '  The field ticket says 301 and the folder says 103.',
      '  Make them the same; the number is in the address for ever.',
    ],
  },
  {
    mistake: 'the ticket is still open',
    changes: { 'tickets/103/es.mdx': replacing('status: closed', 'status: reopened') },
    prints: [
      'tickets/103/es.mdx:5  ticket-not-closed',
      '  The ticket’s status is reopened, and only closed tickets may be published.',
      '  Take the folder out of content/, or write its facts up as a FAQ entry that names the ticket in sources.',
    ],
  },
  {
    mistake: 'the resolution holds no answer',
    changes: { 'tickets/103/es.mdx': replacing('resolution: worksforme', 'resolution: incomplete') },
    prints: [
      'tickets/103/es.mdx:6  ticket-resolution',
      '  The resolution incomplete is not one that holds an answer (fixed, worksforme, answered, wontfix, invalid, duplicate).',
      '  Take the folder out of content/, or correct the resolution.',
    ],
  },
  {
    mistake: 'the ticket is sensitive',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: bug\nsensitive: true') },
    prints: [
      'tickets/103/es.mdx:8  ticket-sensitive',
      '  The ticket is marked sensitive, and sensitive tickets are never published.',
      '  Take the folder out of content/. If it has been in git, its history holds it too.',
    ],
  },
  {
    mistake: 'ticket text holds an expression',
    changes: { 'tickets/103/es.mdx': replacing('no abre el correo. ', 'no abre {process.env.HOME}. ') },
    prints: [
      'tickets/103/es.mdx:17  ticket-holds-code',
      '  Ticket text never becomes code, and this would: {process.env.HOME}.',
      '  Put it in `backticks` or a code block, or write { and < as \\{ and \\<.',
    ],
  },
  {
    mistake: 'text stands outside the parts',
    changes: { 'tickets/103/es.mdx': (before) => `${before}\nGracias.\n` },
    prints: [
      'tickets/103/es.mdx:20  ticket-stray-text',
      '  This text stands outside <Answer>, <Question> and <Comment>.',
      '  Move it into one of them.',
    ],
  },
  {
    mistake: 'a component stands outside the parts',
    changes: { 'tickets/103/es.mdx': (before) => `${before}\n<Callout title="Ojo">\nGracias.\n</Callout>\n` },
    prints: [
      'tickets/103/es.mdx:20  ticket-stray-text',
      '  This text stands outside <Answer>, <Question> and <Comment>.',
      '  Move it into one of them.',
    ],
  },
  {
    mistake: 'there is no question',
    changes: { 'tickets/103/es.mdx': replacing(/<Question>[\s\S]*<\/Question>/, '') },
    prints: [
      'tickets/103/es.mdx  ticket-part',
      '  A ticket has exactly one <Question>, and this one has 0.',
      '  Leave one <Question>.',
    ],
  },
  {
    mistake: 'there are two answers',
    changes: {
      'tickets/103/es.mdx': (before) => `${before}\n<Answer>\nUna.\n</Answer>\n\n<Answer>\nOtra.\n</Answer>\n`,
    },
    prints: [
      'tickets/103/es.mdx:24  ticket-part',
      '  A ticket has at most one <Answer>, and this one has 2.',
      '  Leave one <Answer>.',
    ],
  },
  {
    mistake: 'comments are out of order',
    changes: {
      'tickets/103/es.mdx': (before) =>
        before +
        comment('number="2" by="support" date="2026-02-01"') +
        comment('number="1" by="support" date="2026-02-01"'),
    },
    prints: [
      'tickets/103/es.mdx:24  comment-order',
      '  Comment 1 stands after comment 2.',
      '  Put the comments in the order of their numbers, each number once; gaps are fine.',
    ],
  },
  {
    mistake: 'a comment answers a later one',
    changes: {
      'tickets/103/es.mdx': (before) => before + comment('number="1" by="support" date="2026-02-01" replyTo="2"'),
    },
    prints: [
      'tickets/103/es.mdx:20  comment-reply',
      '  Comment 1 cannot answer comment 2, which is not before it.',
      '  Correct replyTo, or leave it out.',
    ],
  },
  {
    mistake: 'the comment that holds the answer is not there',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: bug\nanswerComment: 4') },
    prints: [
      'tickets/103/es.mdx:8  answer-comment-missing',
      '  answerComment is 4, and there is no such comment.',
      '  Give the number of the comment that holds the answer, or leave the field out.',
    ],
  },
  {
    mistake: 'a duplicate says nothing of what',
    changes: { 'tickets/103/es.mdx': replacing('resolution: worksforme', 'resolution: duplicate') },
    prints: [
      'tickets/103/es.mdx:6  duplicate-without-target',
      '  The ticket was closed as a duplicate, but does not say of what.',
      '  Add duplicateOf: ticket/NUMBER or faq/SLUG.',
    ],
  },
  {
    mistake: 'a ticket is a duplicate and fixed',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: bug\nduplicateOf: ticket/101') },
    prints: [
      'tickets/103/es.mdx:8  duplicate-target-unexpected',
      '  The ticket has duplicateOf, but its resolution is worksforme.',
      '  Remove duplicateOf, or set resolution: duplicate.',
    ],
  },
  {
    mistake: 'a duplicate leads to no entry',
    changes: {
      'tickets/103/es.mdx': replacing('resolution: worksforme', 'resolution: duplicate\nduplicateOf: ticket/999'),
    },
    prints: [
      'tickets/103/es.mdx:7  duplicate-target-missing',
      '  duplicateOf names ticket/999, which is not in the knowledge base.',
      '  Name an entry that is published.',
    ],
  },
  {
    mistake: 'a duplicate leads to itself',
    changes: {
      'tickets/103/es.mdx': replacing('resolution: worksforme', 'resolution: duplicate\nduplicateOf: ticket/103'),
    },
    prints: [
      'tickets/103/es.mdx:7  duplicate-loop',
      '  These duplicates lead in a circle: ticket/103 → ticket/103.',
      '  One of them has to be the canonical entry, closed with another resolution.',
    ],
  },
  {
    mistake: 'duplicates lead to each other',
    changes: {
      'tickets/103/es.mdx': replacing('resolution: worksforme', 'resolution: duplicate\nduplicateOf: ticket/105'),
      'tickets/105/es.mdx': ticket103
        .replaceAll('103', '105')
        .replace('Ñandú', 'Otro programa')
        .replace('resolution: worksforme', 'resolution: duplicate\nduplicateOf: ticket/103'),
    },
    prints: [
      'tickets/103/es.mdx:7  duplicate-loop',
      '  These duplicates lead in a circle: ticket/103 → ticket/105 → ticket/103.',
      '  One of them has to be the canonical entry, closed with another resolution.',
      '',
      'tickets/105/es.mdx  translation-missing',
      '  The entry is not in English yet.',
      '  Add tickets/105/en.mdx when you can; until then readers see the language it has.',
      '',
      'tickets/105/es.mdx:7  duplicate-loop',
      '  These duplicates lead in a circle: ticket/105 → ticket/103 → ticket/105.',
      '  One of them has to be the canonical entry, closed with another resolution.',
    ],
  },
  {
    mistake: 'it is told of days to come',
    changes: {
      'tickets/103/es.mdx': (before) =>
        replacing(
          'closed: 2026-02-02',
          'closed: 2027-01-02',
        )(replacing(/^reviewed: .*$/m, 'reviewed: 2031-01-01')(before)) +
        comment('number="1" by="support" date="2027-01-01"') +
        comment('number="2" by="support" date="2027-01-02T09:47-06:00"'),
    },
    prints: [
      'tickets/103/es.mdx:12  date-in-future',
      '  The day closed is 2027-01-02, and today is 2027-01-01.',
      '  Give the day on which it happened; only reviewBy may be a day to come.',
      '',
      'tickets/103/es.mdx:13  date-in-future',
      '  The day reviewed is 2031-01-01, and today is 2027-01-01.',
      '  Give the day on which it happened; only reviewBy may be a day to come.',
      '',
      'tickets/103/es.mdx:24  date-in-future',
      '  The date of comment 2 is 2027-01-02, and today is 2027-01-01.',
      '  Give the day on which it happened; only reviewBy may be a day to come.',
    ],
  },
  {
    mistake: 'the ticket was closed before it was opened',
    changes: { 'tickets/103/es.mdx': replacing('closed: 2026-02-02', 'closed: 2025-02-02') },
    prints: [
      'tickets/103/es.mdx:12  dates-out-of-order',
      '  closed (2025-02-02) is before opened (2026-02-01).',
      '  Correct the one that is wrong.',
    ],
  },
  {
    mistake: 'an entry is to be read again before it was reviewed',
    changes: { 'faq/set-up-mail/en.mdx': replacing('reviewBy: 2027-05-20', 'reviewBy: 2026-05-19') },
    prints: [
      'faq/set-up-mail/en.mdx:11  dates-out-of-order',
      '  reviewBy (2026-05-19) is before reviewed (2026-05-20).',
      '  Correct the one that is wrong.',
    ],
  },
];

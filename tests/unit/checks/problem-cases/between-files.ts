import { replacing } from '../../../fixtures/content-builder.ts';
import { comment, type ProblemCase } from './problem-case.ts';

export const betweenFiles: readonly ProblemCase[] = [
  {
    mistake: 'the languages tell different facts',
    changes: { 'tickets/102/es.mdx': replacing('closed: 2026-04-11', 'closed: 2026-04-12') },
    prints: [
      'tickets/102/es.mdx:12  translation-disagrees',
      '  closed is 2026-04-12 here and 2026-04-11 in tickets/102/en.mdx; it is a fact, the same in both languages.',
      '  Correct the one that is wrong.',
    ],
  },
  {
    mistake: 'the languages have different sections',
    changes: { 'faq/set-up-mail/es.mdx': replacing('[#steps]', '[#pasos]') },
    prints: [
      'faq/set-up-mail/es.mdx  sections-disagree',
      '  The sections are #servers #pasos here and #servers #steps in faq/set-up-mail/en.mdx.',
      '  Give both languages the same sections with the same ids in the same order, so that changing language keeps the reader’s place.',
    ],
  },
  {
    mistake: 'the languages have different comments',
    changes: { 'tickets/101/es.mdx': replacing('number="3" by="support"', 'number="3" by="member"') },
    prints: [
      'tickets/101/es.mdx:33  comments-disagree',
      '  The comments differ: here is 3 member 2026-03-03T10:00-06:00 to 1, and in tickets/101/en.mdx 3 support 2026-03-03T10:00-06:00 to 1.',
      '  Give both languages the same comments, with the same roles, dates and replies; a comment may stay in its own language with lang="…".',
    ],
  },
  {
    mistake: 'a comment stands in one language only',
    changes: { 'tickets/102/es.mdx': (before) => before + comment('number="2" by="reporter" date="2026-04-11"') },
    prints: [
      'tickets/102/es.mdx:26  comments-disagree',
      '  The comments differ: here is 2 reporter 2026-04-11, and in tickets/102/en.mdx no further one.',
      '  Give both languages the same comments, with the same roles, dates and replies; a comment may stay in its own language with lang="…".',
    ],
  },
  {
    mistake: 'the topic is not in topics.yaml',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('topic: mail', 'topic: post'),
      'faq/set-up-mail/es.mdx': replacing('topic: mail', 'topic: post'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:4  topic-unknown',
      '  There is no topic post in topics.yaml (mail, access).',
      '  Use one of these, or add the topic to topics.yaml.',
      '',
      'faq/set-up-mail/es.mdx:4  topic-unknown',
      '  There is no topic post in topics.yaml (mail, access).',
      '  Use one of these, or add the topic to topics.yaml.',
    ],
  },
  {
    mistake: 'no topic lists the component',
    changes: { 'tickets/103/es.mdx': replacing('Mail/Programs', 'Mail/Phones') },
    prints: [
      'tickets/103/es.mdx:9  component-of-no-topic',
      '  No topic in topics.yaml lists the component Mail/Phones.',
      '  Correct the component, or add it to a topic in topics.yaml.',
    ],
  },
  {
    mistake: 'a related entry is not there',
    changes: { 'tickets/103/es.mdx': replacing('reviewed:', 'related: [faq/phones]\nreviewed:') },
    prints: [
      'tickets/103/es.mdx:13  related-missing',
      '  related names faq/phones, which is not in the knowledge base.',
      '  Correct it or remove it.',
    ],
  },
  {
    mistake: 'a question is answered by an entry that is not there',
    changes: {
      'questions.yaml':
        '# Phones\n- { lang: es, ask: correo celular, answers: [ticket/103] }\n- { lang: en, ask: mail phone, answers: [ticket/103, faq/phones] }\n',
    },
    prints: [
      'questions.yaml:3  question-answer-missing',
      '  answers names faq/phones, which is not in the knowledge base.',
      '  Correct it or remove it.',
    ],
  },
  {
    mistake: 'a question is answered by a duplicate',
    changes: { 'questions.yaml': '- lang: en\n  ask: everything bounces\n  answers: [ticket/104]\n' },
    prints: [
      'questions.yaml:1  question-answer-duplicate',
      '  answers names ticket/104, which is a duplicate of ticket/101.',
      '  Name ticket/101, which is what the search finds.',
    ],
  },
  {
    mistake: 'two entries have one title',
    changes: {
      'tickets/103/es.mdx': replacing('Ñandú no abre el correo en el celular', 'Olvidé la contraseña del panel'),
    },
    prints: [
      'tickets/103/es.mdx:3  title-twice',
      '  “Olvidé la contraseña del panel” is the title of tickets/102/es.mdx too, and readers could not tell them apart.',
      '  Say in one of them what is different, or make one a duplicate of the other.',
    ],
  },
  {
    mistake: 'a translation is not there yet',
    changes: { 'faq/set-up-mail/es.mdx': null },
    prints: [
      'faq/set-up-mail/en.mdx  translation-missing',
      '  The entry is not in Spanish yet.',
      '  Add faq/set-up-mail/es.mdx when you can; until then readers see the language it has.',
    ],
  },
];

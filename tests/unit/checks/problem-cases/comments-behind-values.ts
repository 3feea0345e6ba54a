import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase } from './problem-case.ts';

const quote = '  Quote the whole value if # belongs to it; else put the comment on a line of its own.';
const cutOff = (found: string): string =>
  `  Everything from # on is a comment in YAML, and would be left out: “${found}”.`;

export const commentsBehindValues: readonly ProblemCase[] = [
  {
    mistake: 'the number of a ticket cuts an answer off',
    changes: {
      'tickets/103/es.mdx': replacing(/^answer: .*$/m, 'answer: Cambia el puerto como dice el ticket #6115 y espera.'),
    },
    prints: [
      'tickets/103/es.mdx:4  yaml-comment',
      cutOff('Cambia el puerto como dice el ticket #6115 y espera.'),
      quote,
    ],
  },
  {
    mistake: 'it cuts off a sentence over several lines, and a word of a list',
    changes: {
      'tickets/103/es.mdx': (before) =>
        replacing(
          /^answer: .*$/m,
          'answer: Cambia el puerto\n  como dice el ticket #6115',
        )(replacing('[celular, puerto]', '[celular, puerto #25\n  ]')(before)),
    },
    prints: [
      'tickets/103/es.mdx:5  yaml-comment',
      cutOff('Cambia el puerto como dice el ticket #6115'),
      quote,
      '',
      'tickets/103/es.mdx:11  yaml-comment',
      cutOff('puerto #25'),
      quote,
    ],
  },
  {
    mistake: 'a sentence of a settings file is cut off',
    changes: { 'site.yaml': replacing('name: Fixture', 'name: Fixture #1') },
    prints: ['site.yaml:1  yaml-comment', cutOff('Fixture #1'), quote],
  },
  {
    mistake: 'a question to measure the search with is cut off',
    changes: {
      'questions.yaml': '- lang: es\n  ask: qué es el error #1045\n  answers: [faq/set-up-mail]\n',
    },
    prints: ['questions.yaml:2  yaml-comment', cutOff('qué es el error #1045'), quote],
  },
  {
    mistake: 'a redirect loses its anchor to a comment',
    changes: { 'redirects.yaml': 'faq/mail: faq/set-up-mail #steps\nfaq/old: faq/set-up-mail # moved\n' },
    prints: ['redirects.yaml:1  yaml-comment', cutOff('faq/set-up-mail #steps'), quote],
  },
  {
    mistake: 'a word of the glossary begins with # on a line of its own',
    changes: {
      'glossary.yaml': '- en: [mail,\n    #smtp,\n    email]\n  es: [correo]\n',
    },
    prints: ['glossary.yaml:2  yaml-comment', cutOff('mail #smtp,'), quote],
  },
];

import { replacing } from '../../../fixtures/content-builder.ts';
import type { ProblemCase } from './problem-case.ts';

export const footnotes: readonly ProblemCase[] = [
  {
    mistake: 'a note is written in another part of the ticket',
    changes: {
      'tickets/103/es.mdx': (before) =>
        replacing('<Question>\n', '<Question>\nNota[^1].\n\n')(before) +
        '\n<Comment number="1" by="support" date="2026-02-01">\nOtra[^1].\n\n[^1]: Aquí.\n</Comment>\n',
    },
    prints: [
      'tickets/103/es.mdx:17  footnote-missing',
      '  The note [^1] is not written in this text, or in this part of the ticket.',
      '  Write a line [^1]: … below, or \\[^1] if it is text.',
    ],
  },
  {
    mistake: 'two notes have one label',
    changes: {
      'faq/set-up-mail/en.mdx': replacing('Most programs', '[^a]: One.\n[^a]: Two.\n\nMost[^a] programs'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:15  footnote-twice',
      '  There are two notes [^a] here, and only the first would be shown.',
      '  Give this one another label.',
    ],
  },
  {
    mistake: 'nothing leads to a note',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', '[^a]: One.\n\nMost programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  footnote-unused',
      '  Nothing in this text, or in this part of the ticket, leads to the note [^a], so it would not be shown.',
      '  Write [^a] where it belongs, or remove the note.',
    ],
  },
];

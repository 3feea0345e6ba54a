import { replacing } from '../../../fixtures/content-builder.ts';
import type { ProblemCase } from './problem-case.ts';

export const translations: readonly ProblemCase[] = [
  {
    mistake: 'the source of a translation has changed',
    changes: { 'translations.lock': 'faq/set-up-mail es lead 00000000\n' },
    prints: [
      'faq/set-up-mail/es.mdx  translation-stale',
      '  The Spanish text was made from an earlier source, which has had a major edit since (lead, servers added, steps added).',
      '  npm run translate -- show faq/set-up-mail marks what changed; when the translation says the same again, npm run translate -- done faq/set-up-mail.',
    ],
  },
  {
    mistake: 'a line does not say what a translation was made from',
    changes: { 'translations.lock': '# head\nfaq/set-up-mail es <<<<<<< HEAD\n' },
    prints: [
      'translations.lock:2  marks-invalid',
      '  The line does not say what a translation was made from: faq/set-up-mail es <<<<<<< HEAD.',
      '  Remove it, or restore the file from an earlier commit; npm run translate -- status says what is unmarked then.',
    ],
  },
  {
    mistake: 'a translation was marked from two texts',
    changes: { 'translations.lock': 'faq/set-up-mail es lead 00000000\nfaq/set-up-mail es lead 11111111\n' },
    prints: [
      'translations.lock:2  marks-twice',
      '  faq/set-up-mail es was marked from two texts: lead stands here twice.',
      '  Remove the lines of faq/set-up-mail, compare both languages and run npm run translate -- done faq/set-up-mail.',
    ],
  },
  {
    mistake: 'a ticket is the translation of one that is not there',
    changes: {
      'tickets/103/es.mdx': replacing('reviewed: 2026-02-03', 'reviewed: 2026-02-03\ntranslationOf: ticket/999'),
    },
    prints: [
      'tickets/103/es.mdx:14  translation-of-missing',
      '  translationOf names ticket/999, which is not an entry of its own in the knowledge base.',
      '  Name the ticket on the same subject that is published in the other language, and is no duplicate.',
    ],
  },
  {
    mistake: 'a ticket is the translation of one that has a translation already',
    changes: {
      'tickets/103/es.mdx': replacing('reviewed: 2026-02-03', 'reviewed: 2026-02-03\ntranslationOf: ticket/101'),
    },
    prints: [
      'tickets/103/es.mdx:14  translation-of-taken',
      '  ticket/101 has a text in Spanish already: tickets/101/es.mdx.',
      '  Only two tickets that are in one language each can be joined: remove translationOf, or one of the texts.',
    ],
  },
  {
    mistake: 'a text is a draft, with mistakes or without',
    changes: { 'faq/set-up-mail/es.mdx': replacing(/\nanswer: .*/, '\nreview: pending\nkind: wrong') },
    prints: [
      'faq/set-up-mail/es.mdx:3  review-pending',
      '  The text is a draft, and left out of the site.',
      '  When a person has read it, remove the line review: pending; npm run check then says what is wrong with it.',
    ],
  },
];

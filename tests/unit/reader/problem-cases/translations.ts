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
];

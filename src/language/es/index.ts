import type { Language } from '../language.ts';
import { spanish } from './dictionary.ts';
import { spanishSearchWords } from './search-words.ts';

export const es = {
  name: 'Español',
  tag: 'es-MX',
  dateTag: 'es-MX',
  threeLetterCode: 'spa',
  alphabet: 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ',
  letterNames: { Ñ: 'enye' },
  dictionary: spanish,
  search: spanishSearchWords,
} satisfies Language;

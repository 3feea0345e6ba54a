import type { Language } from '../language.ts';
import { english } from './dictionary.ts';
import { englishSearchWords } from './search-words.ts';

export const en = {
  name: 'English',
  tag: 'en-US',
  dateTag: 'en-GB',
  threeLetterCode: 'eng',
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letterNames: {},
  dictionary: english,
  search: englishSearchWords,
} satisfies Language;

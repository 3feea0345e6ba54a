import type { Language } from '../language.ts';
import { englishAnswerWords } from './answer-words.ts';
import { englishCopyReadme } from './copy-readme.ts';
import { english } from './dictionary.ts';
import { englishFields } from './fields.ts';
import { englishNewEntry } from './new-entry.ts';
import { englishPlaceWords } from './place-words.ts';
import { englishPersonWords } from './person-words.ts';
import { englishPrivateWords } from './private-words.ts';
import { englishProblems } from './problems/index.ts';
import { englishParts } from './parts/index.ts';
import { englishSearchWords } from './search-words.ts';
import { englishStarterWords } from './starter-words.ts';
import { englishTicketWords } from './ticket-words.ts';
import { englishWordForms } from './word-forms.ts';

export const en = {
  name: 'English',
  tag: 'en-US',
  dateTag: 'en-GB',
  threeLetterCode: 'eng',
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letterNames: {},
  placeholderWords: ['YOUR'],
  dictionary: english,
  search: englishSearchWords,
  wordForms: englishWordForms,
  tickets: englishTicketWords,
  personWords: englishPersonWords,

  answers: englishAnswerWords,
  privateWords: englishPrivateWords,
  placeWords: englishPlaceWords,
  newEntry: englishNewEntry,
  starter: englishStarterWords,
  reviews: {
    translation: 'Translate this file; then remove this line and run npm run translate -- done',
    imported: 'Read it all: nothing private, and the right answer? Then write done.',
    erased: 'The answer came from a text that was taken out. Write it anew, or remove the entry; then write done.',
    duplicateOfDraft: 'The entry that it leads to waits to be read again. Accept that one first; then write done.',
  },
  copyReadme: englishCopyReadme,
  problems: englishProblems,
  parts: englishParts,
  fields: englishFields,
} satisfies Language;

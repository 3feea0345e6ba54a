import type { Language } from '../language.ts';
import { spanishAnswerWords } from './answer-words.ts';
import { spanishCopyReadme } from './copy-readme.ts';
import { spanish } from './dictionary.ts';
import { spanishFields } from './fields.ts';
import { spanishNewEntry } from './new-entry.ts';
import { spanishPlaceWords } from './place-words.ts';
import { spanishPersonWords } from './person-words.ts';
import { spanishPrivateWords } from './private-words.ts';
import { spanishProblems } from './problems/index.ts';
import { spanishParts } from './parts/index.ts';
import { spanishSearchWords } from './search-words.ts';
import { spanishStarterWords } from './starter-words.ts';
import { spanishTicketWords } from './ticket-words.ts';
import { spanishWordForms } from './word-forms.ts';

export const es = {
  name: 'Español',
  tag: 'es-MX',
  dateTag: 'es-MX',
  threeLetterCode: 'spa',
  alphabet: 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ',
  letterNames: { Ñ: 'enye' },
  placeholderWords: ['TU', 'TUS', 'SU', 'SUS'],
  dictionary: spanish,
  search: spanishSearchWords,
  wordForms: spanishWordForms,
  tickets: spanishTicketWords,
  personWords: spanishPersonWords,

  answers: spanishAnswerWords,
  privateWords: spanishPrivateWords,
  placeWords: spanishPlaceWords,
  newEntry: spanishNewEntry,
  starter: spanishStarterWords,
  reviews: {
    translation: 'Traduce este archivo; luego quita esta línea y ejecuta npm run translate -- done',
    imported: 'Lee todo: ¿nada privado y la respuesta correcta? Entonces escribe done.',
    erased: 'La respuesta venía de un texto que se retiró. Escríbela de nuevo o quita la entrada; luego escribe done.',
    duplicateOfDraft:
      'La respuesta a la que lleva espera que alguien la revise otra vez. Acepta primero esa; luego escribe done.',
  },
  copyReadme: spanishCopyReadme,
  problems: spanishProblems,
  parts: spanishParts,
  fields: spanishFields,
} satisfies Language;

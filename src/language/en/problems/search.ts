import { languageName } from '../../language-names.ts';
import { share } from '../../share.ts';
import type { Locale } from '../../locale.ts';
import type { SentencesByCode } from '../../problems.ts';

/** What falls short in the search. */
export const search = {
  'search-below-floor': ({
    reached,
    count,
    language,
    floor,
  }: {
    reached: number;
    count: number;
    language: Locale;
    floor: number;
  }) => ({
    what: `The search has a right answer among its first three for ${share(reached)} of the ${count} ${languageName(language, 'en')} questions in questions.yaml, and searchFloor asks for ${floor}.`,
    fix: 'npm run search:eval -- --misses shows the questions: add alsoAsked to the entries, or words to glossary.yaml, or lower searchFloor.',
  }),
  'glossary-nothing-taken': ({ words }: { words: readonly string[] }) => ({
    what: `The built-in glossary does not take these words for one another: ${words.join(', ')}.`,
    fix: 'See how the words are spelled there and which fields site.yaml switches off, or remove the line.',
  }),
  'search-floor-without-questions': ({ language }: { language: Locale }) => ({
    what: `searchFloor asks for a search that answers ${languageName(language, 'en')} questions, and questions.yaml has none.`,
    fix: 'Add questions to questions.yaml, or remove searchFloor.',
  }),
} satisfies SentencesByCode;

import { error, warning } from './catalogue.ts';

/** What falls short in the search. */

export const searchBelowFloor = error(
  'search-below-floor',
  (reached, count, language, floor) =>
    `The search has a right answer among its first three for ${reached} of the ${count} ${language} questions in questions.yaml, and searchFloor asks for ${floor}.`,
  () =>
    'npm run search:eval -- --misses shows the questions: add alsoAsked to the entries, or words to glossary.yaml, or lower searchFloor.',
);

export const glossaryNothingTaken = warning(
  'glossary-nothing-taken',
  (words) => `The built-in glossary does not take these words for one another: ${words}.`,
  () => 'Write them as src/language/glossary does, see which fields site.yaml switches off, or remove the line.',
);

export const searchFloorWithoutQuestions = error(
  'search-floor-without-questions',
  (language) => `searchFloor asks for a search that answers ${language} questions, and questions.yaml has none.`,
  () => 'Add questions to questions.yaml, or remove searchFloor.',
);

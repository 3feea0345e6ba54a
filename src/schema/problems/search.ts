import { error, warning } from './catalogue.ts';

/** What falls short in the search. */

export const searchBelowFloor = error('search-below-floor');
export const glossaryNothingTaken = warning('glossary-nothing-taken');
export const searchFloorWithoutQuestions = error('search-floor-without-questions');

import { error, warning } from './catalogue.ts';

/** What is missing or unclear in a translation. */

export const translationMissing = warning('translation-missing');
export const reviewPending = warning('review-pending');
export const translationStale = warning('translation-stale');
export const marksInvalid = error('marks-invalid');
export const marksTwice = error('marks-twice');

import { byLocale } from './locale.ts';
import { askWords } from './script-words.ts';

/** What answers on the tracker's own page say, in each language: that page has no data of ours to read it from. */
export const embedWords = byLocale(askWords);

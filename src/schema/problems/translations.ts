import { error, warning } from './catalogue.ts';

/** What is missing or unclear in a translation. */

export const translationMissing = warning(
  'translation-missing',
  (language) => `The entry is not in ${language} yet.`,
  (_language, file) => `Add ${file} when you can; until then readers see the language it has.`,
);

export const reviewPending = warning(
  'review-pending',
  () => 'The text is a draft, and left out of the site.',
  () => 'When a person has read it, remove the line review: pending; npm run check then says what is wrong with it.',
);

export const translationStale = warning(
  'translation-stale',
  (language, size, sections) =>
    `The ${language} text was made from an earlier source, which has had a ${size} edit since (${sections}).`,
  (_language, _size, _sections, key) =>
    `npm run translate -- show ${key} marks what changed; when the translation says the same again, npm run translate -- done ${key}.`,
);

export const marksInvalid = error(
  'marks-invalid',
  (line) => `The line does not say what a translation was made from: ${line}.`,
  () =>
    'Remove it, or restore the file from an earlier commit; npm run translate -- status says what is unmarked then.',
);

export const marksTwice = error(
  'marks-twice',
  (name, section) => `${name} was marked from two texts: ${section} stands here twice.`,
  (_name, _section, key) =>
    `Remove the lines of ${key}, compare both languages and run npm run translate -- done ${key}.`,
);

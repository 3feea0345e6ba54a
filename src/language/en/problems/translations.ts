import { languageName } from '../../language-names.ts';
import type { Locale } from '../../locale.ts';
import type { SentencesByCode } from '../../problems.ts';

/** What is missing or unclear in a translation. */
export const translations = {
  'translation-missing': ({ language, file }: { language: Locale; file: string }) => ({
    what: `The entry is not in ${languageName(language, 'en')} yet.`,
    fix: `Add ${file} when you can; until then readers see the language it has.`,
  }),
  'review-pending': () => ({
    what: 'The text is a draft, and left out of the site.',
    fix: 'When a person has read it, remove the line review: pending; npm run check then says what is wrong with it.',
  }),
  'translation-stale': ({
    language,
    size,
    sections,
    key,
  }: {
    language: Locale;
    size: 'minor' | 'medium' | 'major';
    sections: readonly string[];
    key: string;
  }) => ({
    what: `The ${languageName(language, 'en')} text was made from an earlier source, which has had a ${size} edit since (${sections.join(', ')}).`,
    fix: `npm run translate -- show ${key} marks what changed; when the translation says the same again, npm run translate -- done ${key}.`,
  }),
  'marks-invalid': ({ line }: { line: string }) => ({
    what: `The line does not say what a translation was made from: ${line}.`,
    fix: 'Remove it, or restore the file from an earlier commit; npm run translate -- status says what is unmarked then.',
  }),
  'marks-twice': ({ name, section, key }: { name: string; section: string; key: string }) => ({
    what: `${name} was marked from two texts: ${section} stands here twice.`,
    fix: `Remove the lines of ${key}, compare both languages and run npm run translate -- done ${key}.`,
  }),
} satisfies SentencesByCode;

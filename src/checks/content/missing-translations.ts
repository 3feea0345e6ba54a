import { locales, otherLocale } from '../../language/locale.ts';
import { translationMissing } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** An entry should be in every language; one with a draft, or a file that could not be read, is on its way. */
export const missingTranslations: ContentRule = ({ byKey, unreadable, drafts }) =>
  [...byKey].flatMap(([key, texts]) => {
    const [only] = texts;
    if (only === undefined || texts.length === locales.length || unreadable.has(key) || drafts.has(key)) return [];
    const missing = otherLocale(only.locale);
    return [
      translationMissing(
        { file: only.file },
        missing === 'en' ? 'English' : 'Spanish',
        only.file.replace(/\w+\.mdx$/, `${missing}.mdx`),
      ),
    ];
  });

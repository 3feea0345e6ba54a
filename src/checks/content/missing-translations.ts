import { locales } from '../../language/locale.ts';
import { translationMissing } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** An entry should be in every language; one with a draft, or a file that could not be read, is on its way. */
export const missingTranslations: ContentRule = ({ byKey, unreadable, drafts }) =>
  [...byKey].flatMap(([key, texts]) => {
    const [first] = texts;
    if (first === undefined || unreadable.has(key) || drafts.has(key)) return [];
    return locales
      .filter((locale) => !texts.some((text) => text.locale === locale))
      .map((missing) =>
        translationMissing(
          { file: first.file },
          { language: missing, file: first.file.replace(/\w+\.mdx$/, `${missing}.mdx`) },
        ),
      );
  });

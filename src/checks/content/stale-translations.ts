import { part } from '../../language/problems.ts';
import { translationMarkKey, sourceAndTranslations, translationStatusOf } from '../../model/translation-status.ts';
import { translationStale } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/**
 * A translation should say what its source says. Minor edits too: readers need not hear of them, but translators do.
 * What nobody marked is a matter of `translate -- status`.
 */
export const staleTranslations: ContentRule = ({ byKey, marks }) =>
  [...byKey].flatMap(([key, texts]) => {
    const pair = sourceAndTranslations(texts);
    if (!pair) return [];
    const { source, translations } = pair;
    return translations.flatMap((translation) => {
      const { file, locale } = translation;
      const found = translationStatusOf(source, translation, marks?.get(translationMarkKey(key, locale)));
      if (found.state !== 'stale') return [];
      const sections = found.sections.map(({ id, change }) => (change === 'changed' ? id : part(change, { id })));
      return [translationStale({ file }, { language: locale, size: found.size, sections, key })];
    });
  });

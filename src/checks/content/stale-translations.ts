import { markKey, sourceAndTranslation, stalenessOf } from '../../model/staleness.ts';
import { translationStale } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';
import { commandName } from '../../language/language-names.ts';

/**
 * A translation should say what its source says. Minor edits too: readers need not hear of them, but translators do.
 * What nobody marked is a matter of `translate -- status`.
 */
export const staleTranslations: ContentRule = ({ byKey, marks }) =>
  [...byKey].flatMap(([key, texts]) => {
    const pair = sourceAndTranslation(texts);
    if (!pair?.translation) return [];
    const { source, translation } = pair;
    const found = stalenessOf(source, translation, marks?.get(markKey(key, translation.locale)));
    if (found.state !== 'stale') return [];
    const sections = found.sections.map(({ id, change }) => (change === 'changed' ? id : `${id} ${change}`)).join(', ');
    return [translationStale({ file: translation.file }, commandName(translation.locale), found.size, sections, key)];
  });

import { joinFault, joins } from '../../model/joined-translations.ts';
import { translationOfMissing, translationOfTaken } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** A ticket that names an entry as its original has to find it there, without a text in its own language. */
export const joinedTranslations: ContentRule = ({ written, unreadable, drafts }) =>
  written.flatMap((text) => {
    if (!joins(text)) return [];
    const { translationOf } = text.fields;
    const fault = unreadable.has(translationOf) || drafts.has(translationOf) ? null : joinFault(text, written);
    if (fault === null) return [];
    const at = { file: text.file, line: text.lines.translationOf };
    if (fault.is === 'missing') return [translationOfMissing(at, { key: translationOf })];
    return [translationOfTaken(at, { key: fault.key, language: fault.locale, file: fault.file })];
  });

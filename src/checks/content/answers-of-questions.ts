import { canonicalKey } from '../../model/canonical-key.ts';
import { questionAnswerDuplicate, questionAnswerMissing } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** The entries that questions.yaml names as right answers have to be there, under the address that answers. */
export const answersOfQuestions: ContentRule = ({ questions, byKey, unreadable }) =>
  (questions ?? []).flatMap(({ line, answers }) => {
    const at = { file: 'questions.yaml', line };
    return answers.flatMap((key) => {
      if (unreadable.has(key)) return [];
      if (!byKey.has(key)) return [questionAnswerMissing(at, { key })];
      // Null is a duplicate that leads nowhere, which is a problem of its own.
      const canonical = canonicalKey(key, byKey);
      return canonical === null || canonical === key ? [] : [questionAnswerDuplicate(at, { key, canonical })];
    });
  });

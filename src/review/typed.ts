import { findPrivate } from '../importer/redact/redact.ts';
import { foldedWords } from '../language/fold.ts';
import { languages } from '../language/index.ts';
import type { Brief } from './brief.ts';
import type { Edits } from './marked-text.ts';

/** Fields that a reviewer writes. */
export type TypedField = 'title' | 'answer';
type Typed = Pick<Edits, TypedField>;

/** Most of its words: a letter or a word more or less makes no answer of it. */
const most = 0.7;

/** Whether an answer is empty, or still says that nobody wrote down how it was solved, a few letters aside. */
export function isNoAnswer(answer: string, { locale, number }: Pick<Brief, 'locale' | 'number'>): boolean {
  const given = new Set(foldedWords(answer));
  const placeholder = foldedWords(languages[locale].tickets.unanswered(number));
  return given.size === 0 || placeholder.filter((word) => given.has(word)).length >= most * placeholder.length;
}

/** Fields whose words are the reviewer's own and may be private: no import has looked at these. */
export const privateTyped = (typed: Typed, { fields }: Pick<Brief, 'fields'>): TypedField[] =>
  (['title', 'answer'] as const).filter(
    (field) => typed[field] !== fields[field] && findPrivate(typed[field]).length > 0,
  );

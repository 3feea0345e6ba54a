import type { EntryText } from '../../mdx/entry-text.ts';
import { entryPath } from '../../site/addresses.ts';
import type { Locale } from '../../language/locale.ts';
import type { Question } from '../../schema/question.ts';

/** A question and the pages that answer it, whoever wrote it down. */
export interface LabelledQuestion {
  readonly locale: Locale;
  /** Kind of question, told apart in the tables. */
  readonly variant: string;
  readonly ask: string;
  readonly relevant: readonly string[];
  /** The group of results in which the answers have to be: `other` when they exist only in the other language. */
  readonly group: 'own' | 'other';
  /** The same for questions that are one in other words. */
  readonly intent?: string | undefined;
  /** Whose pages answer it, where those of several are searched. */
  readonly source?: string | undefined;
}

export const ownLanguage = 'answered';
export const otherLanguage = 'answered in the other language';

/** The questions of questions.yaml; what is relevant is named by its address for the question's readers. */
export function questionsOf(
  questions: readonly Question[],
  texts: readonly Pick<EntryText, 'key' | 'locale'>[],
): LabelledQuestion[] {
  const written = new Set(texts.map(({ key, locale }) => `${locale} ${key}`));
  return questions.map(({ lang, ask, answers }) => {
    const own = answers.filter((key) => written.has(`${lang} ${key}`));
    const group = own.length > 0 ? 'own' : 'other';
    return {
      locale: lang,
      ask,
      group,
      variant: group === 'own' ? ownLanguage : otherLanguage,
      relevant: answers.map((key) => entryPath(lang, key)),
    };
  });
}

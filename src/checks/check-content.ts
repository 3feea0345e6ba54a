import type { Content } from '../reader/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { answersOfQuestions } from './content/answers-of-questions.ts';
import { type ContentRule, contentToCheck } from './content/content-rule.ts';
import { duplicates } from './content/duplicates.ts';
import { futureDates } from './content/future-dates.ts';
import { idleGlossaryLines } from './content/idle-glossary-lines.ts';
import { joinedTranslations } from './content/joined-translations.ts';
import { links } from './content/links.ts';
import { lostPermalinks } from './content/lost-permalinks.ts';
import { missingTranslations } from './content/missing-translations.ts';
import { namedInFields } from './content/named-in-fields.ts';
import { sameFacts } from './content/same-facts.ts';
import { staleTranslations } from './content/stale-translations.ts';
import { uniqueTitles } from './content/unique-titles.ts';

export const contentRules: readonly ContentRule[] = [
  joinedTranslations,
  sameFacts,
  futureDates,
  namedInFields,
  links,
  answersOfQuestions,
  idleGlossaryLines,
  duplicates,
  uniqueTitles,
  missingTranslations,
  staleTranslations,
  lostPermalinks,
];

/**
 * What is wrong between the files of a content folder, and between them and `today`, the day of the build; null asks no
 * dates. What is wrong in one of them, reading it has told.
 */
export function checkContent(content: Content, today: string | null): Problem[] {
  const given = contentToCheck(content, today);
  return contentRules.flatMap((rule) => rule(given));
}

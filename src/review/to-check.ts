import { languages } from '../language/index.ts';
import type { Brief } from './brief.ts';
import type { Guess } from './guess.ts';
import type { Edits } from './marked-text.ts';
import { placeholdersIn } from './placeholders.ts';
import { isNoAnswer, privateTyped } from './typed.ts';

/** Why a person has to look at a draft, each with what it is about. */
export type Check =
  | { readonly check: 'unreadable' }
  | { readonly check: 'no-answer' }
  | { readonly check: 'guess'; readonly comment: number }
  | { readonly check: 'answer-link' }
  | { readonly check: 'unsure'; readonly ids: readonly string[] }
  | { readonly check: 'typed-title' | 'typed-answer' }
  | { readonly check: 'title-cut' | 'title-short' | 'title-private' }
  | { readonly check: 'component'; readonly component: string }
  | { readonly check: 'pictures'; readonly count: number }
  | { readonly check: 'duplicate'; readonly of: string; readonly isPublished: boolean };

export interface About {
  readonly guess: Guess;
  /** Whether the reviewer has said which comment answers, or written the answer. */
  readonly isDecided: boolean;
  /** Ids of what was taken out and may be none of its kind. */
  readonly unsure: readonly string[];
  readonly hasComponent: (name: string) => boolean;
  readonly isPublished: (key: string) => boolean;
}

/** What there is to check in a draft, the most important first. */
export function toCheck(draft: Brief, { title, answer }: Pick<Edits, 'title' | 'answer'>, about: About): Check[] {
  const { fields, locale, pictures } = draft;
  const { tickets } = languages[locale];
  const { unsure } = about;
  const isDuplicate = fields.duplicateOf !== null;
  return [
    ...(isDuplicate ? duplicateOf(fields.duplicateOf ?? '', about) : answerChecks(answer, draft, about)),
    ...(unsure.length > 0 ? [{ check: 'unsure' as const, ids: unsure }] : []),
    ...privateTyped({ title, answer }, draft).map((field) => ({ check: `typed-${field}` as const })),
    ...titleChecks(title, tickets.untitled, draft),
    ...(about.hasComponent(fields.component) ? [] : [{ check: 'component' as const, component: fields.component }]),
    ...(pictures.length > 0 ? [{ check: 'pictures' as const, count: pictures.length }] : []),
  ];
}

function answerChecks(answer: string, draft: Brief, { guess, isDecided }: About): Check[] {
  const { comment, isSure } = guess;
  if (isNoAnswer(answer, draft)) return [{ check: 'no-answer' }];
  return [
    ...(/^(?:<?https?:\/\/\S+>?[.\s]*)+$/i.test(answer) ? [{ check: 'answer-link' as const }] : []),
    ...(isSure || isDecided || comment === null ? [] : [{ check: 'guess' as const, comment }]),
  ];
}

const duplicateOf = (of: string, { isPublished }: About): Check[] => [
  { check: 'duplicate', of, isPublished: isPublished(of) },
];

function titleChecks(title: string, untitled: string, { number, locale }: Brief): Check[] {
  const isShort = title.startsWith(untitled) || title.endsWith(`(ticket ${number})`);
  return [
    ...(isShort ? [{ check: 'title-short' as const }] : title.endsWith('…') ? [{ check: 'title-cut' as const }] : []),
    ...(placeholdersIn(title, locale).length > 0 ? [{ check: 'title-private' as const }] : []),
  ];
}

import type { Locale } from '../../language/locale.ts';
import type { Say } from '../../language/words.ts';
import type { Draft } from '../../reader/draft.ts';
import type { Mark } from '../marked-text.ts';
import { kindName } from '../placeholders.ts';
import type { Review } from '../review.ts';
import type { Work } from '../work.ts';
import type { Check } from '../to-check.ts';

/** What a page shows, and in whose language. */
export interface View {
  readonly review: Review;
  readonly locale: Locale;
  readonly say: Say;
}

/** A view at one draft that can be shown. */
export interface DraftView extends View {
  readonly work: Work;
  readonly draft: Draft;
  readonly checks: readonly Check[];
  readonly unsure: ReadonlySet<string>;
}

/** Ids of elements that keys and links lead to. */
export const rowId = (mark: string): string => `row-${mark}`;
export const choiceId = (comment: number | null): string => `choice-${comment ?? 0}`;

/** `name`, or `name?` where it may be none. */
export const kindOf = ({ kind }: Pick<Mark, 'kind'>, isUnsure: boolean, { say, locale }: View): string =>
  isUnsure ? say('review.unsure.kind', { kind: kindName(kind, locale) }) : kindName(kind, locale);

/** `question`, `comment 3`. */
export const placeName = (where: Mark['where'], say: Say): string =>
  where === 'title' || where === 'question' || where === 'answer'
    ? say(`review.where.${where}`)
    : say('review.where.comment', { comment: commentIn(where) });

/** `name in comment 3`. */
export const kindInPlace = (kind: string, where: Mark['where'], say: Say): string =>
  where === 'title' || where === 'question' || where === 'answer'
    ? say(`review.in.${where}`, { kind })
    : say('review.in.comment', { kind, comment: commentIn(where) });

/** The number of a comment is a name: it is not written as quantities are. */
const commentIn = (where: string): string => where.split(':')[1] ?? '';

/** How much was taken out: lines where there are several, else words. */
export function sizeOf(words: string, say: Say): string {
  const lines = words.trim().split(/\n/).length;
  return lines > 1
    ? say('review.lines', { count: lines })
    : say('review.words', { count: words.trim().split(/\s+/).length });
}

/** The language of a text, where it is not the page's. */
export const langOf = ({ locale, draft }: Pick<DraftView, 'locale' | 'draft'>): string | null =>
  draft.locale === locale ? null : draft.locale;

/** The beginning of a text, as a line to open it by. */
export const beginning = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69).trimEnd()}…` : line;
};

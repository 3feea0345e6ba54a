import { languages } from '../../language/index.ts';
import type { Locale } from '../../language/locale.ts';
import { shortened } from '../tracker/answer.ts';

/** Of front matter. */
const [shortest, longest] = [8, 140];

export interface Title {
  readonly title: string;
  /** What a person has to look at. */
  readonly toDo: readonly ('title-short' | 'title-cut')[];
}

/** A title that the site takes, out of a summary without what is private. */
export function titleOf(
  summary: string,
  { ticket, locale, isTaken }: { readonly ticket: number; readonly locale: Locale; readonly isTaken: boolean },
): Title {
  const number = ` (ticket ${ticket})`;
  if (summary === '')
    return {
      title: `${languages[locale].tickets.untitled}${number}`,
      toDo: ['title-short'],
    };
  if (summary.length < shortest) return { title: `${summary}${number}`, toDo: ['title-short'] };
  return {
    // Two entries of one title could not be told apart in a list.
    title: isTaken ? `${shortened(summary, longest - number.length)}${number}` : shortened(summary, longest),
    toDo: summary.length > longest ? ['title-cut'] : [],
  };
}

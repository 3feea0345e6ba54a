import { Document, isMap, isScalar, isSeq } from 'yaml';
import { languages } from '../../language/index.ts';
import type { Locale } from '../../language/locale.ts';
import type { AnswerGuess } from '../tracker/answer.ts';
import type { Ticket } from '../tracker/ticket.ts';
import { dayOf, priorityOf, typeOf } from './facts.ts';
import type { Participants } from './participants.ts';
import { reasonInWords, type ShortAnswer } from './short-answer.ts';

/** What was decided on a ticket, beside its own facts. */
export interface EntryFacts {
  readonly isDraft: boolean;
  readonly title: string;
  readonly answer: ShortAnswer;
  /** Without what is private. */
  readonly keywords: readonly string[];
  readonly duplicateOf: number | null;
  readonly locale: Locale;
}

/** The fields of an entry, in the order in which they stand in its file. */
export function fieldsOf(
  ticket: Ticket,
  { isDraft, title, answer, keywords, duplicateOf, locale }: EntryFacts,
  { isStaff, roleOf }: Participants,
): object {
  const [opened, closed] = daysOf(ticket);
  const ownerRole = ticket.owner === '' ? 'support' : roleOf(ticket.owner);
  return {
    ...(isDraft ? { review: 'pending' } : {}),
    ticket: ticket.number,
    title,
    answer: answer.answer,
    status: ticket.status,
    resolution: ticket.resolution,
    ...(duplicateOf === null ? {} : { duplicateOf: `ticket/${duplicateOf}` }),
    type: typeOf(ticket.type),
    priority: priorityOf(ticket.priority) ?? 'medium',
    component: ticket.component.trim() || 'none',
    keywords: [...new Set(keywords.filter((word) => word.length > 1 && !word.includes('[')))],
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
    reporter: isStaff(ticket.reporter) ? 'support' : 'member',
    owner: ownerRole === 'member' ? 'member' : 'support',
    ...(answer.guess.comment === null ? {} : { answerComment: answer.guess.comment }),
    originalLanguage: locale,
    // Without a day, whoever reads it writes the day on which that was.
    ...(closed === undefined ? {} : { reviewed: closed }),
  };
}

/** When it was opened and closed, as far as the source tells; in order, whatever it tells. */
function daysOf({ opened, closed }: Ticket): (string | undefined)[] {
  const days = [opened, closed].map((time) => (time === null ? undefined : dayOf(time)));
  return days.includes(undefined) ? days : days.sort();
}

/** As YAML, with what a reviewer has to do beside the field. */
export function frontMatter(fields: object, guess: AnswerGuess, locale: Locale): string {
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true;
    const review = document.get('review', true);
    if (isScalar(review)) {
      review.comment = ` ${languages[locale].reviews.imported}`;
      // On a line of its own: behind a value it might be taken for the end of that.
      const name = guess.comment === null ? 'answer' : 'answerComment';
      const key = document.contents.items.find(({ key: each }) => isScalar(each) && each.value === name)?.key;
      if (isScalar(key)) key.commentBefore = ` ${reasonInWords(guess, locale)}`;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

import type { EntryText } from '../../mdx/entry-text.ts';
import { dateInFuture } from '../../schema/problems.ts';
import type { Problem } from '../../schema/problem.ts';
import type { ContentRule } from './content-rule.ts';
import { part } from '../../language/problems.ts';

/**
 * What is told has happened: a day that is still to come would be the edition of the whole site. By when an answer is
 * to be read again (`reviewBy`) lies ahead, and may.
 */
export const futureDates: ContentRule = ({ written, today }) =>
  today === null ? [] : written.flatMap((text) => problemsOf(text, today));

function problemsOf(text: EntryText, today: string): Problem[] {
  const { file, lines, fields } = text;
  const days = [
    { name: part('day.reviewed'), day: fields.reviewed, line: lines.reviewed },
    ...('opened' in fields
      ? [
          { name: part('day.opened'), day: fields.opened, line: lines.opened },
          { name: part('day.closed'), day: fields.closed, line: lines.closed },
        ]
      : []),
    ...(text.kind === 'ticket'
      ? text.comments.map(({ number, date, line }) => ({
          name: part('day.comment', { number }),
          day: date?.slice(0, 10),
          line,
        }))
      : []),
  ];
  return days.flatMap(({ name, day, line }) =>
    day !== undefined && day > today ? [dateInFuture({ file, line }, { field: name, day, today })] : [],
  );
}

import type { Locale } from '../../language/locale.ts';
import { parseText } from '../../mdx/render.ts';
import { isError } from '../../schema/problem.ts';
import { ticketSchema } from '../../schema/ticket.ts';

/**
 * What is wrong with an entry as the build will look at it, but for links, which depend on what else is published:
 * names of fields or codes of problems, and nothing of the text. Null when nothing is.
 */
export function whyNotWritable(text: string, fields: object, ticket: number, locale: Locale): string | null {
  const parsed = ticketSchema.safeParse(fields);
  if (!parsed.success) return listed(parsed.error.issues.map(({ path }) => path.join('.')));
  const body = parseText(text, {
    key: `ticket/${ticket}`,
    locale,
    file: `tickets/${ticket}/${locale}.mdx`,
    pictureSize: () => ({ width: 1, height: 1 }),
  });
  const wrong = ('severity' in body ? [body] : body.problems).filter(isError);
  return wrong.length > 0 ? listed(wrong.map(({ code }) => code)) : null;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

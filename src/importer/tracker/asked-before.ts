import { type Locale, locales } from '../../language/locale.ts';
import { askedWords } from '../../language/script-words.ts';
import { type AskedBefore, withoutAskedLine } from '../../site/asked-line.ts';
import type { Body, Ticket } from './ticket.ts';

/** What a member asked on the site before they filed a ticket, and the language of the pages where they did. */
export interface AskedBeforeTicket extends AskedBefore {
  readonly locale: Locale;
}

/**
 * A ticket whose texts have no line that tells what was asked before: it says what its writer did, and is no part of
 * the question. `askedBefore` is what the line of the description tells; comments may quote it.
 */
export function withoutAskedBefore(ticket: Ticket): Ticket {
  const { body: description, before } = without(ticket.description);
  const comments = ticket.comments.map((comment) => {
    const { body } = without(comment.body);
    return body === comment.body ? comment : { ...comment, body };
  });
  const isSame = description === ticket.description && comments.every((each, i) => each === ticket.comments[i]);
  return isSame ? ticket : { ...ticket, description, comments, ...(before && { askedBefore: before }) };
}

function without(given: Body | null): { readonly body: Body | null; readonly before: AskedBeforeTicket | null } {
  let [body, before] = [given, null as AskedBeforeTicket | null];
  for (const locale of locales) {
    const found = body && withoutAskedLine(body.source, askedWords(locale));
    if (!body || !found?.before) continue;
    before ??= { ...found.before, locale };
    body = saysNothing(found.text) ? null : { ...body, source: found.text };
  }
  return { body, before };
}

/** Blanks, marks of quotations and tags are no text; a picture is. */
const saysNothing = (source: string): boolean =>
  source.replace(/<(?!img\b)[^<>]*>/gi, '').replace(/[\s>]+/g, '') === '';

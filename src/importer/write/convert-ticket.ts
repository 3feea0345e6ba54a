import { type Locale, locales } from '../../language/locale.ts';
import type { Role } from '../../schema/ticket.ts';
import { known, type LanguagePrior, type Languages, languagesOf } from '../tracker/language.ts';
import type { Body, Ticket, TicketComment } from '../tracker/ticket.ts';
import { both, type Detector } from '../redact/finding.ts';
import { findPrivate, placeholderIn } from '../redact/redact.ts';
import { type BodyOptions, convertBody, type Converted } from './convert-body.ts';
import { quotingErased } from './erased.ts';
import type { Participants } from './participants.ts';
import type { Refused } from './refused.ts';
import { ToldSecrets } from './told-secrets.ts';

/** A ticket's texts as MDX, in the language in which its entry is. */
export interface ConvertedTicket {
  readonly locale: Locale;
  /** Of the whole ticket, that one among them. */
  readonly languages: readonly Locale[];
  readonly question: Converted | null;
  /** Those with a text, in the order of their numbers. */
  readonly comments: readonly ConvertedComment[];
  /** Finds what was taken out of any of its texts, for the short ones. */
  readonly told: Detector;
}

export interface ConvertedComment {
  readonly comment: TicketComment;
  readonly by: Role;
  readonly texts: readonly Converted[];
}

export interface ConvertTicketOptions extends Omit<BodyOptions, 'locale' | 'people' | 'peopleInCode' | 'ticket'> {
  readonly participants: Participants;
  /** In which language the ticket is; null where its texts are to tell. */
  readonly locale: Locale | null;
  readonly prior: LanguagePrior;
}

/** Twice where its texts turn out to be in another language: it says in which words something was taken out. */
export function convertTicket(ticket: Ticket, options: ConvertTicketOptions): ConvertedTicket | Refused {
  const told = new ToldSecrets();
  for (const short of [ticket.summary, ...ticket.keywords])
    for (const { kind, start, end } of findPrivate(short, { people: options.participants.inProse }))
      told.add(kind, short.slice(start, end));
  return convertTelling(ticket, told, options);
}

function convertTelling(ticket: Ticket, told: ToldSecrets, options: ConvertTicketOptions): ConvertedTicket | Refused {
  const fallback = options.locale ?? options.prior.locale;
  const first = convertedBodies(ticket, fallback, told, options);
  if ('refused' in first) return first;
  const spoken = spokenIn(ticket, first, options.locale === null ? options.prior : known(options.locale));
  const locale = options.locale ?? mainLanguage(ticket, first, spoken, options.prior);
  const converted = locale === fallback ? first : convertedBodies(ticket, locale, told, options);
  if ('refused' in converted) return converted;
  return {
    locale,
    languages: locales.filter((each) => each === locale || spoken.all.includes(each)),
    question: textOf(ticket.description, converted),
    comments: merged(ticket.comments).map(({ bodies, ...comment }) => ({
      comment,
      by: options.participants.roleOf(comment.author),
      texts: bodies.flatMap((body) => converted.get(body) ?? []),
    })),
    told: told.detector(),
  };
}

type ConvertedBodies = ReadonlyMap<Body, Converted>;

/** Again where something was taken out that may stand in a text before it. */
function convertedBodies(
  ticket: Ticket,
  locale: Locale,
  told: ToldSecrets,
  options: ConvertTicketOptions,
): ConvertedBodies | Refused {
  const before = told.count;
  const converted = convertedOnce(ticket, locale, told, options);
  return told.count === before ? converted : convertedOnce(ticket, locale, told, options);
}

function convertedOnce(
  ticket: Ticket,
  locale: Locale,
  told: ToldSecrets,
  { participants, place = placeholderIn(locale), ...options }: ConvertTicketOptions,
): ConvertedBodies | Refused {
  const toldBefore = told.detector();
  const converted = new Map<Body, Converted>();
  const isQuoted = quotingErased(ticket);
  for (const body of [ticket.description, ...ticket.comments.map(({ body }) => body)]) {
    if (body === null) continue;
    const text = convertBody(body, {
      ...options,
      ticket: ticket.number,
      ...(ticket.withdrawn ? { isQuoted } : {}),
      people: both(participants.inProse, toldBefore),
      peopleInCode: both(participants.inCode, toldBefore),
      place: (kind, taken) => {
        told.add(kind, taken);
        return place(kind, taken);
      },
      locale,
    });
    if ('refused' in text) return text;
    converted.set(body, text);
  }
  return converted;
}

const textOf = (body: Body | null, converted: ConvertedBodies): Converted | null =>
  (body && converted.get(body)) ?? null;

const spokenIn = (ticket: Ticket, converted: ConvertedBodies, prior: LanguagePrior): Languages =>
  languagesOf(
    [
      ...(textOf(ticket.description, converted)?.paragraphs ?? []),
      ticket.summary,
      ...ticket.comments.flatMap(({ body }) => textOf(body, converted)?.paragraphs ?? []),
    ],
    prior,
  );

/** Of the question, where that is in one language; else of all that was said. */
function mainLanguage(ticket: Ticket, converted: ConvertedBodies, { main }: Languages, prior: LanguagePrior): Locale {
  const question = textOf(ticket.description, converted);
  return question && question.languages.all.length === 1 && question.paragraphs.length > 0
    ? languagesOf([...question.paragraphs, ticket.summary], main === prior.locale ? prior : known(main)).main
    : main;
}

/** Two comments of one number, as old databases may have them, become one. */
function merged(comments: readonly TicketComment[]): (TicketComment & { readonly bodies: readonly Body[] })[] {
  return [...Map.groupBy(comments, ({ number }) => number).values()]
    .flatMap((those) => {
      const [first] = those;
      const bodies = those.flatMap(({ body }) => body ?? []);
      return first && bodies.length > 0 ? [{ ...first, bodies }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

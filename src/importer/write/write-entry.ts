import type { Locale } from '../../language/locale.ts';
import type { Site } from '../../schema/site.ts';
import { both } from '../redact/finding.ts';
import type { AskedBeforeTicket } from '../tracker/asked-before.ts';
import type { AnswerGuess } from '../tracker/answer.ts';
import type { LanguagePrior } from '../tracker/language.ts';
import type { LinkResolver } from '../tracker/link.ts';
import type { Loss } from '../tracker/loss.ts';
import type { Ticket } from '../tracker/ticket.ts';
import type { Tracker } from '../tracker/tracker.ts';
import { publicQuestions } from './asked-before.ts';
import type { BodyOptions } from './convert-body.ts';
import { type ConvertedTicket, convertTicket } from './convert-ticket.ts';
import { partsOf } from './entry-parts.ts';
import { priorityOf } from './facts.ts';
import { fieldsOf, frontMatter } from './front-matter.ts';
import { asFolder } from '../../site/addresses.ts';
import { alsoFinding, type HeldTexts, participantsOf } from './participants.ts';
import { type Redaction, Redactions, type Where } from './redactions.ts';
import type { Refused } from './refused.ts';
import { withSeenFields } from './seen-text.ts';
import { shortAnswerOf } from './short-answer.ts';
import { titleOf } from './title.ts';
import { whyNotWritable } from './why-not-writable.ts';

/** What a person has to look at before the entry can be published. */
export type ToDo = 'dates' | 'component' | 'priority' | 'answer' | 'title-short' | 'title-cut';

export interface WrittenEntry {
  readonly locale: Locale;
  /** Of the whole ticket. */
  readonly languages: readonly Locale[];
  readonly title: string;
  readonly answer: string;
  /** Which comment it is from, and why. */
  readonly guess: AnswerGuess;
  /** The file, front matter and all. */
  readonly text: string;
  readonly isDraft: boolean;
  readonly redacted: readonly Redaction[];
  readonly losses: readonly (Loss & { readonly where: Where })[];
  readonly toDo: readonly ToDo[];
  /** What its member asked before, as far as nothing in it is private: for the report, and looked at only for it. */
  readonly askedBefore: () => AskedBeforeTicket | null;
}

export interface WriteOptions {
  readonly resolve: LinkResolver;
  readonly converters: Tracker['converters'];
  readonly site: Pick<Site, 'tracker'>;
  /** In which language the tracker's tickets are, as far as known. */
  readonly prior: LanguagePrior;
  /** Who answers where site.yaml names nobody: those to whom tickets of others were given. */
  readonly owners: ReadonlySet<string>;
  /** The tracker's components that topics.yaml lists. */
  readonly components: ReadonlySet<string>;
  /** The ticket that answers it, for a duplicate. */
  readonly duplicateOf: number | null;
  /** In which language the ticket is; null where its texts are to tell. */
  readonly locale: Locale | null;
  /** Without `review: pending`, where a person need not look at anything. */
  readonly publish: boolean;
  /** Finds titles of tickets that are held and who takes part in them, once they are known. */
  readonly held?: HeldTexts;
  /** Whether another entry has its title. */
  readonly isTitleTaken: boolean;
  readonly picture?: BodyOptions['picture'];
}

/**
 * Without these the site would refuse the entry, or say nothing; a priority and a cut title are read again some time.
 */
const keepsDraft: readonly ToDo[] = ['dates', 'component', 'answer', 'title-short'];

/** A ticket that was chosen, as the text of its entry. */
export function writeEntry(given: Ticket, options: WriteOptions): WrittenEntry | Refused {
  const ticket = withSeenFields(given);
  const { site, duplicateOf } = options;
  const takingPart = participantsOf(ticket, site.tracker, options.owners);
  const people = options.held ? alsoFinding(takingPart, options.held) : takingPart;
  const converted = convertTicket(ticket, {
    ...options,
    participants: people,
    root: asFolder(site.tracker.address),
  });
  if ('refused' in converted) return converted;
  const { locale, languages } = converted;
  const whatIsPrivate = both(people.inProse, converted.told);
  const redactions = new Redactions(locale, whatIsPrivate);
  for (const { where, text } of textsOf(converted)) redactions.add(where, text.redacted);
  const { title, toDo: titleToDo } = titleOf(redactions.clean(ticket.summary, 'title'), {
    ticket: ticket.number,
    locale,
    isTaken: options.isTitleTaken,
  });
  const answer = shortAnswerOf(ticket, converted, duplicateOf);
  const toDo: readonly ToDo[] = [
    ...(ticket.closed === null ? (['dates'] as const) : []),
    ...(answer.isMissing ? (['answer'] as const) : []),
    ...(options.components.has(ticket.component) ? [] : (['component'] as const)),
    ...(priorityOf(ticket.priority) === null ? (['priority'] as const) : []),
    ...titleToDo,
  ];
  const isDraft = !options.publish || toDo.some((each) => keepsDraft.includes(each));
  const keywords = redactions.cleanWords(ticket.keywords, 'keywords');
  const fields = fieldsOf(ticket, { isDraft, title, answer, keywords, duplicateOf, locale }, people);
  const text = `---\n${frontMatter(fields, answer.guess, locale)}---\n\n${partsOf(ticket, converted, people)}\n`;
  const why = whyNotWritable(text, fields, ticket.number, locale);
  if (why !== null) return { refused: 'not_writable', detail: why };
  return {
    locale,
    languages,
    title,
    answer: answer.answer,
    guess: answer.guess,
    text,
    isDraft,
    redacted: redactions.all(),
    losses: textsOf(converted).flatMap(({ where, text: { losses } }) => losses.map((loss) => ({ ...loss, where }))),
    toDo,
    askedBefore: () => (ticket.askedBefore ? publicQuestions(ticket.askedBefore, whatIsPrivate) : null),
  };
}

/** Those who take part, and what belongs to tickets that are held. */
export const textsOf = ({ question, comments }: ConvertedTicket) => [
  ...(question ? [{ where: 'description' as const, text: question }] : []),
  ...comments.flatMap(({ comment, texts }) =>
    texts.map((text) => ({ where: `comment:${comment.number}` as const, text })),
  ),
];

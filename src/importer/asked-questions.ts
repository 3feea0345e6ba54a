import { foldedWords } from '../language/fold.ts';
import type { Locale } from '../language/locale.ts';
import type { EntryKey } from '../schema/entry.ts';
import { fewestTickets } from '../schema/unanswered.ts';
import { linkedEntries } from '../site/linked-entries.ts';
import type { ImportOptions } from './import-options.ts';
import { ownCopy } from './own-copy.ts';
import type { Ticket } from './tracker/ticket.ts';
import type { Verdict } from './tracker/verdict.ts';
import type { WrittenEntry } from './write/write-entry.ts';

/** What members asked on the site before they filed tickets, with what these tickets say about it. */
export interface AskedQuestion {
  readonly question: string;
  /** Of the pages where it was asked. */
  readonly locale: Locale;
  readonly tickets: readonly number[];
}

/** Another way to ask for an entry, with which members did not find it or did not see that it answers. */
export interface ProposedQuestion extends AskedQuestion {
  readonly entry: EntryKey;
  /** In how many of the tickets the member had opened the entry: then it is found, and something else is missing. */
  readonly opened: number;
  /** For the entry's `alsoAsked`. */
  readonly line: string;
}

/** A question whose tickets no entry has answered. */
export interface UnansweredQuestion extends AskedQuestion {
  /** Published entries that were opened, and were not what was sought. */
  readonly opened: readonly EntryKey[];
  /** For unanswered.yaml, which the staff page shows; null where fewer tickets ask it than that takes. */
  readonly line: string | null;
}

/** An entry that is published. */
export interface PublishedEntry {
  readonly key: EntryKey;
  /** The questions that it is found by already: its titles and `alsoAsked`. */
  readonly asked: readonly string[];
}

type Options = Pick<ImportOptions, 'publishedEntry'> & { readonly site: Pick<ImportOptions['site'], 'address'> };

/** An answer with more links is a list of what there is. */
const mostLinks = 3;

interface Gathered {
  readonly question: string;
  readonly locale: Locale;
  readonly tickets: Set<number>;
}

/** Gathers what was asked before, ticket by ticket, as far as nothing in it is private. No content gets it. */
export class AskedQuestions {
  readonly #options: Options;
  readonly #proposed = new Map<string, Gathered & { readonly entry: EntryKey; opened: number }>();
  readonly #unanswered = new Map<string, Gathered & { readonly opened: Set<EntryKey> }>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Of a ticket that is held, nobody hears more than its number. */
  add(ticket: Ticket, verdict: Verdict, { guess, ...entry }: Pick<WrittenEntry, 'askedBefore' | 'guess'>): void {
    if (verdict.verdict === 'hold') return;
    const askedBefore = entry.askedBefore();
    if (!askedBefore) return;
    const { publishedEntry, site } = this.#options;
    const named =
      verdict.verdict === 'alias' ? [`ticket/${verdict.of}`] : linkedInAnswer(ticket, guess.comment, site.address);
    const entries = publishedOf(named, publishedEntry);
    // The entry that answers a duplicate may wait for its reviewer: it does have an answer.
    if (verdict.verdict === 'alias' && entries.length === 0) return;
    const opened = publishedOf(askedBefore.read, publishedEntry).map(({ key }) => key);
    for (const question of askedBefore.asked) {
      const about = { question: ownCopy(question), locale: askedBefore.locale };
      if (entries.length === 0) this.#addUnanswered(ticket.number, about, opened);
      for (const { key, asked } of entries)
        if (!asked.some((each) => idOf(each) === idOf(question))) this.#addProposed(ticket.number, about, key, opened);
    }
  }

  #addProposed(ticket: number, about: Omit<Gathered, 'tickets'>, entry: EntryKey, opened: readonly EntryKey[]): void {
    const known = gathered(this.#proposed, `${entry} ${about.locale} ${idOf(about.question)}`, () => ({
      ...about,
      entry,
      tickets: new Set(),
      opened: 0,
    }));
    if (!known.tickets.has(ticket) && opened.includes(entry)) known.opened++;
    known.tickets.add(ticket);
  }

  #addUnanswered(ticket: number, about: Omit<Gathered, 'tickets'>, opened: readonly EntryKey[]): void {
    const known = gathered(this.#unanswered, `${about.locale} ${idOf(about.question)}`, () => ({
      ...about,
      tickets: new Set(),
      opened: new Set(),
    }));
    known.tickets.add(ticket);
    for (const key of opened) known.opened.add(ownCopy(key));
  }

  /** Those of most tickets first. */
  proposed(): ProposedQuestion[] {
    return byTickets(this.#proposed).map(({ entry, question, locale, tickets, opened }) => {
      return { entry, question, locale, tickets, opened, line: `- ${JSON.stringify(question)}` };
    });
  }

  /** The same of those that no ticket with the same question has an entry for. */
  unanswered(): UnansweredQuestion[] {
    const answered = new Set([...this.#proposed.values()].map(({ locale, question }) => `${locale} ${idOf(question)}`));
    return byTickets(this.#unanswered)
      .filter(({ locale, question }) => !answered.has(`${locale} ${idOf(question)}`))
      .map(({ question, locale, tickets, opened }) => {
        const line = `- { lang: ${locale}, ask: ${JSON.stringify(question)}, tickets: ${tickets.length} }`;
        return { question, locale, tickets, opened: [...opened], line: tickets.length < fewestTickets ? null : line };
      });
  }
}

/** Two ways to write a question are one question. */
const idOf = (question: string): string => foldedWords(question).join(' ');

/**
 * What the answer links to, or what is said after it; where nobody could say which comment that is, the last link of
 * somebody else than the member.
 */
function linkedInAnswer({ comments, reporter }: Ticket, answer: number | null, site: string): EntryKey[] {
  const linked = comments
    .filter(({ number, author }) => number >= (answer ?? 0) && author !== reporter)
    .map(({ body }) => linkedEntries(body?.source ?? '', site))
    .findLast((keys) => keys.length > 0);
  return linked && linked.length <= mostLinks ? linked : [];
}

function publishedOf(keys: readonly EntryKey[], entryAt: ImportOptions['publishedEntry']): PublishedEntry[] {
  const found = keys.flatMap((key) => entryAt(key) ?? []);
  return found.filter(({ key }, i) => found.findIndex((each) => each.key === key) === i);
}

function gathered<T>(all: Map<string, T>, id: string, make: () => T): T {
  const known = all.get(id) ?? make();
  all.set(id, known);
  return known;
}

const byTickets = <T extends Gathered>(all: ReadonlyMap<string, T>) =>
  [...all.values()]
    .map((each) => ({ ...each, tickets: [...each.tickets].sort((a, b) => a - b) }))
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.question < b.question ? -1 : 1));

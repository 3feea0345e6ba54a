import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { ticketTwice } from '../schema/problems/import.ts';
import { chosenCopy } from './choose-copy.ts';
import type { ImportOptions } from './import-options.ts';
import { ownCopy } from './own-copy.ts';
import type { ImportReport } from './report.ts';
import type { Locale } from '../language/locale.ts';
import { known, type LanguagePrior } from './tracker/language.ts';
import { withoutAskedBefore } from './tracker/asked-before.ts';
import { verdictOf, type Verdict } from './tracker/verdict.ts';
import type { Ticket } from './tracker/ticket.ts';
import { sensitiveField } from './tracker/sensitive.ts';
import { readSource, type TicketRead } from './tracker/read-source.ts';
import { type Erased, withoutErased } from './write/erased.ts';
import { writeEntry } from './write/write-entry.ts';
import { heldFor } from './write/refused.ts';
import { programLocale } from '../language/lists.ts';
import { sentencesOf } from '../language/problems.ts';
import type { Problem } from '../schema/problem.ts';

/** What the first pass keeps of a ticket: little, so that memory does not grow with texts. */
export interface Candidate {
  readonly verdict: Verdict;
  /** Of the source that it was read from. */
  readonly rank: number;
  /** Which ticket of the source it was: of several with one number, the most complete. */
  readonly at: number;
  readonly comments: readonly number[];
  readonly title: string;
  /** As the tracker has it: it must not stand in texts of others where this one is held. */
  readonly summary: string;
  /** What other copies of it are called. */
  readonly otherTitles: readonly string[];
  /** Of the file that it was read from, and of one that says something else and is no older; else null. */
  readonly file: string;
  readonly disagreesWith: string | null;
  /** The last change that the source tells, or nothing. */
  readonly changed: string;
  /** How many comments it has, also those without a text. */
  readonly size: number;
  /** Of all that it says. */
  readonly digest: string;
  /** The language that its own texts tell; null where they were not read. */
  readonly locale: Locale | null;
  /** Whether a person has to complete its entry before it can be published. */
  readonly isDraft: boolean;
}

export interface FirstPass {
  readonly candidates: ReadonlyMap<number, Candidate>;
  /** Files that gave no ticket. */
  readonly refused: ImportReport['refused'];
  /** Titles of tickets whose copies disagree: nobody can say whether they are for everybody. */
  readonly unclear: readonly string[];
  /** Those to whom tickets of others were given. */
  readonly owners: ReadonlySet<string>;
  /** Logins and names of everybody who takes part in a ticket. */
  readonly people: ReadonlySet<string>;
  /** Titles that the source shows of tickets, which it may not have. */
  readonly mentioned: ReadonlyMap<number, ReadonlySet<string>>;
  /** In which language most tickets are that may be published. */
  readonly prior: LanguagePrior;
  /** Whether the source has all tickets of the tracker. */
  readonly isWhole: boolean;
}

export interface FirstPassOptions extends Pick<
  ImportOptions,
  'source' | 'trackers' | 'site' | 'components' | 'locale' | 'onProgress'
> {
  /** What no import may bring back. */
  readonly erased: Erased;
}

/**
 * Decides on each ticket by itself; of several with one number it takes the one from the most complete source, and of
 * equal ones the newer.
 */
export async function firstPass(options: FirstPassOptions): Promise<FirstPass> {
  const candidates = new Map<number, Candidate>();
  const refused: ImportReport['refused'][number][] = [];
  const owners = new Set<string>();
  const people = new Set<string>();
  const mentioned = new Map<number, Set<string>>();
  let [at, isWhole] = [0, true];
  for await (const read of readLeft(options)) {
    options.onProgress(at);
    // A database is read without a pause, and memory of native code is given back only between turns of the event loop.
    if (at % 20 === 0) await turnOfTheLoop();
    if ('refused' in read) {
      for (const problem of read.refused) refused.push(told(problem));
      continue;
    }
    const { ticket, source } = read;
    if (ticket.owner !== '' && ticket.owner !== ticket.reporter) owners.add(ticket.owner);
    for (const person of participants(ticket)) if (!people.has(person)) people.add(ownCopy(person));
    for (const { ticket: number, titles } of ticket.mentioned ?? []) {
      const known = mentioned.get(number) ?? new Set();
      for (const title of titles) if (!known.has(title)) known.add(ownCopy(title));
      mentioned.set(number, known);
    }
    isWhole &&= source.isWhole;
    const known = candidates.get(ticket.number);
    const next = candidate(read, at, { ...options, isTaken: !known || source.rank <= known.rank });
    candidates.set(ticket.number, known ? chosenCopy(known, next) : next);
    at++;
  }
  const unclear = withoutDisagreeing(candidates, refused);
  return {
    candidates,
    refused,
    unclear,
    owners,
    people,
    mentioned,
    prior: priorOf([...candidates.values()], options.site.defaultLanguage),
    isWhole: isWhole && candidates.size > 0,
  };
}

/** Takes the tickets out whose copies disagree, tells why, and returns what they are called. */
function withoutDisagreeing(candidates: Map<number, Candidate>, refused: ImportReport['refused'][number][]): string[] {
  const titles: string[] = [];
  for (const [number, { file, disagreesWith, summary, otherTitles }] of candidates) {
    if (disagreesWith === null) continue;
    candidates.delete(number);
    titles.push(summary, ...otherTitles);
    refused.push(told(ticketTwice({ file }, { ticket: number, one: disagreesWith, other: file })));
  }
  return titles;
}

const howToRead = ({ site }: Pick<FirstPassOptions, 'site'>) => ({
  sensitive: sensitiveField(site.tracker),
  mustTell: true,
});

function participants({ reporter, owner, comments, people }: Ticket): string[] {
  const parts = [
    reporter,
    owner,
    ...comments.map(({ author }) => author),
    ...people.flatMap(({ login, name }) => [login, name]),
  ];
  return parts.filter((each) => each !== '');
}

/** What a source has, without what was erased, and without what members did before they wrote. */
async function* readLeft({
  source,
  trackers,
  erased,
  site,
}: Pick<FirstPassOptions, 'source' | 'trackers' | 'erased' | 'site'>) {
  for await (const read of readSource(source, trackers, null, howToRead({ site })))
    yield 'refused' in read ? read : { ...read, ticket: withoutAskedBefore(withoutErased(read.ticket, erased)) };
}

/** The tickets that the first pass has taken, and no other. */
export async function* secondPass(
  options: Pick<FirstPassOptions, 'source' | 'trackers' | 'erased' | 'site'>,
  candidates: ReadonlyMap<number, Candidate>,
): AsyncGenerator<TicketRead> {
  const taken = new Set([...candidates.values()].map(({ at }) => at));
  let at = 0;
  for await (const read of readLeft(options)) {
    if ('refused' in read) continue;
    if (taken.has(at++)) yield read;
  }
}

/** Of a copy that is not taken, since a more complete one is, only what the tracker says of it is asked. */
function candidate(read: TicketRead, at: number, options: FirstPassOptions & { readonly isTaken: boolean }): Candidate {
  const { ticket, tracker, source } = read;
  const alone = verdictOf(ticket, {
    converters: tracker.converters,
    address: options.site.tracker.address,
  });
  const entry = alone.verdict === 'hold' || !options.isTaken ? null : draftEntry(read, options);
  return {
    verdict: entry?.hold ?? alone,
    isDraft: entry?.isDraft ?? false,
    locale: entry?.locale ?? null,
    rank: source.rank,
    at,
    file: ownCopy(ticket.source.name),
    disagreesWith: null,
    changed: ticket.changed ?? '',
    size: ticket.comments.length,
    digest: createHash('sha1')
      .update(JSON.stringify({ ...ticket, source: null }))
      .digest('base64'),
    comments: ticket.comments.flatMap(({ number, body }) => (body === null ? [] : [number])),
    title: ownCopy(ticket.summary.trim().toLowerCase().slice(0, 140)),
    summary: ownCopy(ticket.summary.trim()),
    otherTitles: [],
  };
}

/** A tracker without a ticket that tells is in the language of the site. */
function priorOf(candidates: readonly Candidate[], otherwise: Locale): LanguagePrior {
  const read = candidates.flatMap(({ locale }) => locale ?? []);
  const counts = [...Map.groupBy(read, (locale) => locale)].sort((a, b) => b[1].length - a[1].length);
  const [most] = counts;
  return most ? { locale: most[0], share: most[1].length / read.length } : known(otherwise);
}

/** Longer bodies, in characters, are logs, and no page that a phone could show. */
const longestBody = 400_000;

/** Writes the entry and keeps nothing of it: whether it can be written is known before anything else leads to it. */
function draftEntry(
  { ticket, tracker }: TicketRead,
  { site, components, locale }: FirstPassOptions,
): { readonly hold: Verdict | null; readonly isDraft: boolean; readonly locale: Locale | null } {
  const bodies = [ticket.description, ...ticket.comments.map(({ body }) => body)];
  if (bodies.some((body) => (body?.source.length ?? 0) > longestBody))
    return { hold: { verdict: 'hold', reason: 'too_large' }, isDraft: false, locale: null };
  const entry = writeEntry(ticket, {
    resolve: () => null,
    converters: tracker.converters,
    site,
    components,
    locale,
    prior: known(site.defaultLanguage),
    owners: new Set(),
    duplicateOf: null,
    publish: true,
    isTitleTaken: false,
  });
  return 'refused' in entry
    ? { hold: heldFor(entry), isDraft: false, locale: null }
    : { hold: null, isDraft: entry.isDraft, locale: entry.locale };
}

function told(problem: Problem): ImportReport['refused'][number] {
  const { what, fix } = sentencesOf(problem, programLocale);
  return { file: path.basename(problem.file), code: problem.code, why: `${what} ${fix}` };
}

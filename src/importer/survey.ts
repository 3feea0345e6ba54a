import path from 'node:path';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { chosenAlone, type Verdict } from './tracker/choose.ts';
import type { LinkedTicket } from './write/links.ts';
import { readSource, type TicketRead } from './tracker/read-source.ts';
import type { Tracker } from './tracker/tracker.ts';
import type { OnProgress } from '../schema/progress.ts';

/** What the first reading keeps of a ticket: little, so that memory does not grow with texts. */
export interface Survey {
  readonly verdict: Verdict;
  /** Of the source that it was read from. */
  readonly rank: number;
  /** Which reading of the source it was, of several of one ticket the best. */
  readonly at: number;
  readonly comments: readonly number[];
  readonly title: string;
}

/**
 * The first reading, in which `rehearse` says why a ticket cannot be written, so that nothing leads to it: decides on
 * each ticket by itself, and of several readings of one takes the best; of equal ones the later.
 */
export async function survey(
  given: string,
  trackers: readonly Tracker[],
  rehearse: (read: TicketRead) => Verdict | null,
  onProgress: OnProgress,
) {
  const surveys = new Map<number, Survey>();
  const refused: { file: string; why: string }[] = [];
  const owners = new Set<string>();
  let [at, isWhole] = [0, true];
  for await (const read of readSource(given, trackers)) {
    onProgress(at);
    // A database is read without a pause, and memory of native code is given back only between turns of the event loop.
    if (at % 20 === 0) await turnOfTheLoop();
    if ('refused' in read) {
      const [, ...why] = read.refused.message.split('\n');
      refused.push({ file: path.basename(read.refused.file), why: why.map((line) => line.trim()).join(' ') });
      continue;
    }
    const { ticket, source } = read;
    if (ticket.owner !== '' && ticket.owner !== ticket.reporter) owners.add(ticket.owner);
    isWhole &&= source.isWhole;
    const known = surveys.get(ticket.number);
    if (!known || source.rank <= known.rank) {
      const alone = chosenAlone(ticket);
      surveys.set(ticket.number, {
        verdict: alone.verdict === 'hold' ? alone : (rehearse(read) ?? alone),
        rank: source.rank,
        at,
        comments: ticket.comments.flatMap(({ number, body }) => (body === null ? [] : [number])),
        title: Buffer.from(ticket.summary.trim().toLowerCase().slice(0, 140)).toString(),
      });
    }
    at++;
  }
  return { surveys, refused, owners, isWhole: isWhole && surveys.size > 0 };
}

/** The readings that were chosen, and no other. */
export async function* readAgain(
  given: string,
  trackers: readonly Tracker[],
  surveys: ReadonlyMap<number, Survey>,
): AsyncGenerator<TicketRead> {
  const chosen = new Set([...surveys.values()].map(({ at }) => at));
  let at = 0;
  for await (const read of readSource(given, trackers)) {
    if ('refused' in read) continue;
    if (chosen.has(at++)) yield read;
  }
}

/** Tickets whose title an earlier one has too. */
export function takenTitles(surveys: ReadonlyMap<number, Survey>, verdicts: ReadonlyMap<number, Verdict>): Set<number> {
  const first = new Map<string, number>();
  const taken = new Set<number>();
  for (const [number, { title }] of [...surveys].sort(([a], [b]) => a - b)) {
    if (verdicts.get(number)?.verdict !== 'publish') continue;
    if (first.has(title)) taken.add(number);
    else first.set(title, number);
  }
  return taken;
}

export const linkedTickets =
  (surveys: ReadonlyMap<number, Survey>, verdicts: ReadonlyMap<number, Verdict>, isWhole: boolean) =>
  (number: number): LinkedTicket | null => {
    const [found, verdict] = [surveys.get(number), verdicts.get(number)];
    // What the whole database does not have was deleted, or never was.
    if (!found || !verdict) return isWhole ? { is: 'private', comments: new Set() } : null;
    if (verdict.verdict === 'hold')
      return {
        is: /^(?:sensitive|was_sensitive|sensitivity_unknown|spam)$/.test(verdict.reason) ? 'private' : 'elsewhere',
        comments: new Set(),
      };
    // The address of a duplicate shows the entry that answers it, which has other comments.
    return { is: 'entry', comments: new Set(verdict.verdict === 'publish' ? found.comments : []) };
  };

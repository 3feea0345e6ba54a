import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, Problems } from '../../schema/problem.ts';
import { sourceEncoding, sourceMissing, sourceTooLarge, sourceUnknown } from '../../schema/problems/import.ts';
import type { Ticket } from './ticket.ts';
import { pluginField } from './sensitive.ts';
import type { Source, StoredSource, StoreReading, TextSource, Tracker } from './tracker.ts';

/** A ticket with where it comes from, or why a file gave none: the others are read all the same. */
export type Read = TicketRead | { readonly refused: readonly Problem[] };
export interface TicketRead {
  readonly ticket: Ticket;
  readonly tracker: Tracker;
  readonly source: Source;
}

type HowToRead = Pick<StoreReading, 'sensitive' | 'mustTell'>;

/** Larger than any page or export; a file of this size is something else. */
const largestFile = 64_000_000;

/**
 * Tickets of a file or a folder, from the sources of these trackers: which it is is seen from its content. One ticket
 * at a time, so that memory does not grow with their number. Throws Problems where the source itself cannot be
 * read.
 */
export async function* readSource(
  given: string,
  trackers: readonly Tracker[],
  only: ReadonlySet<number> | null = null,
  how: HowToRead = { sensitive: pluginField, mustTell: false },
): AsyncGenerator<Read> {
  const found = await stat(given).catch(() => null);
  if (!found) throw new Problems(sourceMissing({ file: given }, { known: trackers.map(({ takes }) => takes) }));
  if (!found.isDirectory()) return yield* readOne(given, trackers, only, how);
  const store = await storeAt(given, trackers);
  if (store) return yield* storedTickets(store, only, how);
  for (const name of (await readdir(given)).sort()) {
    const file = path.join(given, name);
    if ((await stat(file)).isFile() && !name.startsWith('.')) yield* readOne(file, trackers, only, how);
  }
}

interface Store {
  readonly file: string;
  readonly tracker: Tracker;
  readonly source: StoredSource;
}

async function storeAt(given: string, trackers: readonly Tracker[]): Promise<Store | null> {
  for (const tracker of trackers)
    for (const source of tracker.sources) {
      const file = source.reads === 'store' ? await source.find(given) : null;
      if (source.reads === 'store' && file !== null) return { file, tracker, source };
    }
  return null;
}

async function* storedTickets(
  { file, tracker, source }: Store,
  only: ReadonlySet<number> | null,
  how: HowToRead,
): AsyncGenerator<Read> {
  const refused: Problem[] = [];
  const reading = { ...how, onRefused: (problem: Problem) => refused.push(problem) };
  for await (const ticket of source.tickets(file, only, reading)) {
    if (refused.length > 0) yield { refused: refused.splice(0) };
    yield { ticket, tracker, source };
  }
  if (refused.length > 0) yield { refused };
}

async function* readOne(
  file: string,
  trackers: readonly Tracker[],
  only: ReadonlySet<number> | null,
  how: HowToRead,
): AsyncGenerator<Read> {
  const store = await storeAt(file, trackers);
  if (store) return yield* storedTickets(store, only, how);
  try {
    const text = await textOf(file);
    const { tracker, source } = sourceOf(text, file, trackers);
    if (source.largest !== undefined) await mayBeRead(file, source.largest);
    for (const ticket of source.ticketsIn(text, file, how.sensitive))
      if (only?.has(ticket.number) ?? true) yield { ticket, tracker, source };
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    yield { refused: error.problems };
  }
}

function sourceOf(
  text: string,
  file: string,
  trackers: readonly Tracker[],
): { readonly tracker: Tracker; readonly source: TextSource } {
  for (const tracker of trackers)
    for (const source of tracker.sources)
      if (source.reads === 'text' && source.recognises(text)) return { tracker, source };
  throw new Problems(sourceUnknown({ file }, { known: trackers.map(({ notOurs }) => notOurs) }));
}

/** UTF-8, or what the file's first bytes say. Another encoding would lose letters without anybody noticing. */
async function textOf(file: string): Promise<string> {
  await mayBeRead(file, largestFile);
  const bytes = await readFile(file);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problems(sourceEncoding({ file }));
  }
}

/** Throws Problems for a file of more than so many bytes. */
async function mayBeRead(file: string, most: number): Promise<void> {
  const { size } = await stat(file);
  if (size > most) throw new Problems(sourceTooLarge({ file }, { megabytes: Math.ceil(size / 1e6), most: most / 1e6 }));
}

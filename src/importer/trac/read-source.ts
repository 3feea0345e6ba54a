import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { SourceError, type TracTicket } from '../tracker/ticket.ts';
import { isExport, ticketsInExport } from './query-export.ts';
import { isScrape, ticketInScrape } from './copied-text.ts';
import { isTicketPage, ticketOnPage } from './ticket-page.ts';
import { ticketsInDatabase } from './database.ts';

/** A ticket, or why a file gave none: the others are read all the same. */
export type Read = { readonly ticket: TracTicket } | { readonly refused: SourceError };

/** Larger than any ticket page; a file of this size is something else. */
const largestFile = 64 * 1024 * 1024;

/**
 * Tickets of a trac.db, a Trac environment, a saved page, an export, a copied text, or a folder of such files: which it
 * is is seen from its content. One ticket at a time, so that memory does not grow with their number. Throws SourceError
 * where the source itself cannot be read.
 */
export async function* readSource(source: string, only: ReadonlySet<number> | null = null): AsyncGenerator<Read> {
  const found = await stat(source).catch(() => null);
  if (!found)
    throw new SourceError(
      source,
      'There is no such file or folder.',
      'Give a trac.db, a Trac environment, a saved ticket page or a folder of them, a copied ticket, or an export.',
    );
  if (found.isDirectory()) {
    const database = path.join(source, 'db/trac.db');
    if (await stat(database).catch(() => null)) return yield* tickets(ticketsInDatabase(database, only));
    for (const name of (await readdir(source)).sort()) {
      const file = path.join(source, name);
      if ((await stat(file)).isFile() && !name.startsWith('.')) yield* readFileOf(file, only);
    }
    return;
  }
  yield* readFileOf(source, only);
}

async function* tickets(all: AsyncIterable<TracTicket>): AsyncGenerator<Read> {
  for await (const ticket of all) yield { ticket };
}

async function* readFileOf(file: string, only: ReadonlySet<number> | null): AsyncGenerator<Read> {
  if (await isDatabase(file)) return yield* tickets(ticketsInDatabase(file, only));
  try {
    for (const ticket of ticketsIn(await textOf(file), file, (await stat(file)).mtime))
      if (only?.has(ticket.number) ?? true) yield { ticket };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { refused: error };
  }
}

function ticketsIn(text: string, file: string, saved: Date): TracTicket[] {
  if (isTicketPage(text)) return [ticketOnPage(text, file)];
  if (isExport(text)) return ticketsInExport(text, file);
  if (isScrape(text)) return [ticketInScrape(text, file, saved)];
  throw new SourceError(
    file,
    'It is no database, page, export or copied text of a Trac ticket.',
    'Leave it out, or save it again; what can be read is listed in the README under “Importing from Trac”.',
  );
}

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1').startsWith('SQLite format 3') || file.endsWith('.db');
  } finally {
    await handle.close();
  }
}

/** UTF-8, or what the file's first bytes say. Another encoding would lose letters without anybody noticing. */
async function textOf(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > largestFile)
    throw new SourceError(
      file,
      `It is too large for a page or an export: ${Math.round(size / 1e6)} MB.`,
      'Give the trac.db instead.',
    );
  const bytes = await readFile(file);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(
      file,
      'It is not text in UTF-8.',
      'Save it again as UTF-8; from a browser, save the whole page.',
    );
  }
}

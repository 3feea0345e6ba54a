import { createHash } from 'node:crypto';
import { open as openFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import {
  keywordsIn,
  type Person,
  type Sensitivity,
  type Attachment,
  type TicketComment,
  type Ticket,
} from '../tracker/ticket.ts';
import { Problems } from '../../schema/problem.ts';
import { pluginField, type SensitiveField } from '../tracker/sensitive.ts';
import type { StoreReading } from '../tracker/tracker.ts';
import { flagQuery, mustTellSensitive, sensitivityOf } from './database-sensitive.ts';
import { type Row, textOf } from './database-row.ts';
import { databaseDamaged, databaseIncomplete, databaseMissing, databaseUnknown, ticketUnreadable } from './problems.ts';
import { part } from '../../language/problems.ts';

/** By its first bytes; a file of that name is one too, so that a damaged one is called so. */
export async function isDatabase(file: string): Promise<boolean> {
  const handle = await openFile(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1').startsWith('SQLite format 3') || file.endsWith('.db');
  } finally {
    await handle.close();
  }
}

/** Fields of the history that decide something, or say it. Older texts, cc and names of files are never read. */
const fieldsRead = ['comment', 'status', 'resolution'];

/**
 * Tickets of a trac.db, in the order of their numbers, one at a time: memory does not grow with their number. Columns
 * come from an allow-list; sessions, cookies, addresses, cc and what comments said before they were edited are never
 * asked for. A ticket that cannot be read is told, and the others are read. Throws Problems for a file that is no Trac
 * database, or by which nobody can tell which tickets are for everybody.
 */
export async function* ticketsInDatabase(
  file: string,
  only: ReadonlySet<number> | null = null,
  { sensitive, mustTell, onRefused }: StoreReading = { sensitive: pluginField, mustTell: false, onRefused: () => {} },
): AsyncGenerator<Ticket> {
  if (!(await stat(file).catch(() => null))?.isFile()) throw new Problems(databaseMissing({ file }));
  const database = open(file);
  try {
    const version = versionOf(database, file);
    if (sensitive && mustTell) await mustTellSensitive(database, file, sensitive);
    const read = readerOf(database, { file, version, sensitive });
    for (const { id } of database.prepare('SELECT CAST(id AS TEXT) AS id FROM ticket ORDER BY ticket.id').iterate()) {
      if (only !== null && !only.has(Number(id))) continue;
      try {
        yield read(Number(id));
      } catch (error) {
        if (isOfDatabase(error)) throw error;
        onRefused(
          ticketUnreadable(
            { file },
            { ticket: Number(id), why: error instanceof Error ? error.message : String(error) },
          ),
        );
      }
    }
  } catch (error) {
    if (error instanceof Problems) throw error;
    throw damaged(file, error);
  } finally {
    database.close();
  }
}

interface Reading {
  readonly file: string;
  readonly version: number;
  readonly sensitive: SensitiveField;
}

/** Reads a ticket by its number. Throws for a value that is none of its column. */
function readerOf(database: DatabaseSync, { file, version, sensitive }: Reading): (number: number) => Ticket {
  // Trac 0.12, version 25, went from seconds to microseconds.
  const instant = instantIn(version < 25 ? 1 : 1_000_000);
  const fields = [...fieldsRead, ...(sensitive ? [sensitive.field] : [])];
  const ticket = database.prepare(
    `SELECT id, type, time, component, priority, owner, reporter, status, resolution, summary, description, keywords FROM ticket WHERE id = ?`,
  );
  const history = database.prepare(
    `SELECT time, author, field, oldvalue, newvalue FROM ticket_change WHERE ticket = ? AND field IN (${fields.map(() => '?').join(', ')}) ORDER BY time, field`,
  );
  const flag = sensitive && database.prepare(flagQuery(sensitive.field));
  const attached = database.prepare(
    "SELECT filename FROM attachment WHERE type = 'ticket' AND id = ? ORDER BY time, filename",
  );
  const people = database
    .prepare("SELECT sid, value FROM session_attribute WHERE authenticated = 1 AND name = 'name'")
    .all()
    .map((row) => ({ login: textOf(row, 'sid'), name: textOf(row, 'value').trim() }))
    .filter(({ name }) => name !== '');
  return (number) => {
    const row = ticket.get(number);
    if (!row) throw new Error('its number is none');
    const changes = history.all(number, ...fields);
    return toTicket(row, {
      changes,
      instant,
      file,
      people,
      sensitivity: sensitivityOf(sensitive, flag?.get(number), changes),
      attachments: attached.all(String(number)).map((each) => attachment(number, textOf(each, 'filename'), version)),
    });
  };
}

/** What SQLite says of its own file, and not of a value. */
const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true });
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(file: string, error: unknown): Problems {
  const message = error instanceof Error ? error.message : String(error);
  const missing = /no such (table|column): (\S+)/.exec(message);
  return new Problems(
    missing
      ? databaseIncomplete(
          { file },
          { what: part(missing[1] === 'table' ? 'trac.table' : 'trac.column'), name: missing[2] ?? '' },
        )
      : databaseDamaged({ file }, { why: message }),
  );
}

function versionOf(database: DatabaseSync, file: string): number {
  let found: Row | undefined;
  try {
    found = database.prepare("SELECT value FROM system WHERE name = 'database_version'").get();
  } catch (error) {
    // A file of another kind fails here, not when it is opened.
    if (error instanceof Error && /no such table/.test(error.message)) found = undefined;
    else throw damaged(file, error);
  }
  const version = Number(found?.value);
  if (!(version >= 20)) throw new Problems(databaseUnknown({ file }));
  return version;
}

/** A count of seconds or microseconds as an instant, to the second; 0 and NULL are none. */
const instantIn =
  (perSecond: number) =>
  (count: SQLOutputValue | undefined): string | null => {
    const seconds = Math.floor(Number(count ?? 0) / perSecond);
    if (Number.isNaN(seconds)) throw new Error('a time is no number');
    const time = new Date(seconds * 1000);
    if (Number.isNaN(time.valueOf())) throw new Error('a time is beyond all calendars');
    return seconds > 0 ? time.toISOString().replace('.000Z', 'Z') : null;
  };

interface About {
  readonly changes: readonly Row[];
  readonly instant: (time: SQLOutputValue | undefined) => string | null;
  readonly sensitivity: Sensitivity;
  readonly attachments: readonly Attachment[];
  readonly file: string;
  readonly people: readonly Person[];
}

function toTicket(row: Row, { changes, instant, sensitivity, attachments, file, people }: About): Ticket {
  const status = textOf(row, 'status');
  const last = changes.findLast(({ field }) => field === 'status');
  return {
    number: Number(row.id),
    summary: textOf(row, 'summary').trim(),
    type: textOf(row, 'type'),
    component: textOf(row, 'component'),
    priority: textOf(row, 'priority'),
    keywords: keywordsIn(textOf(row, 'keywords')),
    status,
    resolution: textOf(row, 'resolution'),
    reporter: textOf(row, 'reporter'),
    owner: textOf(row, 'owner'),
    people,
    opened: instant(row.time),
    closed: status === 'closed' && last && textOf(last, 'newvalue') === 'closed' ? instant(last.time) : null,
    sensitivity,
    description:
      textOf(row, 'description').trim() === '' ? null : { format: 'wiki', source: textOf(row, 'description') },
    comments: commentsIn(changes, instant),
    attachments,
    source: { kind: 'database', name: path.basename(file) },
    losses: [],
  };
}

/** `4`, or `1.4` for an answer to comment 1; databases before 0.11 have no number, and count. */
function commentsIn(changes: readonly Row[], instant: About['instant']): TicketComment[] {
  let previous = 0;
  return changes
    .filter(({ field }) => field === 'comment')
    .map((row) => {
      const [last = '', parent = ''] = textOf(row, 'oldvalue').split('.').reverse();
      const number = /^\d+$/.test(last) && Number(last) > 0 ? Number(last) : previous + 1;
      previous = number;
      const text = textOf(row, 'newvalue');
      return {
        number,
        replyTo: parent === 'description' ? 'description' : /^\d+$/.test(parent) ? Number(parent) : null,
        author: textOf(row, 'author'),
        time: instant(row.time),
        body: text.trim() === '' ? null : { format: 'wiki', source: text },
        ...changedWith(row, changes),
      };
    });
}

/** What was changed at once with a comment has its time. */
function changedWith({ time }: Row, changes: readonly Row[]): Pick<TicketComment, 'status' | 'resolution'> {
  const valueOf = (name: string): string | undefined => {
    const row = changes.find((each) => each.field === name && each.time === time);
    return row && textOf(row, 'newvalue');
  };
  const [status, resolution] = [valueOf('status'), valueOf('resolution')];
  return { ...(status === undefined ? {} : { status }), ...(resolution === undefined ? {} : { resolution }) };
}

/** Trac 1.0, version 28, went from readable names to hashes. */
function attachment(ticket: number, name: string, version: number): Attachment {
  const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
  if (version < 28)
    return {
      name,
      path: `attachments/ticket/${ticket}/${encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    };
  const folder = sha1(String(ticket));
  return {
    name,
    path: `files/attachments/ticket/${folder.slice(0, 3)}/${folder}/${sha1(name)}${/\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? ''}`,
  };
}

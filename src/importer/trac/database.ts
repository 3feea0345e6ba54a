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
import { databaseDamaged, databaseMissing, databaseUnknown } from './problems.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;
const textOf = (row: Row, column: string): string =>
  typeof row[column] === 'string'
    ? row[column]
    : row[column] === null || row[column] === undefined
      ? ''
      : String(row[column]);

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
const fieldsRead = ['comment', 'status', 'resolution', 'sensitive'];

/**
 * Tickets of a trac.db, in the order of their numbers, one at a time: memory does not grow with their number. Columns
 * come from an allow-list; sessions, cookies, addresses, cc and what comments said before they were edited are never
 * asked for. Throws Problems for a file that is no Trac database.
 */
export async function* ticketsInDatabase(
  file: string,
  only: ReadonlySet<number> | null = null,
): AsyncGenerator<Ticket> {
  if (
    !(await stat(file).then(
      (found) => found.isFile(),
      () => false,
    ))
  )
    throw new Problems(databaseMissing({ file }));
  const database = open(file);
  try {
    const version = versionOf(database, file);
    // Trac 0.12, version 25, went from seconds to microseconds.
    const instant = instantIn(version < 25 ? 1 : 1_000_000);
    const ticket = database.prepare(
      'SELECT id, type, time, component, priority, owner, reporter, status, resolution, summary, description, keywords FROM ticket ORDER BY id',
    );
    const history = database.prepare(
      `SELECT time, author, field, oldvalue, newvalue FROM ticket_change WHERE ticket = ? AND field IN (${fieldsRead.map(() => '?').join(', ')}) ORDER BY time, field`,
    );
    const custom = database.prepare("SELECT value FROM ticket_custom WHERE ticket = ? AND name = 'sensitive'");
    const attached = database.prepare(
      "SELECT filename FROM attachment WHERE type = 'ticket' AND id = ? ORDER BY time, filename",
    );
    const people = database
      .prepare("SELECT sid, value FROM session_attribute WHERE authenticated = 1 AND name = 'name'")
      .all()
      .map((row) => ({ login: textOf(row, 'sid'), name: textOf(row, 'value').trim() }))
      .filter(({ name }) => name !== '');
    for (const row of ticket.iterate()) {
      const number = Number(row.id);
      if (only !== null && !only.has(number)) continue;
      const changes = history.all(number, ...fieldsRead);
      yield toTicket(row, {
        changes,
        instant,
        file,
        people,
        sensitive: custom.get(number),
        attachments: attached.all(String(number)).map((each) => attachment(number, textOf(each, 'filename'), version)),
      });
    }
  } catch (error) {
    if (error instanceof Problems) throw error;
    throw damaged(file, error);
  } finally {
    database.close();
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true });
  } catch (error) {
    throw damaged(file, error);
  }
}

const damaged = (file: string, error: unknown): Problems =>
  new Problems(databaseDamaged({ file }, error instanceof Error ? error.message : String(error)));

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
  (time: SQLOutputValue | undefined): string | null => {
    const seconds = Math.floor(Number(time ?? 0) / perSecond);
    return seconds > 0 ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
  };

interface About {
  readonly changes: readonly Row[];
  readonly instant: (time: SQLOutputValue | undefined) => string | null;
  readonly sensitive: Row | undefined;
  readonly attachments: readonly Attachment[];
  readonly file: string;
  readonly people: readonly Person[];
}

function toTicket(row: Row, { changes, instant, sensitive, attachments, file, people }: About): Ticket {
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
    sensitivity: sensitivityOf(sensitive, changes),
    description:
      textOf(row, 'description').trim() === '' ? null : { format: 'wiki', source: textOf(row, 'description') },
    comments: commentsIn(changes, instant),
    attachments,
    source: { kind: 'database', name: path.basename(file) },
    losses: [],
  };
}

/** What was sensitive once was written for few eyes, whatever the ticket says now. */
function sensitivityOf(row: Row | undefined, changes: readonly Row[]): Sensitivity {
  const isSet = (value: string): boolean => !['', '0', 'no', 'false'].includes(value.trim().toLowerCase());
  if (row && isSet(textOf(row, 'value'))) return 'yes';
  const before = changes
    .filter(({ field }) => field === 'sensitive')
    .flatMap((each) => [textOf(each, 'oldvalue'), textOf(each, 'newvalue')]);
  if (before.some(isSet)) return 'was';
  return row ? 'no' : 'absent';
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

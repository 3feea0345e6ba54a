import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Problems } from '../../schema/problem.ts';
import { isSensitive, type SensitiveField } from '../tracker/sensitive.ts';
import type { Sensitivity } from '../tracker/ticket.ts';
import { type Row, textOf } from './database-row.ts';
import { sensitiveFieldMissing, sensitiveValuesUnseen } from './problems.ts';

type Field = NonNullable<SensitiveField>;

/** Fields that have a column of their own; all others are a tracker's. */
const columns = ['type', 'component', 'severity', 'priority', 'version', 'milestone', 'keywords'];

/** The value of a ticket, whose number is the only argument. */
export const flagQuery = (field: string): string =>
  columns.includes(field)
    ? `SELECT ${field} AS value FROM ticket WHERE id = ?`
    : `SELECT value FROM ticket_custom WHERE ticket = ? AND name = '${field.replaceAll("'", "''")}'`;

/** Throws Problems where no ticket has the field, or none has a value that is said to mean it. */
export async function mustTellSensitive(database: DatabaseSync, file: string, sensitive: Field): Promise<void> {
  const { field, values } = sensitive;
  const now = columns.includes(field)
    ? database.prepare(`SELECT DISTINCT ${field} AS value FROM ticket`).all()
    : database.prepare('SELECT DISTINCT value FROM ticket_custom WHERE name = ?').all(field);
  const before = database
    .prepare(
      'SELECT DISTINCT oldvalue AS value FROM ticket_change WHERE field = ? UNION SELECT DISTINCT newvalue FROM ticket_change WHERE field = ?',
    )
    .all(field, field);
  const seen = [...new Set([...now, ...before].map((row) => textOf(row, 'value').trim()))];
  if (now.length === 0 && before.length === 0 && !(await isDeclared(file, field)))
    throw new Problems(sensitiveFieldMissing({ file }, { field }));
  const others = seen.filter((value) => value !== '');
  if (values !== null && others.length > 0 && !others.some((value) => isSensitive(sensitive, value)))
    throw new Problems(sensitiveValuesUnseen({ file }, { field, seen: others.sort().slice(0, 12) }));
}

/** In the settings of the environment that the database stands in: a new field is in no ticket yet. */
async function isDeclared(file: string, field: string): Promise<boolean> {
  const ini = await readFile(path.join(path.dirname(file), '../conf/trac.ini'), 'utf8').catch(() => '');
  const custom = ini.split(/^\[/m).find((section) => section.startsWith('ticket-custom]')) ?? '';
  return custom.split('\n').some((line) => line.split('=')[0]?.trim().toLowerCase() === field.toLowerCase());
}

/** What was sensitive once was written for few eyes, whatever the ticket says now. */
export function sensitivityOf(sensitive: SensitiveField, row: Row | undefined, changes: readonly Row[]): Sensitivity {
  if (sensitive === null) return 'no';
  if (row && isSensitive(sensitive, textOf(row, 'value'))) return 'yes';
  const before = changes
    .filter(({ field }) => field === sensitive.field)
    .flatMap((each) => [textOf(each, 'oldvalue'), textOf(each, 'newvalue')]);
  if (before.some((value) => isSensitive(sensitive, value))) return 'was';
  return row ? 'no' : 'absent';
}

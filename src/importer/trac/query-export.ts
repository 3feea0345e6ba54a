import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { part } from '../../language/problems.ts';
import { pluginField, type SensitiveField, sensitivityShown } from '../tracker/sensitive.ts';
import { keywordsIn, type Ticket } from '../tracker/ticket.ts';
import { Problems } from '../../schema/problem.ts';
import { exportBroken, exportRowWithoutNumber, exportWithoutTickets } from './problems.ts';

/** Columns by the field's name and by Trac's English label, which a query writes. */
const columns: Readonly<Record<string, readonly string[]>> = {
  number: ['id', 'ticket', '#'],
  summary: ['summary'],
  type: ['type'],
  component: ['component'],
  priority: ['priority'],
  keywords: ['keywords'],
  status: ['status'],
  resolution: ['resolution'],
  reporter: ['reporter'],
  owner: ['owner'],
  description: ['description'],
};

/** Whether a table is an export of tickets. */
export const isExport = (text: string): boolean =>
  /^\ufeff?(?:id|"id"|ticket|#)[,\t]/i.test(text) && /summary/i.test(text.slice(0, 2000).split(/\r?\n/)[0] ?? '');

/**
 * Tickets of a query or of one ticket, as CSV or TSV. It has facts only: neither comments nor when a ticket was closed,
 * so that its tickets are held, and other sources of the same tickets replace it. Throws Problems for any other
 * table.
 */
export function ticketsInExport(text: string, file: string, sensitive: SensitiveField = pluginField): Ticket[] {
  const [header = ''] = text.split(/\r?\n/, 1);
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: header.includes('\t') ? '\t' : ',',
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problems(exportBroken({ file }, { why: part('csv-said', { code: error.code, message: error.message }) }));
  }
  if (!isExport(text)) throw new Problems(exportWithoutTickets({ file }));
  return rows.map((row, i) => {
    const value = (field: string): string =>
      (columns[field] ?? [])
        .map((name) => row[name])
        .find((each) => each !== undefined)
        ?.trim() ?? '';
    const number = Number(value('number'));
    if (!Number.isInteger(number) || number < 1) throw new Problems(exportRowWithoutNumber({ file }, { row: i + 2 }));
    const description = value('description');
    return {
      number,
      summary: value('summary'),
      type: value('type'),
      component: value('component'),
      priority: value('priority'),
      keywords: keywordsIn(value('keywords')),
      status: value('status'),
      resolution: value('resolution'),
      reporter: value('reporter'),
      owner: value('owner'),
      people: [],
      // Written in the language and the zone of who exported it, which the file does not tell.
      opened: null,
      closed: null,
      sensitivity: sensitivityShown(sensitive, (sensitive && row[sensitive.field.toLowerCase()]) ?? null),
      description: description === '' ? null : { format: 'wiki', source: description },
      comments: [],
      attachments: [],
      source: { kind: 'export', name: path.basename(file) },
      losses: ['no-comments', 'dates-approximate'],
    } satisfies Ticket;
  });
}

import path from 'node:path';
import { keywordsIn, type Sensitivity, type TicketComment, type Ticket } from '../tracker/ticket.ts';
import { Problems } from '../../schema/problem.ts';
import { textCutOff, textOfNoTicket } from './problems.ts';

/** Whether a text was copied from a ticket page, with its English labels. */
export const isCopiedText = (text: string): boolean => /^#\d+ \S+ .+$/m.test(text) && /^Reported by:/m.test(text);

const commentLine =
  /^comment:(\d+)(?:\s+in reply to:\s+(description|\d+))?(?:\s*;?\s*follow-ups?:[\s\d;,]*)?\s+Changed\s+(.+?)\s+ago\s+by\s+(.*)$/;
/** Fields whose changes stand above a comment's text, one a line. */
const changeLine =
  /^(?:Owner|Status|Resolution|Description|Summary|Type|Version|Severity|Cc|Keywords|Priority|Milestone|Component|Sensitive|Attachment):\s/;
/** What Trac itself puts below a text, and below them all. */
const notSaid =
  /^(?:Last edited .* ago by .*|Please login to add comments to this ticket\.|Note: See TracTickets for help on using tickets\.)$/;

/**
 * The words of one ticket page, as they are copied from a browser. URLs, marks and dates are lost: days are counted
 * back from `asOf`, the day on which it was copied. Throws Problems for a text that is cut off or is none of a
 * ticket.
 */
export function ticketInCopiedText(text: string, file: string, asOf: Date): Ticket {
  const lines = text.normalize('NFC').split(/\r?\n/);
  const at = lines.findIndex((line) => /^#\d+ /.test(line));
  const [, number, status, type, resolution] = /^#(\d+) (\S+) (.*?)(?: \(([^()]+)\))?$/.exec(lines[at] ?? '') ?? [];
  const properties = lines.findIndex((line, i) => i > at && line.startsWith('Reported by:'));
  if (!number || properties === -1) throw new Problems(textOfNoTicket({ file }));
  const end = lines.findIndex((line, i) => i > properties && line.trim() === '');
  const fields = lines.slice(properties, end).join('\n');
  const history = lines.findIndex((line) => /^Change History(?: \(\d+\))?$/.test(line));
  const said = Number(/\((\d+)\)/.exec(lines[history] ?? '')?.[1] ?? 0);
  const comments = history === -1 ? [] : commentsIn(lines.slice(history + 1), asOf);
  if (history === -1 || (said > 0 && comments.length === 0)) throw new Problems(textCutOff({ file }));
  const when = (label: string): string | null => {
    const ago = lines
      .slice(0, at)
      .map((line) => new RegExp(`^${label} (.+?) ago$`).exec(line)?.[1])
      .find(Boolean);
    return ago === undefined ? null : dayBefore(ago, asOf);
  };
  const attachments = lines.findIndex((line, i) => i > end && i < history && /^Attachments? \(\d+\)$/.test(line));
  const description = trimmed(lines.slice(end, attachments === -1 ? history : attachments));
  return {
    number: Number(number),
    summary: lines
      .slice(at + 1, properties)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
    type: type ?? '',
    component: property(fields, 'Component'),
    priority: property(fields, 'Priority'),
    keywords: keywordsIn(property(fields, 'Keywords')),
    status: status ?? '',
    resolution: resolution ?? '',
    reporter: property(fields, 'Reported by'),
    owner: property(fields, 'Owned by'),
    people: [],
    opened: when('Opened'),
    closed: status === 'closed' ? when('Closed') : null,
    sensitivity: sensitivityOf(fields, lines.slice(history)),
    description: description === '' ? null : { format: 'words', source: description },
    comments,
    attachments: [],
    source: { kind: 'scrape', name: path.basename(file) },
    losses: ['urls-lost', 'dates-approximate', 'markup-lost'],
  };
}

/**
 * Two or three stand in a line, with nothing between a value and the next label; a tracker's own labels are taken for
 * one word.
 */
function property(fields: string, label: string): string {
  const value = new RegExp(
    `(?:^|\\s)${label}:[ \\t]*(.*?)(?=\\s+(?:Reported by|Owned by|\\p{Lu}[\\p{L}\\d]+):|$)`,
    'mu',
  ).exec(fields)?.[1];
  return value?.trim() ?? '';
}

/** Without its row nobody can tell, and nothing is published. */
function sensitivityOf(fields: string, history: readonly string[]): Sensitivity {
  const value = property(fields, 'Sensitive').toLowerCase();
  if (value === 'yes' || value === '1' || value === 'true') return 'yes';
  if (history.some((line) => /^Sensitive:\s+(?:set|unset)/.test(line))) return 'was';
  return value === 'no' || value === '0' || value === 'false' ? 'no' : 'unknown';
}

function commentsIn(lines: readonly string[], asOf: Date): TicketComment[] {
  const found: { readonly head: RegExpExecArray; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const head = commentLine.exec(line);
    if (head) found.push({ head, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ head: [, number, parent, ago = '', author = ''], lines: below }) => {
    const first = below.findIndex((line) => line.trim() !== '');
    // Changes are told in one run of lines, before anything that was written.
    let from = first;
    while (from !== -1 && changeLine.test(below[from] ?? '')) from++;
    const source = from === -1 ? '' : trimmed(below.slice(from));
    return {
      number: Number(number),
      replyTo: parent === 'description' ? 'description' : parent === undefined ? null : Number(parent),
      author: author.trim(),
      time: dayBefore(ago, asOf),
      body: source === '' ? null : { format: 'words', source },
    };
  });
}

const trimmed = (lines: readonly string[]): string =>
  lines
    .filter((line) => !notSaid.test(line.trim()))
    .join('\n')
    .trim();

const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};

/** `7 years` before a day, as a day: about right. */
function dayBefore(ago: string, asOf: Date): string | null {
  const [, count, unit = ''] = /^(\d+|an?) (second|minute|hour|day|week|month|year)s?$/.exec(ago.trim()) ?? [];
  const each = days[unit];
  if (count === undefined || each === undefined) return null;
  const past = new Date(asOf.valueOf() - (Number.isNaN(Number(count)) ? 1 : Number(count)) * each * 86_400_000);
  return `${past.toISOString().slice(0, 10)}T00:00:00Z`;
}

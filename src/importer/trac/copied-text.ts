import path from 'node:path';
import { isLabelOf, pluginField, type SensitiveField, sensitivityShown } from '../tracker/sensitive.ts';
import { keywordsIn, type Sensitivity, type TicketComment, type Ticket } from '../tracker/ticket.ts';
import { Problems } from '../../schema/problem.ts';
import { copiedDate } from './copied-date.ts';
import { oldVersionCopied, textCutOff, textOfNoTicket } from './problems.ts';

/** Whether a text was copied from a ticket page, with its English labels. */
export const isCopiedText = (text: string): boolean => /^#\d+ \S+ .+$/m.test(text) && /^Reported by:/m.test(text);

const when = String.raw`(?:(?:\d+|an?) [a-z]+ ago|(?:on )?[^\n]{0,30}\d{4}[^\n]{0,30}?)`;
const thread = String.raw`(?:\s+in reply to:\s+(?<parent>description|\d+))?(?:\s*;?\s*follow-ups?:[\s\d;,]{0,200})?`;
/** Of a comment; Trac 1.0 has the time first, 1.6 the author. */
const commentLines: readonly RegExp[] = [
  new RegExp(String.raw`^comment:(?<number>\d+)${thread}\s+Changed\s+(?<when>${when})\s+by\s+(?<author>.*)$`),
  new RegExp(String.raw`^comment:(?<number>\d+)${thread}\s+by\s+(?<author>.+?),\s+(?<when>${when})$`),
];
/** Of a change that has no number: a file that was attached. What was written with it is no comment. */
const attachmentLine = new RegExp(String.raw`^Changed ${when} by .+$`);
const attachmentAuthor = new RegExp(String.raw`^by .{1,80}, ${when}$`);
/** Fields whose changes stand above a comment's text, one a line, beside those of the ticket's own box. */
const fieldNames =
  'Owner|Status|Resolution|Description|Summary|Type|Version|Severity|Cc|Keywords|Priority|Milestone|Component|Sensitive|Attachment|Reporter';
/** What Trac itself puts below a text. */
const notSaid = /^(?:Last edited .* by .*|Please login to add comments to this ticket\.)$/;
/** What stands below them all. */
const end = /^(?:Note: See TracTickets for help on using tickets\.|Download in other formats:)$/;
/** An older text that was looked up is not what the ticket says now. */
const oldComment = /^Version \d+, edited .* by .*$/;
const oldTicket = / [—–-] at (?:Initial Version|Version \d+)$/;

/**
 * The words of one ticket page, as they are copied from a browser. URLs and marks are lost, and so are dates, unless
 * the page showed them whole: how long ago something was does not say when. Throws Problems for a text that is cut
 * off, is none of a ticket, or shows an old version.
 */
export function ticketInCopiedText(text: string, file: string, sensitive: SensitiveField = pluginField): Ticket {
  const all = text.normalize('NFC').split(/\r?\n/);
  const last = all.findIndex((line) => end.test(line.trim()));
  const lines = last === -1 ? all : all.slice(0, last);
  const at = lines.findIndex((line) => /^#\d+ /.test(line));
  const [, number, status, type, resolution] = /^#(\d+) (\S+) (.*?)(?: \(([^()]+)\))?$/.exec(lines[at] ?? '') ?? [];
  const properties = lines.findIndex((line, i) => i > at && line.startsWith('Reported by:'));
  if (!number || properties === -1) throw new Problems(textOfNoTicket({ file }));
  if (
    lines.some((line) => oldComment.test(line.trim())) ||
    lines.slice(at, properties).some((line) => oldTicket.test(line.trim()))
  )
    throw new Problems(oldVersionCopied({ file }));
  const below = lines.findIndex((line, i) => i > properties && line.trim() === '');
  const fields = fieldsIn(lines.slice(properties, below).join('\n'));
  const history = lines.findIndex((line) => /^Change History(?: \(\d+\))?$/.test(line));
  const said = Number(/\((\d+)\)/.exec(lines[history] ?? '')?.[1] ?? 0);
  const comments = history === -1 ? [] : commentsIn(lines.slice(history + 1), fields);
  if (history === -1 || (said > 0 && comments.length === 0)) throw new Problems(textCutOff({ file }));
  const attachments = lines.findIndex(
    (line, i) => i > below && i < history && /^Attachments?(?: \(\d+\))?$/.test(line),
  );
  const of = (label: string): string => fields.get(label) ?? '';
  return {
    number: Number(number),
    summary: lines
      .slice(at + 1, properties)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
    type: type ?? '',
    component: of('Component'),
    priority: of('Priority'),
    keywords: keywordsIn(of('Keywords')),
    status: status ?? '',
    resolution: resolution ?? '',
    reporter: of('Reported by'),
    owner: of('Owned by'),
    people: [],
    opened: dateOf('Opened', lines.slice(0, at)),
    closed: status === 'closed' ? dateOf('Closed', lines.slice(0, at)) : null,
    sensitivity: sensitivityOf(sensitive, fields, lines.slice(history)),
    description: bodyOf(lines.slice(below, attachments === -1 ? history : attachments)),
    comments,
    attachments: [],
    source: { kind: 'scrape', name: path.basename(file) },
    losses: ['urls-lost', 'dates-approximate', 'markup-lost'],
  };
}

const label = /(?<=^|[\s:])(?<name>Reported by|Owned by|\p{Lu}[\p{L}\d]{1,40}|(?<=^)\p{Lu}[\p{L}\d ]{1,40}):/gmu;

/**
 * Two or three stand in a line, with nothing between a value and the next label; a tracker's own labels are taken for
 * one word, unless they begin a line. A field without a value has the next label behind it.
 */
function fieldsIn(text: string): Map<string, string> {
  const found = [...text.matchAll(label)];
  return new Map(
    found
      .map((match, i): [string, string] => [
        match.groups?.name ?? '',
        firstLine(text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length)),
      ])
      // The first of a name counts: a value may look like a label.
      .reverse(),
  );
}

const firstLine = (text: string): string => text.trim().replace(/\n[\s\S]*$/, '');

const dateOf = (label: string, lines: readonly string[]): string | null =>
  copiedDate(lines.find((line) => line.startsWith(`${label} `)) ?? '');

/** Without its row nobody can tell, and nothing is published. Labels are names of fields, or none that we know. */
function sensitivityOf(
  sensitive: SensitiveField,
  fields: ReadonlyMap<string, string>,
  history: readonly string[],
): Sensitivity {
  if (sensitive === null) return 'no';
  const isIts = (name: string): boolean => isLabelOf(sensitive, name);
  const shown = sensitivityShown(sensitive, [...fields].find(([name]) => isIts(name))?.[1] ?? null);
  const isChanged = history.some((line) => isIts(/^([^:]{1,60}):\s/.exec(line)?.[1] ?? ''));
  return shown !== 'yes' && isChanged ? 'was' : shown;
}

function commentsIn(lines: readonly string[], fields: ReadonlyMap<string, string>): TicketComment[] {
  const names = [fieldNames, ...Array.from(fields.keys(), (name) => name.replaceAll(/[^\p{L}\d ]/gu, ''))].join('|');
  // Trac 1.0 and older write a change as a sentence: “Owner set to support1”.
  const changeLine = new RegExp(
    String.raw`^[ \t•*-]{0,10}(?:(?:${names}):\s|(?:${names}) (?:set to|changed from|modified|deleted|unset|\S.{0,200} (?:added|removed))(?:[ .;(]|$))`,
    'i',
  );
  const found: { readonly head: Readonly<Record<string, string | undefined>>; readonly lines: string[] }[] = [];
  let isComment = true;
  for (const [i, line] of lines.entries()) {
    const head = commentLines.map((pattern) => pattern.exec(line.trim())).find((match) => match !== null)?.groups;
    if (head) found.push({ head, lines: [] });
    isComment = head !== undefined || (isComment && !isAttachment(lines, i));
    if (!head && isComment) found.at(-1)?.lines.push(line);
  }
  return found.map(({ head: { number, parent, when: time = '', author = '' }, lines: below }) => {
    const first = below.findIndex((line) => line.trim() !== '');
    // Changes are told in one run of lines, before anything that was written.
    let from = first;
    while (
      from !== -1 &&
      changeLine.test(below[from] ?? '') &&
      !isSentence(below[from] ?? '', below[from + 1] ?? '', changeLine)
    )
      from++;
    return {
      number: Number(number),
      replyTo: parent === 'description' ? 'description' : parent === undefined ? null : Number(parent),
      author: author.trim(),
      time: copiedDate(time),
      body: from === -1 ? null : bodyOf(below.slice(from)),
    };
  });
}

/** «Version: la 3.2 ya no sirve.» is no change: it ends as a sentence does, or the text goes on below. */
function isSentence(line: string, next: string, changeLine: RegExp): boolean {
  const value = /^[^:]{1,60}:\s(?<is>.*)$/.exec(line.trim())?.groups?.is ?? '';
  if (value.split(/\s+/).length < 3 || /\s(?:added|removed|modified)$/.test(value)) return false;
  return /[.!?…][)"”»]?$/u.test(value) || (next.trim() !== '' && !changeLine.test(next));
}

const isAttachment = (lines: readonly string[], i: number): boolean =>
  attachmentLine.test(lines[i]?.trim() ?? '') ||
  (attachmentAuthor.test(lines[i]?.trim() ?? '') &&
    /^Attachment\b/.test(lines.slice(i + 1, i + 4).find((line) => line.trim() !== '') ?? ''));

/** What a macro has listed goes with the converter, which says what was lost. */
function bodyOf(lines: readonly string[]): TicketComment['body'] {
  const source = lines
    .filter((line) => !notSaid.test(line.trim()))
    .join('\n')
    .trim();
  return source === '' ? null : { format: 'words', source };
}

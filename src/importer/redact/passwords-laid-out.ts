import { privateWords } from '../../language/ticket-words.ts';
import { isDescription, isJoined, isNone, isPlainSecret, looksChosen } from './chosen.ts';
import { type Detector, type Finding, matching } from './finding.ts';
import { isLanguageWord } from './language-words.ts';
import { linesOf, longestLine } from './table-cells.ts';

/** Passwords that how a text is laid out tells: columns, pairs with a slash, a line of their own, fields of forms. */

const names = `${privateWords('password')}|${privateWords('otherPassword')}`;
const password = (pattern: string, accept: Parameters<typeof matching>[2]): Detector =>
  matching('password', new RegExp(pattern, 'iu'), accept);

const label = new RegExp(`^(?:${names})$`, 'iu');
const otherLabel = new RegExp(String.raw`^(?:${privateWords('column')}|${privateWords('credentials')})`, 'iu');

interface Column {
  readonly text: string;
  readonly start: number;
}
const columnsOf = (line: string, at: number, between: RegExp): Column[] => {
  const columns: Column[] = [];
  let from = 0;
  for (const text of line.split(between)) {
    const start = line.indexOf(text, from);
    from = start + text.length;
    if (text !== '') columns.push({ text, start: at + start });
  }
  return columns;
};

/** Columns with blanks between, as in a block of code: a header of names, and rows of as many words. */
const inColumns: Detector = (text) => {
  const findings: Finding[] = [];
  let header: readonly Column[] = [];
  for (const { text: line, start } of linesOf(text)) {
    if (line.length > longestLine || line.trim() === '') header = [];
    else if (/^[\s=_-]+$/.test(line)) continue;
    else if (header.length === 0) header = headerOf(line, start);
    else {
      const row = [/\s{2,}/u, /\s+/u].map((each) => columnsOf(line, start, each)).find(isAsLong(header)) ?? [];
      if (row.length === 0) header = headerOf(line, start);
      for (const [i, { text: value, start: at }] of row.entries())
        if (label.test(header[i]?.text ?? '') && /^\S{3,64}$/u.test(value) && !isNone(value) && !isTitle(value))
          findings.push({ kind: 'password', start: at, end: at + value.length });
    }
  }
  return findings;
};
const isTitle = (value: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(value) && isLanguageWord(value);
const isAsLong =
  (header: readonly Column[]) =>
  (row: readonly Column[]): boolean =>
    row.length === header.length;

/** Nothing but names of columns, at least one of them of passwords. */
function headerOf(line: string, at: number): readonly Column[] {
  const columns = columnsOf(line, at, /\s+/u);
  const isHeader =
    columns.length >= 2 &&
    columns.some(({ text }) => label.test(text)) &&
    columns.some(({ text }) => otherLabel.test(text)) &&
    columns.every(({ text }) => label.test(text) || otherLabel.test(text));
  return isHeader ? columns : [];
}

const isMixed = (found: string): boolean => /\p{L}.*\d|\d.*\p{L}/u.test(found);

export const passwordsLaidOut: readonly Detector[] = [
  inColumns,
  // «usuario / contraseña: luz / perroazul».
  password(
    String.raw`(?<![\p{L}\d])(?:${privateWords('credentials')})\s{0,2}(?:[/,&+|-]|(?:${privateWords('and')})(?!\p{L}))\s{0,2}(?:${names})\s{0,2}[:=]\s{0,3}[\p{L}\d][\p{L}\d._@+-]{1,60}\s{0,2}[/,|]\s{0,2}["'“«\x60]?(?<is>[^\s"'”»\x60,;]{3,64})`,
    (found) => !isNone(found),
  ),
  // `WPA2: x`: the key has eight characters at least (IEEE 802.11i).
  password(
    String.raw`(?<![\p{L}\d-])(?:wpa[23]?|wep)(?:[ -](?:psk|personal))?\s{0,2}[:=]\s{0,2}["'“«\x60]?(?<is>[^\s"'”»\x60,;()]{8,63})`,
    (found) => !isNone(found) && !/^(?:wpa|wep|aes|tkip|ccmp)/i.test(found) && (looksChosen(found) || isJoined(found)),
  ),
  // “The password is the following:”, and below it nothing else.
  password(
    String.raw`(?<![\p{L}\d_./-])(?:${names})(?:\s(?:\p{L}{1,12}\s){0,3}?(?:${privateWords('isOrWas')}))?(?:\s(?:${privateWords('following')}))?\s?:[ \t]{0,4}\n(?:[ \t]{0,8}\n){0,2}[>\s]{0,12}["'“«\x60]?(?<is>[\p{L}\d]\S{2,40}(?: [\p{L}\d]\S{0,20}){0,3}?)["'”»\x60.]?(?=[ \t]{0,4}(?:\n|$))`,
    (found) =>
      !isNone(found) &&
      (isPlainSecret(found) || !found.split(' ').some((each) => isDescription(each) || isNone(each))) &&
      (found.includes(' ') ? /^[\p{L}\d' -]+$/u : /[^?:]$/u).test(found) &&
      (isMixed(found) || !/\p{Lu}/u.test(found)),
  ),
  ...[
    String.raw`<input\b[^<>]{0,200}\btype\s?=\s?["']?password\b[^<>]{0,200}\bvalue\s?=\s?["']?(?<is>[^"'<>\s]{3,64})`,
    String.raw`<input\b[^<>]{0,200}\bvalue\s?=\s?["']?(?<is>[^"'<>\s]{3,64})["']?[^<>]{0,200}\btype\s?=\s?["']?password\b`,
  ].map((pattern) => password(pattern, (found) => !isNone(found))),
  // «les puse a todas la misma: x», where a password is spoken of.
  password(
    String.raw`(?<!\p{L})(?:${names})(?!\p{L})[^\n]{0,160}?(?<!\p{L})(?:${privateWords('sameOne')})\s{0,2}[:=,]\s{0,2}["'“«\x60]?(?<is>[^\s"'”»\x60,;]{4,64})`,
    (found) => !isNone(found) && !isDescription(found),
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('sameOne')})\s{0,2}[:=]\s{0,2}["'“«\x60]?(?<is>[^\s"'”»\x60,;()]{4,64}?)[.,;]?(?=\s|$)(?=[^\n]{0,100}(?<!\p{L})(?:${names})(?!\p{L}))`,
    (found) => !isNone(found) && !isDescription(found),
  ),
  // “changed to x yesterday (the admin password)”.
  password(
    String.raw`(?<!\p{L})(?:${privateWords('changedTo')})\s{1,2}["'“«\x60]?(?<is>[^\s"'”»\x60,;()]{4,64})(?=[^\n.]{0,60}(?<!\p{L})(?:${privateWords('password')})(?!\p{L}))`,
    (found) => !isNone(found) && (looksChosen(found) || isJoined(found)),
  ),
].map(
  (detect): Detector =>
    (text) =>
      detect(text).map((found) => ({
        ...found,
        end: found.start + text.slice(found.start, found.end).replace(/[.,;:)\]]{1,4}$/u, '').length,
      })),
);

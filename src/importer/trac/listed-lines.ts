/**
 * Lines of copied text that a macro has put there: rows and pairs of a query, pages of an index. Where a macro's output
 * begins cannot be seen in a text, so what looks like it goes, and what a person may have written stays only where that
 * is plain: a sentence that begins with a ticket's number goes on in lower case, and ends or has begun one line above.
 */
export function withoutListedLines(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly count: number;
} {
  const isGone = new Set<number>();
  for (const [i, line] of lines.entries()) if (isRow(line) && !isSentence(lines, i)) isGone.add(i);
  for (const [i, line] of lines.entries()) {
    const isBeside = isGone.has(i - 1) || isGone.has(i + 1);
    // Neither is a sentence, then, that begins with a number.
    if (isRow(line) && isBeside) isGone.add(i);
    // A term and its definition: the title stands on the line below.
    if (isNumber(line)) for (const at of [i, nextWritten(lines, i)]) isGone.add(at);
    if (isHead(line) || isPage(lines, i)) isGone.add(i);
  }
  const left = lines.flatMap((line, i) => (isGone.has(i) ? [] : [line.replace(titled, '$<number>')]));
  const cut = lines.filter((line, i) => !isGone.has(i) && titled.test(line)).length;
  return { lines: left, count: (isGone.size > 0 ? 1 : 0) + cut };
}

const bullet = String.raw`[ \t]{0,20}(?:[•◦▪*-][ \t]{0,4})?`;
const row = new RegExp(String.raw`^${bullet}#\d{1,9}[\s:.,;()–—-]{1,4}(?<rest>\S.*)$`);
const isRow = (line: string): boolean => /[\p{L}]/u.test(row.exec(line)?.groups?.rest ?? '');
const isNumber = (line: string): boolean => new RegExp(String.raw`^${bullet}#\d{1,9}:?\s*$`).test(line);
/** Headings of a query's table and groups, and of what it counts. */
const isHead = (line: string): boolean =>
  /^\s*(?:Ticket\b.*\bSummary\b|Results\s+\(\d+ - \d+ of \d+\)|.{0,80}\(\d+ match(?:es)?\)\s*$|No tickets found\s*$|Total number of tickets:\s*\d+)/.test(
    line,
  );
/** `#208 (No sound in the room)`: a link that says the title. */
const titled = /(?<number>#\d{1,9}) \([\p{Lu}¿¡"“«][^()\n]{2,200}(?:\([^()\n]{0,80}\)[^()\n]{0,200})?\)/u;

function isSentence(lines: readonly string[], i: number): boolean {
  const rest = row.exec(lines[i] ?? '')?.groups?.rest ?? '';
  if (!/^\p{Ll}/u.test(rest)) return false;
  const above = lines[i - 1]?.trim() ?? '';
  return /[.:;!?]["”»)]?$/.test(rest) || (above !== '' && !isRow(above) && !/[.:!?]$/.test(above));
}

function nextWritten(lines: readonly string[], i: number): number {
  let at = i + 1;
  while (at < i + 4 && lines[at]?.trim() === '') at++;
  return at;
}

/** `Vega/Rent (diff)`, or one of several lines that are each the name of a page. */
function isPage(lines: readonly string[], i: number): boolean {
  const line = lines[i]?.trim() ?? '';
  if (/^(?:[•◦▪*-]\s*)?\S{1,120} \(diff\)$/.test(line)) return true;
  const isName = (each: string | undefined): boolean =>
    /^(?:[•◦▪*-]\s*)?(?:\p{Lu}\p{Ll}+){2,}[\p{L}\d/.]*$|^(?:[•◦▪*-]\s*)?\p{Lu}[\p{L}\d]*(?:\/[\p{L}\d.]+)+$/u.test(
      each?.trim() ?? '',
    );
  return isName(line) && (isName(lines[i - 1]) || isName(lines[i + 1]));
}

import { personWords } from '../../language/ticket-words.ts';

/** “On Monday, Ana wrote:”, with a date or with few words before it, at the beginning of a paragraph or a line. */
const head = new RegExp(
  String.raw`(?:^|\n)[>\s]*(?:(?=[^\n]{0,120}\d)[^.!?\n]{0,60}(?:[.:][^!?\n]{0,120})?\n?[^\n]{0,80}|(?:\S+\s){1,5})(?<!\p{L})(?:${personWords('wrote')})\s?:(?=\s|$)`,
  'giu',
);
const field = String.raw`[>*\s]*(?:${personWords('mailFields')}|${personWords('otherMailFields')})\*{0,2}\s?:\*{0,2}\s[^\n]*`;
/** Two fields of the head of a mail. */
const fields = new RegExp(
  String.raw`^${field}(?:\n${field})+|^${field}(?=[^\n]*\s(?:${personWords('otherMailFields')})\s?:)`,
  'iu',
);
const isField = new RegExp(`^${field}$`, 'iu');
const rule = new RegExp(String.raw`(?:^|\n)\s*[-_]{2,}\s?(?:${personWords('forwards')})\s?[-_:]{0,12}`, 'iu');

/** What somebody says themselves, without the lines by which mail programs quote and the mail that stands below. */
export function withoutQuotedMail(paragraphs: readonly string[]): readonly string[] {
  const left: string[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isField.test(paragraph) && [paragraphs[i - 1], paragraphs[i + 1]].some((each) => isField.test(each ?? '')))
      continue;
    const below = rule.exec(paragraph)?.index;
    const said = paragraph.slice(0, below).replace(fields, '').replace(head, '\n').trim();
    if (said !== '') left.push(said);
    if (below !== undefined) break;
  }
  return left;
}

import type { PrivateKind } from '../importer/redact/finding.ts';
import { writeMdx } from '../importer/write/write-mdx.ts';
import type { Draft, DraftPart, Where } from '../reader/draft.ts';
import type { DecidedFields } from './front-matter.ts';
import { placeholderOf, placeholdersIn } from './placeholders.ts';
import { takenOut } from './take-out.ts';

/** Words that a reviewer took out, wherever they stand. */
export interface Taken {
  readonly words: string;
  readonly kind: PrivateKind;
}

/** All that a reviewer has changed in a draft, and not decided yet. */
export interface Edits extends DecidedFields {
  readonly taken: readonly Taken[];
  /** Ids of marks whose words were put back. */
  readonly back: readonly string[];
}

/** A place where something was taken out: `question.2` is the second of the question as it was drafted. */
export interface Mark {
  readonly id: string;
  readonly where: Where | 'title';
  readonly kind: PrivateKind;
  /** Taken out by the reviewer. */
  readonly isOwn: boolean;
}

/** A file with a sign in the place of each mark that is left, and all marks of the draft. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** By the id of a mark, what stood there; undefined where nobody can say. */
export type WordsOf = (id: string) => string | undefined;

/** Private use characters, which no text of ours has: they stand for what a page draws and a file writes out. */
const [firstSign, lastSign] = [0xf0000, 0xffffd];
export const signOf = (at: number): string => String.fromCodePoint(firstSign + (at % (lastSign - firstSign)));
export const signs = /[\u{f0000}-\u{ffffd}]/gu;
export const atSign = (sign: string): number => (sign.codePointAt(0) ?? firstSign) - firstSign;

/** Ids of a part's placeholders, in their order. */
export const markId = (where: Mark['where'], i: number): string => `${where}.${i + 1}`;

/** The draft with what was put back and taken out, and signs for what is left out. */
export function markedText({ text, parts, locale }: Draft, edits: Edits, wordsOf: WordsOf): MarkedText {
  const marks: Mark[] = [];
  const sign = (mark: Mark): string => signOf(marks.push(mark) - 1);
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    pieces.push(text.slice(at, part.start));
    const drafted = draftedPart(text.slice(part.start, part.end), part, locale, edits.back, wordsOf, sign);
    pieces.push(
      takenOut(drafted, edits.taken, (kind) =>
        sign({ id: `own.${marks.length}`, where: part.where, kind, isOwn: true }),
      ).text,
    );
    at = part.end;
  }
  return { text: [...pieces, text.slice(at)].join(''), marks };
}

function draftedPart(
  mdx: string,
  { where }: DraftPart,
  locale: Draft['locale'],
  back: Edits['back'],
  wordsOf: WordsOf,
  sign: (mark: Mark) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [i, { kind, start, end, isCode }] of placeholdersIn(mdx, locale).entries()) {
    const id = markId(where, i);
    const words = back.includes(id) ? wordsOf(id) : undefined;
    pieces.push(
      mdx.slice(at, start),
      words === undefined ? sign({ id, where, kind, isOwn: false }) : inMdx(words, isCode),
    );
    at = end;
  }
  return [...pieces, mdx.slice(at)].join('');
}

/** Words as they stand in the middle of a text; within code as they are. */
function inMdx(words: string, isCode: boolean): string {
  if (isCode) return words;
  const line = words.replace(/\s+/g, ' ').trim();
  const written = writeMdx({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }],
  });
  // A cell of a table ends at a bar.
  return written.replace(/(?<!\\)\|/g, '\\|');
}

/** The file as it would be written: each sign becomes the placeholder of its kind. */
export function unmarked({ text, marks }: MarkedText, draft: Draft): string {
  return text.replace(signs, (sign, offset: number) => {
    const kind = marks[atSign(sign)]?.kind;
    if (kind === undefined) return sign;
    const placeholder = placeholderOf(kind, draft.locale);
    const isCode = isDraftedInCode(marks[atSign(sign)], draft);
    // In text, what follows could make a link of a bracket; what was taken out by hand may stand in code.
    const isEscaped = isCode === null ? /^[([:]/.test(text.slice(offset + sign.length)) : !isCode;
    return isEscaped ? `\\${placeholder}` : placeholder;
  });
}

/** Null for what the reviewer took out. */
function isDraftedInCode(mark: Mark | undefined, { text, parts, locale }: Draft): boolean | null {
  if (!mark || mark.isOwn) return null;
  const part = parts.find(({ where }) => where === mark.where);
  if (!part) return null;
  const found = placeholdersIn(text.slice(part.start, part.end), locale);
  return found[Number(mark.id.split('.').at(-1)) - 1]?.isCode ?? null;
}

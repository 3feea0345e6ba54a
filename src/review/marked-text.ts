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
  /** What each sign stands for; of another character that looks like one, nothing. */
  readonly signed: ReadonlyMap<string, Mark>;
}

/** By the id of a mark, what stood there; undefined where nobody can say. */
export type WordsOf = (id: string) => string | undefined;

/** Private use characters, which stand for what a page draws and a file writes out. */
export const signs = /[\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
const [firstSign, lastSign] = [0xf0000, 0x10fffd];

/** Gives one sign after the other, none of which the text has: fonts of icons have characters there too. */
export function signsOutside(text: string): () => string {
  const taken = new Set(text.match(signs));
  let next = firstSign;
  return () => {
    // Two code points between the planes are no characters.
    while (next <= lastSign && (taken.has(String.fromCodePoint(next)) || (next & 0xfffe) === 0xfffe)) next++;
    if (next > lastSign) throw new Error('A text has fewer marks than there are signs.');
    return String.fromCodePoint(next++);
  };
}

/** Ids of a part's placeholders, in their order. */
export const markId = (where: Mark['where'], i: number): string => `${where}.${i + 1}`;

/** The draft with what was put back and taken out, and signs for what is left out. */
export function markedText({ text, parts, locale }: Draft, edits: Edits, wordsOf: WordsOf): MarkedText {
  const marks: Mark[] = [];
  const signed = new Map<string, Mark>();
  const nextSign = signsOutside(text);
  const sign = (mark: Mark): string => {
    const made = nextSign();
    marks.push(mark);
    signed.set(made, mark);
    return made;
  };
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
  return { text: [...pieces, text.slice(at)].join(''), marks, signed };
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
export function unmarked({ text, signed }: MarkedText, draft: Draft): string {
  return text.replace(signs, (sign, offset: number) => {
    const mark = signed.get(sign);
    if (mark === undefined) return sign;
    const placeholder = placeholderOf(mark.kind, draft.locale);
    const isCode = isDraftedInCode(mark, draft);
    // In text, what follows could make a link of a bracket; what was taken out by hand may stand in code.
    const isEscaped = isCode === null ? /^[([:]/.test(text.slice(offset + sign.length)) : !isCode;
    return isEscaped ? `\\${placeholder}` : placeholder;
  });
}

/** Null for what the reviewer took out. */
function isDraftedInCode(mark: Mark, { text, parts, locale }: Draft): boolean | null {
  if (mark.isOwn) return null;
  const part = parts.find(({ where }) => where === mark.where);
  if (!part) return null;
  const found = placeholdersIn(text.slice(part.start, part.end), locale);
  return found[Number(mark.id.split('.').at(-1)) - 1]?.isCode ?? null;
}

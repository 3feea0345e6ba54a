import { tellsPassword } from '../language/facts.ts';
import type { AskedWords } from '../language/script-words.ts';
import { escapePattern } from './escape-pattern.ts';
import { type EntryKey, entryKeyForm } from './keys.ts';

/** What somebody asked on the site before they filed a ticket, and which of the entries that were found they opened. */
export interface AskedBefore {
  readonly asked: readonly string[];
  readonly read: readonly EntryKey[];
}

/** What stands before either in the line of a ticket, in the language of who files it. */
export type AskedLineWords = Pick<AskedWords, 'ask.asked.searched' | 'ask.asked.read'>;

/** Of either: the newest say best what was not found. */
export const mostAsked = 5;
const [fewestLetters, longestQuestion, mostWords, mostDigits] = [3, 80, 12, 6];

/** Without the signs of addresses, logins, keys and passwords. */
const wordForm = /^[\p{L}\p{M}]{1,24}(?:['-][\p{L}\p{M}]{1,24}){0,3}$/u;
/** `php8`, `TLS1.3`, `500MB`: longer ones may be passwords. */
const codeForm = /^(?=\P{L}*\p{L})[\p{L}\d]{2,5}(?:\.\d{1,2})?$/u;
/** `550`, `5.7.26`: longer ones may be telephone numbers, accounts or IP addresses. */
const numberForm = /^\d{1,4}(?:\.\d{1,4}){0,2}$/;

const toldPassword = new RegExp(tellsPassword, 'iu');

/**
 * A question as it may be kept and told: its words alone, or null where one of them could be private. Nothing in it is
 * a mark of a tracker's wiki; a word with capitals inside would be a link there.
 */
export function questionToKeep(text: string): string | null {
  if (text.length > 4 * longestQuestion) return null;
  const words = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[?¿!¡,;…"“”«»()]|\.(?!\S)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (/\p{Ll}\p{Lu}/u.test(word) ? word.toLowerCase() : word));
  const question = words.join(' ');
  const isFit =
    question.length >= fewestLetters &&
    question.length <= longestQuestion &&
    words.length <= mostWords &&
    (question.match(/\d/g)?.length ?? 0) <= mostDigits &&
    words.some((word) => /\p{L}{2}/u.test(word) && wordForm.test(word)) &&
    !toldPassword.test(question) &&
    words.every((word) => [wordForm, codeForm, numberForm].some((form) => form.test(word)));
  return isFit ? question : null;
}

const keyAlone = new RegExp(`^${entryKeyForm}$`);
export const isEntryKey = (text: string): boolean => text.length <= longestQuestion && keyAlone.test(text);

/** The line that tells it at the end of a ticket; empty where nothing was asked. */
export function askedLine({ asked, read }: AskedBefore, words: AskedLineWords): string {
  if (asked.length === 0) return '';
  const opened = read.length > 0 ? `; ${words['ask.asked.read']} ${read.slice(-mostAsked).join(', ')}` : '';
  return `${words['ask.asked.searched']} ${asked.slice(-mostAsked).join(', ')}${opened}.`;
}

export interface WithoutAskedLine {
  readonly text: string;
  /** Null where no such line was there. */
  readonly before: AskedBefore | null;
}

/**
 * A ticket's text without such lines of one language, and what the first of them tells. The text is wiki, words or a
 * page's HTML: a line may be wrapped, quoted, and hold links that the tracker made. What its writer changed in a line
 * goes with it, up to the full stop or the end of the paragraph.
 */
export function withoutAskedLine(text: string, words: AskedLineWords): WithoutAskedLine {
  let before: AskedBefore | null = null;
  const rest = text.replace(lineIn(words), (_, line: string) => {
    before ??= toldIn(line, words);
    return '';
  });
  return { text: before === null ? text : withoutGap(rest), before };
}

/** Without the empty lines that a line leaves behind. */
const withoutGap = (text: string): string =>
  text
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .replace(/\n(?:[ \t]*\r?\n){2,}/g, '\n\n')
    .trimEnd();

const blocks = 'p|div|li|ul|ol|dl|dt|dd|pre|table|t[rdh]|blockquote|h[1-6]|hr';
/** What stands for a blank where a line was wrapped, in a quotation too. */
const blank = String.raw`(?:[\s>]|&nbsp;|<br\s*/?>)`;
const end = String.raw`\r?\n[ \t>]{0,20}\r?\n|<br\s*/?>\s{0,20}<br\s*/?>`;
/** Of a paragraph; what begins or ends another in HTML ends it. */
const told = String.raw`(?:(?!${end})(?:[^.<]|\.(?=[^\s<])|<(?:br|/?a|/?span)\b[^<>]{0,500}>|<(?!/?(?:${blocks})\b))){0,3000}`;

const lineIn = ({ 'ask.asked.searched': searched }: AskedLineWords): RegExp =>
  new RegExp(
    String.raw`${mark}(?<![\p{L}\p{N}])${spaced(searched.replace(/:$/, ''))}${mark}${blank}{0,3}:${mark}(${told})\.?`,
    'giu',
  );

/** Programs make words bold, or oblique. */
const mark = String.raw`(?:[*_']{1,3})?`;

const spaced = (words: string): string => words.split(' ').map(written).join(`${blank}{1,20}${mark}`);

/** A letter with an accent may come in two, or as a character reference. */
const written = (word: string): string =>
  Array.from(word.normalize('NFC'), (letter) =>
    /[\x20-\x7e]/.test(letter)
      ? escapePattern(letter)
      : String.raw`(?:${letter}|${letter.normalize('NFD')}|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});)`,
  ).join('');

function toldIn(line: string, { 'ask.asked.read': read }: AskedLineWords): AskedBefore {
  const plain = line
    .replace(/<br\s*\/?>|&nbsp;/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#0*39|#x0*27|apos);/gi, "'")
    .replace(/[\s>]+/g, ' ');
  const [questions = '', ...rest] = plain.split(';');
  const opened = rest.join(' ').trim();
  const keys = opened.toLowerCase().startsWith(read.toLowerCase()) ? opened.slice(read.length) : '';
  return {
    asked: unique(questions.split(',').flatMap((each) => questionToKeep(each) ?? [])).slice(-mostAsked),
    read: unique(keys.split(',').map((each) => each.trim()))
      .filter(isEntryKey)
      .slice(-mostAsked),
  };
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

import { locales } from '../../language/locale.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { inAnyLanguage, personWords } from '../../language/ticket-words.ts';
import type { Detector, Finding } from './finding.ts';
import { isNamePart, isNoName } from './known-names.ts';
import { isLanguageWord } from './language-words.ts';

/** Names in what programs put above a quotation: “On Monday, NAME wrote:”, `From: NAME`, `Replying to [… NAME]:`. */

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A head may be broken over lines; longer ones do not occur. */
const sight = 240;
const mostWords = 6;
const wrote = new RegExp(String.raw`(?<!\p{L})(?:${personWords('wrote')})\s{0,2}:(?=["'\s>*]|$)`, 'giu');
const nobody = new RegExp(String.raw`^(?:${personWords('pronouns')})$`, 'iu');
const particle = new RegExp(String.raw`^(?:${personWords('particles')})$`, 'iu');
/** What stands between the name and the word: an address in brackets of any kind, what was taken out already, “via”. */
const address =
  /(?:\s{0,3}(?:\(?<[^<>\n]{0,80}>\)?|\[[^[\]\n]{0,80}\](?:\([^()\n]{0,90}\))?|\([^()\s]{1,60}@[^()\s]{1,60}\)|[^\s<>]{1,60}@[^\s<>]{1,60}))[\s,>)*]{0,4}$/u;
const weekdays = locales.flatMap((locale) =>
  ['long', 'short'].flatMap((weekday) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) =>
      new Intl.DateTimeFormat(locale, { weekday: weekday as 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day)),
    ),
  ),
);
/** The last word of a date, a time or a time zone. */
const dated = new RegExp(
  String.raw`^\(?(?:\d[\d:./h+-]{0,18}(?:[ap]m|h|hrs|z|st|nd|rd|th)?|[+-]\d{4}|[ap]\.?\s?m\.?|hrs?|horas?|utc(?:[+-][\d:]{1,5})?|gmt(?:[+-][\d:]{1,5})?|[A-Z]{2,3}[SD]T|CET|EET|Z|${weekdays.join('|')})\)?[.,;:]?$`,
  'iu',
);

const tokensOf = (text: string, at: number): Token[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: each, index }) => {
    const open = /^["'“«(*_<>|{]{1,9}/u.exec(each)?.[0].length ?? 0;
    const shut = open === each.length ? 0 : (/[,"'”»*_]{1,4}$/u.exec(each)?.[0].length ?? 0);
    return {
      text: each.slice(open, each.length - shut),
      start: at + index + open,
      end: at + index + each.length - shut,
    };
  }).filter(({ text: each }) => each !== '');

/** Nobody is called “I”, and no name begins with “the”. */
const mayBeName = (tokens: readonly Token[]): boolean =>
  tokens.length <= mostWords &&
  tokens.every(({ text }) => /^[\p{L}\d][\p{L}\p{M}\d.'’&@_-]{0,40}$/u.test(text) && !nobody.test(text)) &&
  tokens.filter(({ text }) => isNoName(text) || (isLanguageWord(text) && !isNamePart(text))).length * 2 <
    tokens.length &&
  (tokens.length === 1 ||
    particle.test(tokens[0]?.text ?? '') ||
    !locales.some((locale) => isStopWord(tokens[0]?.text ?? '', locale)));

const hasCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) || particle.test(text);

const asName = (tokens: readonly Token[]): Finding[] => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ kind: 'name', start: first.start, end: last.end }] : [];
};

/** Whose name leads to “wrote:”: the words behind a date, or a line that holds nothing else. */
function writerBefore(text: string, end: number): Finding[] {
  const from = Math.max(0, end - sight);
  const paragraph = text.slice(from, end).replace(/^[\s\S]*\n[> \t]*\n/u, '');
  const head = withoutAddress(paragraph);
  const tokens = tokensOf(head, end - paragraph.length);
  const at = tokens.findLastIndex(({ text: each }) => dated.test(each) || /^[apm]\.$/u.test(each));
  const behind = tokens.slice(at + 1);
  if (at !== -1 && behind.length <= mostWords && !/[.!?]$/u.test(head)) return mayBeName(behind) ? asName(behind) : [];
  const line = head.slice(head.lastIndexOf('\n', head.trimEnd().length - 1) + 1);
  const start = Math.max(0, ...Array.from(line.matchAll(/[.!?:]\s|\{\{\{/gu), (mark) => mark.index + mark[0].length));
  const alone = tokensOf(line.slice(start), end - paragraph.length + head.length - line.length + start);
  const isLogin =
    alone.length === 1 && start === 0 && !locales.some((locale) => isStopWord(alone[0]?.text ?? '', locale));
  return mayBeName(alone) && (isLogin || (alone.every(hasCapital) && !alone.some(({ text: each }) => isNoName(each))))
    ? asName(alone)
    : [];
}

function withoutAddress(head: string): string {
  let left = head;
  for (let i = 0; i < 3 && address.test(left); i++) left = left.replace(address, '');
  return left;
}

const field = new RegExp(
  String.raw`^[> \t*|]{0,8}(?:${personWords('mailFields')})\*{0,2}[ \t]?:\*{0,2}[ \t]{0,4}(?<is>\S[^\n]{0,300})$`,
  'dgimu',
);
const otherField = new RegExp(
  String.raw`^[> \t*|]{0,8}(?:(?:${personWords('mailFields')}|${personWords('otherMailFields')})\*{0,2}[ \t]?:|[-_ \t]{0,12}(?:${personWords('forwards')})[-_ :\t]{0,12}$)`,
  'imu',
);

/** Names of a field of a mail's head: any, where another field stands beside it; by itself, those that people have. */
function inField(text: string, start: number, end: number): Finding[] {
  const before = text
    .slice(Math.max(0, start - sight), start)
    .split('\n')
    .slice(-4, -1)
    .join('\n');
  const after = text
    .slice(end, end + sight)
    .split('\n')
    .slice(1, 4)
    .join('\n');
  const isHead = otherField.test(before) || otherField.test(after);
  const value = text.slice(start, end);
  const parts = value.split(/;|(?<=>),|(?<=\S\s\S{1,40}),(?=\s\S+\s\S)/u);
  let at = start;
  return parts.flatMap((part) => {
    const tokens = tokensOf(withoutAddress(part), at);
    at += part.length + 1;
    const isName =
      isHead ||
      (tokens.length >= 2 &&
        tokens.every(hasCapital) &&
        tokens.some(({ text: each }) => isNamePart(each)) &&
        !tokens.some(({ text: each }) => isNoName(each)));
    return isName && mayBeName(tokens) && tokens.some(({ text: each }) => /\p{L}{2}/u.test(each)) ? asName(tokens) : [];
  });
}

/** A tracker's own line above an answer, where nothing can stand but a login. */
const reply = new RegExp(
  String.raw`^[> \t{]{0,8}(?:${inAnyLanguage('replyingTo')})\s{1,2}(?:\[(?:comment|ticket)\S{0,30}\s)?(?<is>[\p{L}\d][\p{L}\p{M}\d.@_-]{0,40}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,4})\]?(?:\s?\([^()\n]{0,40}\))?\s?:`,
  'dgimu',
);

export const quoteHeads: Detector = (text) => [
  ...Array.from(text.matchAll(wrote)).flatMap(({ index }) => writerBefore(text, index)),
  ...Array.from(text.matchAll(field)).flatMap((match) => {
    const [start, end] = match.indices?.groups?.is ?? [0, 0];
    return inField(text, start, end);
  }),
  ...Array.from(text.matchAll(reply)).flatMap((match): Finding[] => {
    const [start, end] = match.indices?.groups?.is ?? [0, 0];
    const name = text.slice(start, end);
    const isOther = /^(?:comment|ticket)\b|^\d|\s\p{Ll}/u.test(name) || nobody.test(name);
    return isOther || locales.some((locale) => isStopWord(name, locale)) ? [] : [{ kind: 'name', start, end }];
  }),
];

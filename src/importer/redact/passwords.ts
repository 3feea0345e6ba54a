import { privateWords } from '../../language/ticket-words.ts';
import { isDescription, isJoined, isNone, looksChosen, looksVeryChosen } from './chosen.ts';
import { type Detector, type Finding, inSmallLetters } from './finding.ts';
import { codeOf, listBehind, phraseBehind } from './password-lists.ts';

const strongWords = privateWords('password');
const anyWords = `${privateWords('pin')}|${strongWords}|${privateWords('otherPassword')}`;
const cue = new RegExp(
  String.raw`(?<![\p{L}\d_./@-])(?:${anyWords})(?![\p{L}\d_]|-\p{L})(?!\s{1,3}(?:${privateWords('notOfPasswords')})(?!\p{L}))`,
  'gu',
);
const isStrong = new RegExp(`^(?:${strongWords})$`, 'u');
const isPin = new RegExp(`^(?:${privateWords('pin')})$`, 'u');
const isShort = /^(?:pass|pw|pwd|passwd)$/i;
const ownersBefore = new RegExp(String.raw`(?:^|[,;:.(\n]|(?:${privateWords('owners')}))\s{0,3}$`, 'u');
/** A key is one of a network where one is spoken of: “Wi-Fi: A, key: x”. */
const key = new RegExp(String.raw`(?<![\p{L}\d_./-])(?:${privateWords('key')})(?![\p{L}\d_-])`, 'gu');
const network = new RegExp(String.raw`(?<!\p{L})(?:${privateWords('wifi')})(?!\p{L})`, 'u');
/** `Red: x Clave: …`, `user x, password …`, `x@host clave …`: the name stands before, as in a list. */
const login = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${privateWords('credentials')}|${privateWords('wifi')})(?!\p{L})(?:[^\p{L}\n]{1,3}|\s(?:${privateWords('isOrWas')})\s)|@)[\p{L}\d][\p{L}\d._@+-]{1,40}(?:,|;|\/|\s|\s\/)\s{0,2}$`,
  'u',
);
const both = new RegExp(String.raw`(?:${privateWords('credentials')})\s{0,2}(?:\/|,|\p{L}{1,3})\s{0,2}$`, 'u');

const blank = /[^\S\n]{1,20}/uy;
const sign = /(?:::|:=|:|=>|=(?!=)|->|-->|→|⇒|➡|»|–(?=\s)|—(?=\s)|-(?=\s))/uy;
/** Marks of bold, tags, and quotes that were open before the word. */
const markup = /(?:<\/?\w{1,10}>|["'”’»*_)\]}]{1,3}(?=[\s:=,]|$)|\*{1,3}|'{2,5})/uy;
const isWord = new RegExp(String.raw`(?:${privateWords('becomes')}|['’]s)(?![\p{L}\d])`, 'uy');
const copula = new RegExp(`^(?:${privateWords('isOrWas')}|['’]s)$`, 'u');
const adverb = new RegExp(String.raw`(?:${privateWords('adverb')})(?![\p{L}\d])`, 'uy');
const opened =
  /(?:(?<a>["“”«‘'\x60]{1,3})(?<quoted>[^"“”«»\x60\n]{2,64}?)(?:["”“»\x60]|['’]{1,3}(?![\p{L}\d]))|[([{]{1,3}(?<bracketed>[^()[\]{}\n]{2,64})[)\]}])/uy;
const newLine =
  /(?:[^\S\n]{0,20}\n[>\s]{0,20}(?:[-=~^_]{3,80}\s{0,10}\n|\{\{\{\s{0,10}\n|\x60{3}\w{0,10}\s{0,10}\n|<<\s{0,4}\n)?[^\S\n]{0,20}(?:[*>-]\s)?){1,2}/uy;
/** Without a colon at its end. */
const wordOf = /[^\s]{1,100}?(?=[:=]{1,2}(?:\s|$))|[^\s]{1,100}/uy;
/** `994 218`: two groups of a code. */
const groups = /\d{3}[ -]\d{3,4}(?![\p{L}\d])/uy;
const mostWords = 8;

interface Lead {
  readonly strong: boolean;
  readonly pin: boolean;
  /** `pw`, `pass`: nobody’s word for anything else, where it is not “the first pass”. */
  readonly short: boolean;
  /** A sign or “is” stood directly before. */
  direct: 'sign' | 'is' | '';
  /** One of them stood before at all. */
  told: boolean;
  words: number;
  /** A comma stood between. */
  broken: boolean;
  previous: string;
  line: 'same' | 'next';
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const numbered = new RegExp(String.raw`^(?:${privateWords('numbered')})$`, 'u');
const endOfClause = (text: string, end: number): boolean =>
  /^["'”»\x60*_]{0,3}(?:[.,;!)]{0,2}(?:\s*$|\s*\n)|[.,;)](?:\s|$)| \|\||\s{1,3}\()/u.test(text.slice(end, end + 40));

/** Whether a word is the password, by what stands between it and what it is called. */
function isPassword(value: string, lead: Lead, isLast: boolean): boolean {
  if (isNone(value) || (lead.words > 0 && /^[\w.-]{1,30}=/.test(value))) return false;
  if (lead.pin && (lead.direct !== '' || lead.words <= (lead.told ? 4 : 3)) && codeOf(value)) return true;
  const chosen = looksChosen(value);
  if (lead.line === 'next')
    return (
      chosen ||
      (lead.strong && lead.direct !== '' && isLast && /^[\p{Ll}\d._'’-]{4,30}$/u.test(value) && !isDescription(value))
    );
  if (lead.direct !== '') {
    if (chosen || (/^\d{4,12}$/.test(value) && (lead.strong || value.length <= 8))) return true;
    if (isDescription(value)) return false;
    if (isJoined(value) && /\p{Lu}/u.test(value)) return true;
    if (!isLast || !/^[\p{L}\d][^\s]{3,40}$/u.test(value)) return false;
    if (/\d/.test(value) && lead.direct === 'sign' && !/[\\<>(){}|]|::|->|=>/.test(value)) return true;
    return (
      lead.strong ||
      lead.short ||
      (lead.direct === 'sign' &&
        (lead.previous === '' || (lead.words === 0 && lead.previous === ',') || isJoined(value)))
    );
  }
  if (numbered.test(lead.previous.toLowerCase())) return false;
  if (lead.told) return chosen && lead.words <= 4 && (/\d/.test(value) || looksVeryChosen(value));
  const clear = chosen && /\d|[!#$%&*?^~+@]/u.test(value);
  if (lead.words === 0 && isLast && isJoined(value)) return true;
  if (lead.words === 0)
    return clear || (isLast && lead.previous === ',' && /^[\p{L}\d]{5,30}$/u.test(value) && !isDescription(value));
  return (
    clear &&
    (looksVeryChosen(value) ||
      (lead.strong &&
        (!lead.broken || (lead.previous === ',' && /[-_.!#$%&*].*\d/.test(value))) &&
        lead.words <= 6 &&
        /\p{L}.*\d|\d.*\p{L}/u.test(value)))
  );
}

/** Whole quotes and brackets: more than one word too. */
function isQuotedPassword(value: string, lead: Lead, isQuote: boolean): boolean {
  if (isNone(value) || value.split(/\s+/).length > 7) return false;
  if (!/\s/.test(value) && (looksChosen(value) || (lead.pin && codeOf(value)))) return true;
  if (/\s/.test(value)) {
    const isPlain = /^[\p{L}\d'’-]{1,14}(?: [\p{L}\d'’-]{1,14}){1,6}$/u.test(value);
    const isBracket = !isQuote && lead.strong && (lead.words === 0 || lead.direct !== '');
    return (
      (isQuote || isBracket) &&
      isPlain &&
      (lead.told || lead.words <= 4) &&
      value.split(' ').filter(isDescription).length < (isQuote && value.split(' ').length > 2 ? 2 : 1)
    );
  }
  return isQuote && (lead.direct !== '' || (lead.strong && lead.words === 0)) && !isDescription(value);
}

const bare = (value: string): string => value.replace(/[.,;:)\]}"'”»’*\x60]{1,9}$/u, '');

interface Reading {
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  readonly lead: Lead;
}
/** A password, where to read on, or that there is none. */
type Step = Finding | number | null;

/** “is”, `:`, a line that ends: what leads to a password. */
function readLead({ text, small, lead }: Reading, index: number): Step {
  const mark = at(markup, text, index) ?? (lead.direct === 'is' ? at(adverb, small, index) : null);
  if (mark) return index + mark[0].length;
  const told = at(sign, text, index) ?? at(isWord, small, index);
  if (told) {
    const isSign = /^[^\p{L}'’]/u.test(told[0]);
    // “to”, «por» are more than that between other words.
    if (isSign || lead.words === 0 || copula.test(told[0])) lead.direct = isSign ? 'sign' : 'is';
    lead.told = true;
    return index + told[0].length;
  }
  const line = at(newLine, text, index);
  if (!line || lead.line === 'next' || (lead.words > 0 && lead.direct === '')) return null;
  lead.line = 'next';
  return index + line[0].length;
}

/** What stands in quotes or brackets. */
function readGroup({ text, lead }: Reading, index: number): Step {
  // `[words](where they lead)` is a link.
  if (text.startsWith('](', index - 1)) return index + text.slice(index, index + 200).indexOf(')') + 1;
  const group = at(opened, text, index);
  if (!group) {
    const code = lead.pin ? at(groups, text, index) : null;
    return code && { kind: 'password', start: index, end: index + code[0].length };
  }
  const value = group.groups?.quoted ?? group.groups?.bracketed ?? '';
  const start = index + group[0].indexOf(value);
  if (isQuotedPassword(value, lead, group.groups?.quoted !== undefined))
    return { kind: 'password', start, end: start + value.length };
  lead.words++;
  lead.direct = '';
  lead.previous = '';
  // What was taken out already.
  return /^•+$/.test(value) ? text.length : index + group[0].length;
}

const cutAt = /[;&](?=\w{1,30}[=:])|,(?=["']?\w{1,30}["']?[=:])|["”»](?=[,;)}\]]|$)|<\//u;
function readWord({ text, lead }: Reading, index: number): Step {
  const word = at(wordOf, text, index)?.[0];
  // A comparison in code.
  if (word === undefined || /^[=!<>]=?$/.test(word)) return null;
  const opening = /^["'“‘«\x60*([{]{1,3}/u.exec(word)?.[0].length ?? 0;
  const cut = cutAt.exec(word.slice(opening))?.index ?? word.length - opening;
  const value = bare(word.slice(opening, opening + cut));
  const end = index + opening + value.length;
  const behind = index + word.length;
  const isAlone = lead.line === 'same' || /^\s*(?:\n|$)/.test(text.slice(behind, behind + 20));
  if (value.length >= 3 && isAlone && isPassword(value, lead, endOfClause(text, end)))
    return { kind: 'password', start: index + opening, end };
  if (lead.line === 'next' || /[.?!;|]$/.test(word) || word.startsWith('|')) return null;
  lead.direct = '';
  lead.previous = value === '' ? lead.previous : word.endsWith(',') ? ',' : value;
  lead.broken ||= /[,)]$/.test(word);
  return ++lead.words > mostWords ? null : behind;
}

/** Reads on from behind a word for a password, to the password or to what says that there is none. */
function secretBehind(reading: Reading, from: number): Finding | null {
  let index = from;
  for (let steps = 0; steps < 30; steps++) {
    index += at(blank, reading.text, index)?.[0].length ?? 0;
    const next = readLead(reading, index) ?? readGroup(reading, index) ?? readWord(reading, index);
    if (typeof next !== 'number') return next;
    index = next;
  }
  return null;
}

const named: Detector = (text) => {
  const findings: Finding[] = [];
  const small = inSmallLetters(text);
  const keys = network.test(small) ? Array.from(small.matchAll(key)) : [];
  for (const { index, 0: name } of [...small.matchAll(cue), ...keys]) {
    const from = index + name.length;
    const before = small.slice(Math.max(0, index - 60), index);
    const found = phraseBehind(text, from, name) ?? secretBehind({ text, small, lead: leadOf(name, before) }, from);
    if (found) findings.push(pairOf(found, text, both.test(before)), ...listBehind(text, found));
  }
  return findings;
};

const leadOf = (name: string, before: string): Lead => ({
  strong: isStrong.test(name),
  pin: isPin.test(name),
  short: isShort.test(name) && ownersBefore.test(before),
  broken: false,
  direct: '',
  told: false,
  words: 0,
  previous: login.test(before) ? ',' : /(?:^|\n)[ \t>*-]{0,6}$/.test(before) ? '' : '.',
  line: 'same',
});

/** “user/password: ana/x”: what stands behind the name. */
function pairOf(found: Finding, text: string, isPair: boolean): Finding {
  const name = isPair ? /^[\w.@-]{2,40}[/:]/.exec(text.slice(found.start, found.end))?.[0] : undefined;
  return { ...found, start: found.start + (name?.length ?? 0) };
}

export const passwords: readonly Detector[] = [named];

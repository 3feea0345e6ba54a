import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching, type Surroundings } from './finding.ts';
import { labelled } from './labelled.ts';
import { digitsSpelt, numberWord } from './number-words.ts';
import { cellsBelow } from './table-cells.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isDate = (text: string): boolean =>
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])\b|^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d$/.test(
    text.trim(),
  );
/** Numbers that count something: each of them round, a year, or no more than dots of a version between. */
const isCounted = (text: string): boolean =>
  /^(?:\d+0 ?)+$/.test(text) ||
  /^(?:(?:19|20)\d\d[ .]){1,3}(?:(?:19|20)\d\d|\d{1,2}\.\d+)$/.test(text) ||
  /^\d\.\d{1,2}\./.test(text) ||
  /^(?!0)(?:\d{3,4} ){3}\d{3,4}$/.test(text);
/** Ten digits of which the first begins no area: a second of an epoch, an id. */
const isSecond = (text: string): boolean => /^1\d{9}$/.test(text);
const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text.replace(/[,\s]{0,4}(?:x|ext|#)\D*.*$/iu, ''));
  return (
    length >= 7 &&
    length <= 15 &&
    !isDate(text) &&
    !isCounted(text) &&
    !isSecond(text) &&
    !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
  );
};

const before = String.raw`(?<![\p{L}\d./:_#-])`;
const after = String.raw`(?![\p{L}\d:_/]|[.-]\d)`;
/** A dot, a dash or a blank, with blanks around. */
const gap = String.raw`(?:\s?[.–‑-]\s?|\s)`;
const extension = String.raw`(?:[ \t]{0,3}(?:,[ \t]{0,3})?(?:x|#|extn?\.?|extensi[oó]n|anexo)[ \t:]{0,2}\d{1,5}\b)?`;
/** The number of something else, also where a word of telephones stands before. */
const otherNumber = new RegExp(String.raw`(?<!\p{L})(?:${privateWords('otherNumber')})s?(?!\p{L})[^\n]{0,14}$`, 'iu');
const isOfOther = ({ before }: Surroundings): boolean => otherNumber.test(before);
/** One of many numbers in a row, or all of them round. */
const isOfTable = (found: string, { before, after }: Surroundings): boolean =>
  /^[\d ]+$/.test(found) &&
  (/\d[ ,]{1,2}$/.test(before) || /^[ ,]{1,2}\d{2,}/.test(after) || /^(?:\d+0 ?)+$/.test(found));
/** By their shape alone. */
const shaped: readonly Detector[] = [
  String.raw`\+\d{1,3}(?:${gap}?\(?\d{1,4}\)?){2,6}`,
  String.raw`(?:1${gap})?\(\d{2,4}\)[\s-]?\d{2,4}(?:${gap}?\d{2,4}){1,3}`,
  String.raw`\d{3}\/\d{3}-\d{4}|\[\d{3}\] \d{3}-\d{4}`,
  // Long distance and mobile, as Mexico dialled them, and Britain's mobile ones.
  String.raw`0(?:1|44|45)${gap}\(?\d{2,3}\)?${gap}\d{3,4}${gap}\d{2}${gap}?\d{2}`,
  String.raw`07\d{3} \d{6}`,
  // North America, and Mexico with two or three digits of area.
  String.raw`(?:1${gap})?\d{3}${gap}\d{3}${gap}\d{2}${gap}?\d{2}`,
  String.raw`\d{2}[\s.-]\d{4}[\s.-]\d{4}`,
  String.raw`[2-9]\d{2}-[2-9]\d{6}`,
  // Spain's, Britain's, and Mexico's free ones.
  String.raw`[679]\d{2}(?: \d{2}){3}|[89]\d \d{3}(?: \d{2}){2}`,
  String.raw`0\d{2,4}(?: \d{3,4}){2}|01${gap}\(?800\)?${gap}\d{3}${gap}\d{4}`,
  String.raw`(?:00|011)${gap}?\d{1,3}(?:${gap}\(?\d{1,4}\)?){2,6}`,
  String.raw`1-?8\d\d-(?:\d{3}-[A-Z]{4}|[A-Z]{5,8}|[A-Z]{3}-\d{4})`,
].map((pattern) =>
  matching(
    'phone',
    new RegExp(`${before}${pattern}${extension}${after}`, 'u'),
    (found, _, around) =>
      (isPhone(found) || /[A-Z]{4}/.test(found)) &&
      !isOfTable(found, around) &&
      (found.startsWith('+') || !isOfOther(around)),
  ),
);

/** A bar stands between digits; with blanks around it, between two numbers. */
const number = String.raw`\+?\(?\d(?:[\d \t().-]|(?<=\d)\/(?=\d)){5,18}\d${extension}`;
/** Behind a word of which nothing else has a number. */
const behindWords = labelled(
  'phone',
  privateWords('phone'),
  number,
  (found, _, { before }) => isPhone(found) && !/\w\.$|\.\w{1,20}\.$/u.test(before),
);
const hours = new RegExp(String.raw`(?<!\p{L})(?:${privateWords('hours')})(?!\p{L})`, 'iu');
/** Ten digits beside the time of day at which somebody may be called. */
const besideHours = matching(
  'phone',
  /(?<![\p{L}\d./:_#=-]|\d )[2-9]\d{9}(?![\p{L}\d:_/.-])/u,
  (_, __, { before, after }) => hours.test(after.slice(0, 40)) && !otherNumber.test(before) && !/\bid\b/i.test(before),
);
/** «lada 951, 515 0133». */
const behindArea = matching(
  'phone',
  /(?<!\p{L})(?:lada|area code|c[oó]digo de [aá]rea)\s{0,2}[(:]?\s{0,2}(?<is>\d{2,4}\)?[\s,]{1,3}(?:(?:tel\.?|then|luego|y)\s)?\d{3,4}[ -]?\d{2}[ -]?\d{2})(?![\p{L}\d])/iu,
);
/** In contact cards: `TEL;TYPE=CELL:…`. */
const inCards = matching(
  'phone',
  /\bTEL(?:;[\w=,"-]{1,30}){0,5}:(?:tel:)?(?<is>\+?[\d(][\d ().-]{5,20}\d)(?![\p{L}\d])/iu,
  isPhone,
);
/** In addresses that call: `wa.me/52155…`, `tel:…`. */
const inLinks = matching(
  'phone',
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|signal\.me\/#p\/|t\.me\/|tel:|sms:|callto:|facetime:|whatsapp:\/\/send\?phone=)(?<is>\+?(?:%2B)?\d[\d-]{6,18})(?![\p{L}\d])/iu,
);
/** `M: 415 555 0133 O: 415 555 0100`, below a name. */
const behindLetters = matching(
  'phone',
  /(?<![\p{L}\d])[MTCOPFHW](?:[.:]\s{1,2}|\s(?=\+))(?<is>\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})?)(?![\p{L}\d])/u,
  isPhone,
);
/** Behind a word that has other uses: ten digits, or groups as people write them. */
const behindOtherWords = labelled(
  'phone',
  `(?:${privateWords('otherPhone')})s?`,
  String.raw`(?:\+?\d{10,13}|\d(?: \d){6,9}|\d{3} \d{2} (?:\d{5}|\d \d{2} \d{2})|\d{2,3}[ -]\d{7,8}|\d{3} \d{2} \d{2}|\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|\(?\d{2,4}\)?[ -]?\d{3,4}-\d{2,4}|\d{3,4}[ .-]\d{4})${extension}`,
  (found, _, around) => isPhone(found) && !isOfOther(around),
);

/** “the plumber is 555-0133.”: alone, where a sentence ends with it. */
const short = matching(
  'phone',
  /(?<!\p{L})(?:is|es|al|at)[ \t](?:el[ \t])?(?<is>[2-9]\d{2}-\d{2}(?!00)\d{2})(?=[.,;)]?(?:\s|$))/iu,
  (_, __, around) => !isOfOther(around),
);

/** “five five five, zero one two three”, «cincuenta y cinco, …». */
const spelt = matching(
  'phone',
  new RegExp(
    String.raw`(?<![\p{L}\d])${numberWord}(?:[ \t,.-]{1,3}(?:y[ \t])?(?:${numberWord}|\d{1,4}(?![\p{L}\d]))){3,15}(?!\p{L})`,
    'iu',
  ),
  (found) => digitsSpelt(found) >= 7,
);
/** `6o2 - 555 - o1 88`: the letter for the digit. */
const letterForZero = matching(
  'phone',
  /(?<![\p{L}\d])[\dOo]{3}[ ]?[-. ][ ]?[\dOo]{3}[ ]?[-. ][ ]?[\dOo]{2}[ ]?[\dOo]{2}(?![\p{L}\d])/u,
  (found) => /o/i.test(found) && digitsOf(found).length >= 6,
);

const column = new RegExp(
  String.raw`^(?:\p{L}{1,12}[ _-]){0,2}(?:${privateWords('phone')})(?:[ _-]\p{L}{1,12}|[ _-]?\d){0,2}$`,
  'iu',
);
/** Below “phone” in a table or list. */
const inTables: Detector = (text) =>
  cellsBelow(text, column).flatMap(({ text: each, start, end }) =>
    /^\+?[\d(][\d ().\/-]{5,18}\d$/.test(each) && isPhone(each) ? [{ kind: 'phone' as const, start, end }] : [],
  );

/** “515 0133 and 515 0134”, «(951) 515 0133 y 34.»: what stands beside a telephone is another, or its last digits. */
const another =
  /[ \t]{0,2}(?:[,/]|(?:,[ \t])?(?<![\p{L}\d])(?:y|e|o|and|or|&)(?![\p{L}\d]))[ \t]{0,2}(?:(?:al|at|el|to)[ \t])?(?:(?<is>\+?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){1,4})(?![\p{L}\d]|[.:/-]\d)|(?<is>\d{2,4})(?=[ \t]{0,2}(?:[.,;)](?!\d)|\n|$)))/uy;
const withNext =
  (detect: Detector): Detector =>
  (text) =>
    detect(text).flatMap((first) => {
      another.lastIndex = first.end;
      const next = another.exec(text);
      const is = next?.groups?.is;
      if (!next || is === undefined || (is.length > 4 && !isPhone(is))) return [first];
      // A list of numbers of four digits is of years or ports.
      if (is.length <= 4 && !/(?:[ye]|and)[ \t]{1,2}\d+$/u.test(next[0])) return [first];
      const end = next.index + next[0].length;
      return is.length <= 4 ? [{ ...first, end }] : [first, { ...first, start: end - is.length, end }];
    });

export const phones: readonly Detector[] = [
  ...shaped,
  besideHours,
  behindArea,
  inCards,
  inLinks,
  behindLetters,
  behindWords,
  behindOtherWords,
  short,
  spelt,
  letterForZero,
  inTables,
].map(withNext);

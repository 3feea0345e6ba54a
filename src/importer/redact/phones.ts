import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching, type Surroundings } from './finding.ts';
import { labelled } from './labelled.ts';
import { digitsSpelt, numberWord } from './number-words.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isDate = (text: string): boolean =>
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])\b|^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d$/.test(
    text.trim(),
  );
const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text.replace(/[,\s]{0,4}(?:x|ext)\D.*$/iu, ''));
  return length >= 7 && length <= 15 && !isDate(text) && !/^\d+(?:\.\d+){3}$/.test(text);
};

const before = String.raw`(?<![\p{L}\d./:_#-])`;
const after = String.raw`(?![\p{L}\d:_/]|[.-]\d)`;
/** A dot, a dash or a blank, with blanks around. */
const gap = String.raw`(?:\s?[.-]\s?|\s)`;
const extension = String.raw`(?:[ \t]{0,3}(?:,[ \t]{0,3})?(?:x|ext\.?|extensión)[ \t]?\d{1,5}\b)?`;
/** By their shape alone. */
const shaped: readonly Detector[] = [
  String.raw`\+\d{1,3}(?:${gap}?\(?\d{1,4}\)?){2,6}`,
  String.raw`(?:1${gap})?\(\d{2,4}\)\s?\d{2,4}(?:${gap}?\d{2,4}){1,3}`,
  // North America, and Mexico with two or three digits of area.
  String.raw`(?:1${gap})?\d{3}${gap}\d{3}${gap}\d{2}${gap}?\d{2}`,
  String.raw`\d{2}[\s.-]\d{4}[\s.-]\d{4}`,
].map((pattern) => matching('phone', new RegExp(`${before}${pattern}${extension}${after}`, 'u'), isPhone));

/** The number of something else, also where a word of telephones stands before. */
const otherNumber = new RegExp(String.raw`\b(?:${privateWords('otherNumber')})\b[^\n]{0,14}$`, 'iu');
const isOfOther = ({ before }: Surroundings): boolean => otherNumber.test(before);
const number = String.raw`\+?\(?\d[\d \t().\/-]{5,18}\d${extension}`;
/** Behind a word of which nothing else has a number. */
const behindWords = labelled('phone', privateWords('phone'), number, isPhone);
/** Behind a word that has other uses: ten digits, or groups as people write them. */
const behindOtherWords = labelled(
  'phone',
  privateWords('otherPhone'),
  String.raw`(?:\+?\d{10,13}|\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|\(?\d{2,4}\)?[ -]?\d{3,4}-\d{2,4}|\d{3,4}[ -]\d{4})${extension}`,
  (found, _, around) => isPhone(found) && !isOfOther(around),
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

export const phones: readonly Detector[] = [...shaped, behindWords, behindOtherWords, spelt, letterForZero];

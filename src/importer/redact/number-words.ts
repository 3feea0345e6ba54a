import { privateWords } from '../../language/ticket-words.ts';

const ones = privateWords('ones');
const tens = privateWords('tens');

/** A number in words, of one or two digits, in either language. */
export const numberWord = `(?:${ones}|${tens})`;

/** How many digits words and digits stand for, as somebody tells a telephone number. */
export function digitsSpelt(text: string): number {
  let count = 0;
  let isAfterTens = false;
  for (const [part] of text.matchAll(/\p{L}+|\d+|,/gu)) {
    const isTens = new RegExp(`^(?:${tens})$`, 'iu').test(part);
    // “fifty five” and «cincuenta y cinco» are two digits, not three.
    if (/^\d/.test(part)) count += part.length;
    else if (isTens) count += 2;
    else if (new RegExp(`^(?:${ones})$`, 'iu').test(part) && !isAfterTens) count += 1;
    isAfterTens = isTens ? /(?:ty|nta|veinte)$/i.test(part) : part.toLowerCase() === 'y' && isAfterTens;
  }
  return count;
}

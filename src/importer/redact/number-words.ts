const ones =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const tens =
  'ten|eleven|twelve|\\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|diez|once|doce|trece|catorce|quince|dieci\\p{L}{3,6}|veinte|veinti\\p{L}{2,7}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa';

/** A number in words, of one or two digits, in either language. */
export const numberWord = `(?:double|doble|${ones}|${tens})`;

/** How many digits words and digits stand for, as somebody tells a telephone number. */
export function digitsSpelt(text: string): number {
  let count = 0;
  let isAfterTens = false;
  for (const [part] of text.matchAll(/\p{L}+|\d+|,/gu)) {
    const isTens = new RegExp(`^(?:${tens})$`, 'iu').test(part);
    // “fifty five” and «cincuenta y cinco» are two digits, not three.
    if (/^\d/.test(part)) count += part.length;
    else if (isTens) count += 2;
    else if (new RegExp(`^(?:double|doble|${ones})$`, 'iu').test(part) && !isAfterTens) count += 1;
    isAfterTens = isTens ? /(?:ty|nta|veinte)$/i.test(part) : part.toLowerCase() === 'y' && isAfterTens;
  }
  return count;
}

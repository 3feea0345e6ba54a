/**
 * A question as it was meant before keyboards and programs had their way with its letters: text that was read in the
 * wrong encoding, once or more often («contraseÃ±a»), as parts of addresses and pages write it («contrase%C3%B1a»,
 * «contrase&ntilde;a»), and what the keys of another keyboard left of ñ and of accents («contrase;a», «contrase~na»,
 * «configuracio´n»).
 */
export function repaired(question: string): string {
  const text = question
    .replace(/(?:%[0-9a-f]{2})+/gi, (codes) => decodedOr(codes))
    .replace(/&(\p{L})(tilde|acute|uml|grave|circ|cedil);/gu, (_, letter: string, sign: string) => letter + marks[sign])
    .replace(/ã(?=[\u0080-\u00bf])/g, 'Ã');
  return slipsUndone(readAgain(readAgain(readAgain(text))));
}

const marks: Readonly<Record<string, string>> = {
  tilde: '\u0303',
  acute: '\u0301',
  uml: '\u0308',
  grave: '\u0300',
  circ: '\u0302',
  cedil: '\u0327',
};

const decodedOr = (codes: string): string => {
  try {
    // Signs that an address needs stay as they are written.
    return /%[c-f]/i.test(codes) ? decodeURIComponent(codes) : codes;
  } catch {
    return codes;
  }
};

/** Of windows-1252, the signs from 128 to 159; a blank where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const broken = new RegExp(`[\\u00c2-\\u00f4](?:[\\u0080-\\u00ff]|[${windows.replaceAll(' ', '')}])+`, 'gu');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 that was read as windows-1252, read again as what it is. What is no UTF-8, or no Latin, was no such text. */
const readAgain = (text: string): string =>
  text.replace(broken, (signs) => {
    const bytes = Array.from(signs, (sign) => {
      const place = windows.indexOf(sign);
      return place === -1 ? sign.charCodeAt(0) : 0x80 + place;
    });
    try {
      const read = utf8.decode(Uint8Array.from(bytes));
      return /^[\p{Script=Latin}\p{M}\p{P}\p{S}\p{Zs}\u0080-\u00ff]+$/u.test(read) ? read : signs;
    } catch {
      return signs;
    }
  });

/** Where ñ stands between vowels near the end of a word; a list without blanks has longer words behind its signs. */
const forEnye = /(?<=\p{L}[aeiouáéíóú]|^[aeo]|\s[aeo])[;?\ufffd¤¥](?=[aeiouáéíóú]\p{L}{0,2}(?!\p{L}))/giu;
const tilde = /(?<=\p{L})~(?=\p{L})/gu;
const looseAccent = /(?<=\p{L})[´`^¨](?=\p{L})/gu;

const slipsUndone = (text: string): string =>
  text
    .replace(forEnye, 'ñ')
    .replace(/n~(?=\p{L})|(?<=\p{L})~n/giu, 'ñ')
    .replace(tilde, 'ñ')
    .replace(looseAccent, '');

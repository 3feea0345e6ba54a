import type { Construct, Mark } from './token.ts';

const signs: readonly (readonly [sign: string, mark: Mark])[] = [
  ["'''", 'bold'],
  ['**', 'boldCreole'],
  ["''", 'italic'],
  ['//', 'italicCreole'],
  ['__', 'underline'],
  ['~~', 'strike'],
  [',,', 'subscript'],
  ['^', 'superscript'],
];

/** Trac's own marks and those of WikiCreole: bold, italic, underline, strike, sub- and superscript. */
export const marks: Construct = {
  starts: /['*/_~,^]/,
  read: ({ text }, at) => {
    if (text.startsWith("'''''", at)) return { tokens: [{ type: 'boldItalic' }], end: at + 5 };
    const found = signs.find(([sign]) => text.startsWith(sign, at));
    return found ? { tokens: [{ type: 'mark', mark: found[1] }], end: at + found[0].length } : null;
  },
};

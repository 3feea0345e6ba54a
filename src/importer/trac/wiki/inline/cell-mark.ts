import type { Construct } from './token.ts';

/** `||`, `||=` (a heading), `||||` (two columns), and at the end of a line `||\` when the row goes on. */
export const cellMark: Construct = {
  starts: /[|=]/,
  read: (line, at) => {
    const [sign] = line.match(/=?(?:\|\|)+=?/y, at) ?? [];
    if (sign === undefined) return null;
    const end = at + sign.length;
    // Only blanks may follow the last mark; looked for from the end, so that a long line is read once.
    const rest = line.text.length - end <= 200 ? /^\s*(\\?)$/.exec(line.text.slice(end)) : null;
    const colspan = Math.min(99, Math.floor(sign.replaceAll('=', '').length / 2) - (rest ? 1 : 0));
    return {
      tokens: [
        {
          type: 'cell',
          isHeading: sign.endsWith('='),
          colspan,
          isLast: rest !== null,
          goesOn: rest?.[1] === '\\',
          start: at,
          end,
        },
      ],
      end: rest ? line.text.length : end,
    };
  },
};

import type { Construct } from './token.ts';

/** `` `code` `` and `{{{code}}}`, within one line. */
export const inlineCode: Construct = {
  starts: /[`{]/,
  read: (line, at) => {
    const [open, close] = line.text[at] === '`' ? ['`', '`'] : ['{{{', '}}}'];
    if (!line.text.startsWith(open, at)) return null;
    const end = line.find(close, at + open.length);
    if (end === -1) return null;
    return { tokens: [{ type: 'code', value: line.text.slice(at + open.length, end) }], end: end + close.length };
  },
};

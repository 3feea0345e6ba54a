import type { Construct } from './token.ts';

/** WikiCreole's `\\`. */
export const lineBreak: Construct = {
  starts: /\\/,
  read: ({ text }, at) => (text[at + 1] === '\\' ? { tokens: [{ type: 'break' }], end: at + 2 } : null),
};

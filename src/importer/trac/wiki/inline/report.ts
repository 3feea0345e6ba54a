import type { Construct } from './token.ts';

/** `{1}`: a saved report of the tracker. */
export const report: Construct = {
  starts: /\{/,
  read: (line, at) => {
    const [source, prefix = '', number = ''] = line.match(/\{([a-zA-Z.+-]{0,30}?)\s{0,9}([0-9]{1,9})\}/y, at) ?? [];
    if (source === undefined) return null;
    const link =
      prefix === ''
        ? ({ to: 'other', realm: 'report', target: number } as const)
        : ({ to: 'other', realm: prefix, target: `report:${number}` } as const);
    return { tokens: [{ type: 'link', link, label: source, source }], end: at + source.length };
  },
};

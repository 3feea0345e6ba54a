import type { Construct } from './token.ts';

const inBrackets =
  /\[([a-zA-Z.+-]{0,30}?)\s{0,9}((?:[0-9]+|[a-fA-F0-9]{8,})(?::(?:[0-9]+|[a-fA-F0-9]{8,}|head))?(?:[/?#][^\]]*)?)\]/y;
const bare = /r([0-9]+(?:[-:][0-9]+)?(?:,[0-9]+(?:[-:][0-9]+)?)*)\b((?:\/[a-zA-Z0-9_/+-]+)?)/y;

const linkTo = (prefix: string, revision: string) => {
  const realm = /[:,-]/.test(revision.split(/[/?#]/, 1)[0] ?? '') ? 'log' : 'changeset';
  return prefix === ''
    ? ({ to: 'other', realm, target: revision } as const)
    : ({ to: 'other', realm: prefix, target: `${realm}:${revision}` } as const);
};

/** `[2]`, `[2/trunk]`, `[1:3]`, `r2`, `r1:3`: changes of the source code. */
export const changeset: Construct = {
  starts: /[[r]/,
  read: (line, at) => {
    if (line.text[at] === '[') {
      const match = line.find(']', at) === -1 ? null : line.match(inBrackets, at);
      if (match === null) return null;
      const [source, prefix = '', revision = ''] = match;
      return {
        tokens: [{ type: 'link', link: linkTo(prefix, revision), label: source, source }],
        end: at + source.length,
      };
    }
    const match = /[\p{L}\p{N}_]/u.test(line.text[at - 1] ?? '') ? null : line.match(bare, at);
    if (match === null) return null;
    const [source, revision = '', path = ''] = match;
    return {
      tokens: [{ type: 'link', link: linkTo('', revision + path), label: source, source }],
      end: at + source.length,
    };
  },
};

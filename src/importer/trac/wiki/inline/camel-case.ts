import { unquoted } from './named-target.ts';
import type { Construct } from './token.ts';

const name = String.raw`(?:\p{Lu}\p{Ll}+\/?){2,}(?:@[0-9]+)?(?:#(?![0-9])[\p{L}\p{N}_:][\p{L}\p{N}_:.-]*?)?(?=:(?:$|\s)|[^:\p{L}\p{N}_]|$)`;
const bare = new RegExp(String.raw`(?:\.?\.?\/)*${name}`, 'uy');
const labelled = new RegExp(String.raw`\[(${name})\s+([^\]]+)\]`, 'uy');
const quoted = /\[("[^"\]]+"|'[^'\]]+')(?:\s+([^\]]+))?\]/y;

/** `HelpPrinting`: the name of a page is a link by itself. */
export const camelCase: Construct = {
  starts: /[\p{Lu}./]/u,
  read: (line, at) => {
    const before = line.text.slice(Math.max(0, at - 2), at);
    const match = /[\p{L}\p{N}_/]$/u.test(before) ? null : line.match(bare, at);
    if (match === null) return null;
    const [source] = match;
    return {
      tokens: [{ type: 'link', link: { to: 'wiki', page: source, isCamelCase: true }, label: source, source }],
      end: at + source.length,
    };
  },
};

/** `[HelpPrinting how to print]` and `["Free link" with label]`. */
export const pageInBrackets: Construct = {
  starts: /\[/,
  read: (line, at) => {
    if (line.find(']', at) === -1) return null;
    const [source, target = '', label] = line.match(labelled, at) ?? line.match(quoted, at) ?? [];
    if (source === undefined) return null;
    const page = unquoted(target);
    return {
      tokens: [
        {
          type: 'link',
          link: { to: 'wiki', page, isCamelCase: false },
          label: label === undefined ? page : unquoted(label.trim()),
          source,
        },
      ],
      end: at + source.length,
    };
  },
};

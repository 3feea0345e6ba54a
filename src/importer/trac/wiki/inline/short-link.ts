import { namedTarget } from './named-target.ts';
import type { Construct } from './token.ts';

const scheme = /[a-zA-Z][-a-zA-Z0-9+._]*/y;
const target =
  /[a-zA-Z][-a-zA-Z0-9+._]*:(?:'[^']+'|"[^"]+")|'[^']+'|"[^"]+"|(?!_)[\p{L}\p{N}_/?!#@](?:(?:\|(?=[^|\s])|[^|<>\s])*(?!_)[\p{L}\p{N}_/=])?/uy;

/** `ticket:201`, `wiki:Page`, `https://host.example/`: a link without brackets. */
export const shortLink: Construct = {
  starts: /[a-zA-Z]/,
  read: (line, at) => {
    const length = line.run('scheme', scheme, at);
    if (length === 0) return null;
    const colon = at + length;
    if (line.text[colon] !== ':') return line.skipUntil('scheme', colon);
    const [written] = line.match(target, colon + 1) ?? [];
    if (written === undefined) return line.skipUntil('scheme', colon);
    const end = colon + 1 + written.length;
    const source = line.text.slice(at, end);
    return {
      tokens: [{ type: 'link', link: namedTarget(line.text.slice(at, colon), written), label: source, source }],
      end,
    };
  },
};

/** `<wiki:a page>`: the angle brackets stay. */
export const angleLink: Construct = {
  starts: /</,
  read: (line, at) => {
    const close = line.find('>', at);
    const length = close === -1 ? 0 : line.run('angle', scheme, at + 1);
    const colon = at + 1 + length;
    if (length === 0 || line.text[colon] !== ':' || close <= colon + 1) return null;
    const source = line.text.slice(at + 1, close);
    const link = namedTarget(line.text.slice(at + 1, colon), line.text.slice(colon + 1, close));
    return {
      tokens: [
        { type: 'text', value: '<' },
        { type: 'link', link, label: source, source },
        { type: 'text', value: '>' },
      ],
      end: close + 1,
    };
  },
};

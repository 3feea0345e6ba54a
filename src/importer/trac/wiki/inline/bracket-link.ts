import { isRealm, namedTarget, unquoted } from './named-target.ts';
import type { Construct, Token } from './token.ts';

const scheme = String.raw`[a-zA-Z][-a-zA-Z0-9+._]{0,40}`;
const relative = String.raw`[/?#][^\s\]]*|\.\.?(?:[/?#][^\s\]]*)?`;
const pattern = new RegExp(
  String.raw`\[(?:(?<rel>${relative})|(?<realm>${scheme}):(?<target>${scheme}:(?:'[^'\]]+'|"[^"\]]+")|'[^'\]]+'|"[^"\]]+"|[^\]\s\u200b]*))(?:[\s\u200b]+(?<label>"[^"\]]+"|'[^'\]]+'|[^\]]*))?\]`,
  'y',
);
const anchor = /\[=#[^\s\]]+(?:\s+([^\]]*))?\]/y;

/**
 * `[ticket:201 label]`, `[https://host.example/ label]`, `[/newticket label]`, and `[=#name label]`, which only names a
 * place.
 */
export const bracketLink: Construct = {
  starts: /\[/,
  read: (line, at) => {
    if (line.find(']', at) === -1) return null;
    const match = line.match(pattern, at);
    if (match === null) {
      const [named, label = ''] = line.match(anchor, at) ?? [];
      return named === undefined ? null : { tokens: [{ type: 'text', value: label }], end: at + named.length };
    }
    const [source] = match;
    const { rel, realm, target = '', label } = match.groups ?? {};
    return { tokens: [linkToken({ rel, realm, target, label, source })], end: at + source.length };
  },
};

interface Written {
  readonly rel: string | undefined;
  readonly realm: string | undefined;
  readonly target: string;
  readonly label: string | undefined;
  readonly source: string;
}

/** Shared with `[[…]]`. Without a label the target is one, but for URLs without its realm. */
export function linkToken({ rel, realm, target, label, source }: Written): Token {
  const words = label === undefined ? '' : unquoted(label.trim());
  if (rel !== undefined) return { type: 'link', link: { to: 'relative', target: rel }, label: words || rel, source };
  if (realm === undefined)
    return {
      type: 'link',
      link: { to: 'wiki', page: unquoted(target), isCamelCase: false },
      label: words || unquoted(target),
      source,
    };
  const own = target.startsWith('//') ? `${realm}:${target}` : unquoted(target).replace(/^\/+/, '');
  const written = isRealm(realm) ? realm.toLowerCase() : realm;
  return { type: 'link', link: namedTarget(written, target), label: words || own || realm, source };
}

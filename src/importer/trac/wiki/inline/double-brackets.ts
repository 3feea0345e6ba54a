import { linkToken } from './bracket-link.ts';
import { readMacro } from './macro.ts';
import type { Construct, Token } from './token.ts';

/** `[[Macro(arguments)]]`, or a WikiCreole link: `[[Page]]`, `[[Page|label]]`, `[[https://host.example/|label]]`. */
export const doubleBrackets: Construct = {
  starts: /\[/,
  read: (line, at) => {
    if (!line.text.startsWith('[[', at)) return null;
    const close = line.find(']]', at + 3);
    if (close === -1) return null;
    const end = close + 2;
    return { tokens: readInside(line.text.slice(at + 2, close), line.text.slice(at, end)), end };
  },
};

function readInside(inside: string, source: string): readonly Token[] {
  if (inside.startsWith('=#')) return [{ type: 'text', value: inside.slice(inside.indexOf('|') + 1 || inside.length) }];
  const macro = /^([\p{L}\p{N}_/+-]+\??|\?)(?:\((.*)\))?$/u.exec(inside);
  const tokens = macro === null ? null : readMacro(macro[1] ?? '', macro[2], inside);
  return tokens ?? [creoleLink(inside, source)];
}

function creoleLink(inside: string, source: string): Token {
  const bar = inside.indexOf('|');
  const target = (bar === -1 ? inside : inside.slice(0, bar)).trim();
  const label = bar === -1 ? undefined : inside.slice(bar + 1);
  if (/^(?:[/?#]|\.\.?(?:[/?#]|$))/.test(target))
    return linkToken({ rel: target, realm: undefined, target: '', label, source });
  const [, realm, rest = ''] = /^([a-zA-Z][-a-zA-Z0-9+._]{0,40}):(.*)$/.exec(target) ?? [];
  return linkToken({ rel: undefined, realm, target: realm === undefined ? target : rest, label, source });
}

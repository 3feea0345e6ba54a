import type { Construct } from './token.ts';

const local = /[a-zA-Z0-9.'+_-]+/y;
const host = /@(?:[a-zA-Z0-9_-]+\.)+[a-zA-Z](?:[-a-zA-Z\d]*[a-zA-Z\d])?/y;

/** `name@host.example`. */
export const mailAddress: Construct = {
  starts: /[a-zA-Z0-9.+_-]/,
  read: (line, at) => {
    const length = line.run('mail', local, at);
    if (length === 0) return null;
    const sign = at + length;
    const [domain] = line.text[sign] === '@' ? (line.match(host, sign) ?? []) : [];
    if (domain === undefined) return line.skipUntil('mail', sign);
    const end = sign + domain.length;
    const source = line.text.slice(at, end);
    return { tokens: [{ type: 'link', link: { to: 'mail', address: source }, label: source, source }], end };
  },
};

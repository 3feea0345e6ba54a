import { privateWords } from '../../language/ticket-words.ts';
import { looksChosen } from './chosen.ts';
import type { Finding } from './finding.ts';

/** `4471`, `4471*`, `994 218`, `3-17-29`: what is typed at a door or a telephone. */
export const codeOf = (value: string): boolean =>
  /^[#*]?\d{3,10}[#*]?$|^\d{1,2}(?:-\d{1,2}){2,3}$|^\d{3}[ -]\d{3,4}$/.test(value);

const next = new RegExp(
  String.raw`["'”»\x60]?\s{0,2}(?:,|;|\/|\s(?:${privateWords('and')})\s|\s(?:${privateWords('changedInto')})\s){1,2}\s{0,2}(?:(?:${privateWords('and')}|${privateWords('with')}|${privateWords('becomes')})\s{1,2}){0,2}["'“«\x60]?(?<is>[^\s"'“”«»\x60,;]{4,64})`,
  'iuy',
);

/** “x, y and z”: what stands beside a password and looks like it is another. */
export function listBehind(text: string, first: Finding): Finding[] {
  const found: Finding[] = [];
  let end = first.end;
  for (let i = 0; i < 10; i++) {
    next.lastIndex = end;
    const match = next.exec(text);
    const value = match?.groups?.is?.replace(/[.)\]:?]{1,3}$/u, '');
    if (!match || value === undefined || !looksChosen(value) || !/\d|[!#$%&*?^~+@]/u.test(value)) break;
    const start = match.index + match[0].length - (match.groups?.is?.length ?? 0);
    found.push({ kind: first.kind, start, end: start + value.length });
    end = start + value.length;
  }
  return found;
}

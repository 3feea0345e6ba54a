import { privateWords } from '../../language/ticket-words.ts';
import { isDescription, isNone, looksChosen } from './chosen.ts';
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

const isPhrase = new RegExp(`^(?:${privateWords('passphrase')})$`, 'u');
/** More than one word, to the end of the line: “Passphrase: kilo papa 9 tango”. */
const ofWords =
  /(?:[^\S\n]{1,2}\p{L}{1,10}){0,3}[^\S\n]{0,3}[:=][^\S\n]{1,3}(?<is>[\p{L}\d]{1,14}(?:[ \t][\p{L}\d]{1,14}){1,7})[.]?[ \t]{0,3}(?=\n|$)/uy;
export function phraseBehind(text: string, from: number, name: string): Finding | null {
  ofWords.lastIndex = from;
  const match = ofWords.exec(text);
  const value = match?.groups?.is;
  if (!match || value === undefined || isNone(value)) return null;
  const words = value.split(/\s/).length;
  if (isDescription(value) && !(isPhrase.test(name) && words >= 4)) return null;
  // With words between, only what is called a phrase.
  if (!/^[^\S\n]{0,3}[:=]/.test(match[0]) && !isPhrase.test(name)) return null;
  if (
    !(isPhrase.test(name)
      ? words >= 3
      : words <= 5 && /(?:^| )\d{1,4}(?: |$)/.test(value) && !/\d{2}/.test(value.slice(0, 2)))
  )
    return null;
  const start = match.index + match[0].indexOf(value);
  return { kind: 'password', start, end: start + value.length };
}

import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, type Finding, matching } from './finding.ts';

const label = new RegExp(String.raw`(?<![\p{L}\d])(?:${privateWords('recoveryCodes')})(?![\p{L}\d])`, 'giu');
/** Words and marks before the first code. */
const lead = /(?:[\s:,.(){}[\]|<>#!*“”"'•=-]|\p{L}{1,14}(?![\p{L}\d-])|\d{1,2}[.)]\s){0,30}/uy;
const code = /(?=[A-Za-z-]{0,12}\d)[A-Za-z0-9]{3,12}(?:-[A-Za-z0-9]{2,12}){0,6}(?![\p{L}\d])/uy;
const between = /(?:[\s,;*•()"'.]|(?:and|y|e|or|o)(?=\s)|\d{1,2}[.)]\s){1,12}/uy;
const mostCodes = 40;

/** The codes that stand behind “recovery codes”, in groups, lines or a list: from the first to the last. */
const inGroups: Detector = (text) => {
  const found: Finding[] = [];
  for (const { index, 0: words } of text.matchAll(label)) {
    lead.lastIndex = index + words.length;
    let at = lead.lastIndex + (lead.exec(text)?.[0].length ?? 0);
    const first = at;
    let [end, count, longest] = [at, 0, 0];
    for (; count < mostCodes; count++) {
      code.lastIndex = at;
      const [found] = code.exec(text) ?? [];
      if (found === undefined) break;
      longest = Math.max(longest, found.length);
      end = at + found.length;
      between.lastIndex = end;
      at = end + (between.exec(text)?.[0].length ?? 0);
    }
    if (count >= 2 ? longest >= 4 : longest >= 6 && !/^\d{4}-\d\d-\d\d/.test(text.slice(first, end)))
      found.push({ kind: 'token', start: first, end });
  }
  return found;
};

/** “recovery key is …”, in groups of four. */
const longKey = matching(
  'token',
  /(?:recovery|backup|security) key\b(?:\s(?:is|was|es|era))?[\s:]{1,3}(?<is>(?:[A-Za-z\d]{4}[ -]){3,15}[A-Za-z\d]{4})(?![\p{L}\d])/iu,
  (value) => /\d/.test(value),
);
/** `XK4T9-PQ2M7-WD3LR-8ZB6C`: groups of one length, with letters and digits. */
const groupsAlone = matching(
  'token',
  /(?<![\w-])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7}(?![\w-])/u,
  (value) =>
    new Set(value.split('-').map(({ length }) => length)).size === 1 &&
    value.split('-').filter((part) => /\d/.test(part) && /[A-Z]/.test(part)).length >= 2,
);
/** The words by which a wallet is made again. */
const phrase = matching(
  'token',
  new RegExp(
    String.raw`(?:${privateWords('recoveryPhrase')})(?![\p{L}\d])[^\n\p{L}]{0,5}(?:\s(?:${privateWords('isOrWas')})\s)?[^\p{L}]{0,5}(?<is>(?:\p{L}{3,10}[ ,\n]{1,2}){11,23}\p{L}{3,10})`,
    'iu',
  ),
);
/** What an app is shown once, to make codes with. */
const seed = matching(
  'token',
  /\b(?:totp|2fa|otp|authenticator|autenticador)\b(?:[^\S\n]{1,2}\p{L}{1,12}){0,3}[^\S\n]{0,2}[:=]?[^\S\n]{0,3}(?<is>[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){2,15}|[A-Z2-7]{16,64})(?![\p{L}\d])/iu,
  (value) => value === value.toUpperCase(),
);

export const recoveryCodes: readonly Detector[] = [inGroups, longKey, groupsAlone, phrase, seed];

import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksChosen, looksVeryChosen } from './chosen.ts';
import { type Detector, matching } from './finding.ts';

const strongWords = privateWords('password');
const anyWords = `${strongWords}|${privateWords('otherPassword')}`;
const strong = String.raw`(?<![\p{L}\d_./-])(?:${strongWords})(?![\p{L}\d_])`;
const any = String.raw`(?<![\p{L}\d_./-])(?:${anyWords})(?![\p{L}\d_])(?!\s{1,3}(?:${privateWords('notOfPasswords')}))`;
const is = privateWords('isOrWas');
const words = (most: number): string => String.raw`(?:[^\S\n]{1,3}\p{L}{1,14}){0,${most}}`;
const opening = String.raw`["'“‘«\x60*]{0,3}`;
const value = String.raw`${opening}(?<is>[^\s"'”’»\x60,;|]{3,64})`;
/** `:`, `=`, `::`, `=>`, `→`, with a quote, a bracket or a mark of bold before, as `"password": ` has. */
const sign = String.raw`["'”»*)\]]{0,3}[^\S\n]{0,3}(?:::|:|=>|=|->|→|⇒)[^\S\n]{0,3}`;
const password = (pattern: string, accept: Parameters<typeof matching>[2]): Detector =>
  matching('password', new RegExp(pattern, 'iu'), accept);

const endsThere = (after: string): boolean => /^["'”»`]?[.;,)]{0,2}\s*$|^["'”»`,;]/u.test(after);

const behindSign: readonly Detector[] = [
  // A plain word too, where nothing follows on its line.
  password(
    String.raw`${strong}${words(4)}(?:[^\S\n]{1,3}\([^()\n]{1,20}\))?(?:[^\S\n]{1,3}(?:${is}))?${sign}${value}`,
    (found, _, { after }) => !isNone(found) && (looksChosen(found) || endsThere(after)),
  ),
  password(
    String.raw`${any}${words(4)}${sign}${value}`,
    (found) => !isNone(found) && (looksChosen(found) || /^\d{4,8}$/.test(found)),
  ),
  // A line that holds nothing else: `pass: x`.
  matching(
    'password',
    new RegExp(
      String.raw`^[ \t>*-]{0,6}(?:pass|pw|clave|nip|pin)[^\S\n]{0,3}[:=][^\S\n]{0,3}${opening}(?<is>[^\s"'”’»\x60,;|.]{4,64})(?=["'”’»\x60]?[ \t]{0,3}(?:\n|$))`,
      'imu',
    ),
    (found) => !isNone(found),
  ),
];
/** More than one word, in quotes or to the end of the line: “Pass: kilo papa 9 tango”. */
const ofWords: readonly Detector[] = [
  password(
    String.raw`${any}${words(3)}[^\S\n]{0,3}[:=][^\S\n]{0,3}(?<is>(?:[\p{L}\d]{1,14}[ \t]){2,7}[\p{L}\d]{1,14})(?=[ \t]{0,3}(?:\n|$))`,
    (found, whole) => /\d/.test(found) && /^pass/i.test(whole),
  ),
  password(
    String.raw`${any}${words(4)}(?:[^\S\n]{1,3}(?:${is}))?[^\S\n]{0,3}[:=]?[^\S\n]{0,3}["“«](?<is>[^"”»\n]{4,64})["”»]`,
    (found) => !isNone(found) && (/\d|[^\p{L}\s]/u.test(found) || /^\p{Ll}{3,12}(?: \p{Ll}{2,12}){2,5}$/u.test(found)),
  ),
];
/** «código de acceso: 994 218», “PIN 80412”. */
const digits = password(
  String.raw`(?<![\p{L}\d_])(?:${privateWords('pin')})(?![\p{L}\d_])${words(4)}[^\S\n]{0,3}[:=(]?[^\S\n]{0,3}(?<is>\d{3,8}(?:[ -]\d{2,4}){0,3})(?![\p{L}\d])`,
  (found, whole) => found.replace(/\D/g, '').length >= 4 && !/\b(?:error|line|port)\b/i.test(whole),
);
/** “clave provisional (Kp7Ws2Lm9)”, “password [x]”. */
const inBrackets = password(
  String.raw`${any}${words(3)}[^\S\n]{0,3}[([]{1,2}${opening}(?<is>[^\s()[\]]{4,64})[)\]]`,
  looksChosen,
);
const beside: readonly Detector[] = [
  // «con la contraseña temporal Xk4-91».
  password(
    String.raw`${strong}${words(7)}[^\S\n]{0,2},?[^\S\n]{1,3}${value}`,
    (found) => looksChosen(found) && /\d|[!#$%&*?^~+@]/.test(found),
  ),
  // “pass colibri-4”, but not “pass through mod_rewrite2”.
  password(
    String.raw`${any}${words(5)}[^\S\n]{1,3}${value}`,
    (found, whole) =>
      looksChosen(found) &&
      (!/^(?:pass|pin|contra|c[oó]digo)\s+\p{L}+\s/iu.test(whole) || looksVeryChosen(found)) &&
      /[\p{L}\d][!#$%&*?^~+@._-][\p{L}\d]|\p{L}\d+\p{L}|\d\p{L}+\d/u.test(found) &&
      (/^\S{1,14}\s+\S+$/.test(whole) || /\d/.test(found)),
  ),
  // “the password is x”, «la clave del borrador es x»: only what does not look like a word.
  password(String.raw`${any}${words(5)}[^\S\n]{1,3}(?:${privateWords('becomes')})[^\S\n]{1,3}${value}`, looksChosen),
  // “Try x as the password”, «usen x como contraseña».
  password(
    String.raw`(?<![^\s"'“«(])(?<is>[^\s"'“”«»,;()]{5,40})["”»]?\s{1,2}(?:${privateWords('asThe')})(?:${strongWords})(?![\p{L}\d_])`,
    (found) => looksChosen(found) && /\d|[!#$%&*?^~+]/.test(found),
  ),
];

export const passwords: readonly Detector[] = [...behindSign, ...ofWords, digits, inBrackets, ...beside];

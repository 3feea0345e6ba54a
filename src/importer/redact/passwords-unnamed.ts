import { privateWords } from '../../language/ticket-words.ts';
import { isDescription, isNone, looksChosen, looksVeryChosen } from './chosen.ts';
import { type Detector, type Finding, matching } from './finding.ts';
import { listBehind } from './password-lists.ts';

const value = String.raw`["'“‘«\x60*(]{0,3}(?<is>[^\s"'”’»\x60,;|()]{2,63}[^\s"'”’»\x60,;|().:])`;
const password = (pattern: string, accept: Parameters<typeof matching>[2]): Detector =>
  matching('password', new RegExp(pattern, 'iu'), accept);

const access = new RegExp(privateWords('access'), 'iu');
/** Only in a text that speaks of getting in at all. */
const whereAccess =
  (detect: Detector): Detector =>
  (text) =>
    access.test(text) ? detect(text) : [];
/** With what stands beside it in a list: “try x or y”. */
const withList =
  (detect: Detector): Detector =>
  (text) =>
    detect(text).flatMap((each) => [each, ...listBehind(text, each)]);

/** A digit or a mark within letters, as nobody writes a word. */
const isMixed = (found: string): boolean =>
  /\p{L}\d|\d\p{L}|[\p{L}\d][!#$%&*?^~+_-]\d|[\p{L}\d][!#$%&*?^~+]/u.test(found);

const changedTo = String.raw`(?<!\p{L})(?:${privateWords('changedTo')})[^\S\n]{0,3}:?[^\S\n]{0,3}${value}`;
/** “I have set it to x”: no word says of what. Only what looks like nothing else, or, beside talk of access, chosen. */
const changed: readonly Detector[] = [
  password(
    changedTo,
    (found) => looksVeryChosen(found) || (/^\p{Lu}\p{L}{2,14}[-_.!#]\d{1,4}$/u.test(found) && looksChosen(found)),
  ),
  whereAccess(password(changedTo, (found) => looksChosen(found) && /\d/.test(found) && isMixed(found))),
];
const getsIn: readonly Detector[] = [
  // “log in as treasurer with x”.
  withList(
    password(
      String.raw`(?<!\p{L})(?:${privateWords('getsIn')})[^\n]{0,60}?\s(?:${privateWords('with')})\s{1,2}(?:[\p{L}\d._@-]{2,40}\s(?:${privateWords('and')})\s)?${value}`,
      (found) =>
        looksVeryChosen(found) ||
        (looksChosen(found) && isMixed(found) && /\d\P{L}*\d|\d\p{L}|[!#$%&*?^~+_-].*\d|^\p{Ll}{5,}\d+$/u.test(found)),
    ),
  ),
  // “use x to log in”.
  password(
    String.raw`(?<!\p{L})(?:${privateWords('use')})\s{1,2}${value}["'”»\x60)]?\s{1,2}(?:${privateWords('toGetIn')})(?!\p{L})`,
    (found) => looksChosen(found) && (isMixed(found) || looksVeryChosen(found)),
  ),
  whereAccess(
    withList(
      password(
        String.raw`(?<!\p{L})(?:${privateWords('use')})\s{1,2}(?:(?:${privateWords('with')})\s{1,2})?${value}`,
        (found) =>
          looksVeryChosen(found) ||
          (looksChosen(found) &&
            /\p{L}{2}\d{1,4}[!#$%&*?^~+]$|\p{Ll}{2}\d{1,4}$/u.test(found) &&
            !/^\p{Lu}\p{L}*\p{Lu}/u.test(found) &&
            isMixed(found)),
      ),
    ),
  ),
];

/** “to open the archive use x”, “the password, x, is refused”. */
const told: readonly Detector[] = [
  password(
    String.raw`(?<!\p{L})(?:${privateWords('getsIn')})(?!\p{L})[^\n.!?]{0,40}?(?<!\p{L})(?:${privateWords('use')})\s{1,2}${value}(?=["'”»\x60)]?(?:[.,;]?\s{0,3}(?:\n|$)|[.,;]\s))`,
    (found) => looksChosen(found) && isMixed(found) && /\p{L}[-_.!#*]?\d{2,}$|[!#$*?^~]/u.test(found),
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('password')}|${privateWords('otherPassword')}),\s["'“«\x60]?(?<is>[^\s,;"'”»\x60]{5,40})["'”»\x60]?,`,
    (found) => looksChosen(found) && /\p{L}\d|\d\p{L}|[!#$*?^~_-]/u.test(found),
  ),
];
const names = String.raw`(?:${privateWords('password')}|${privateWords('otherPassword')})`;
const backwards = new RegExp(
  String.raw`(?<=^|[\s"'“«\x60(*])(?<is>[^\s"'“”«»\x60,;()*]{4,64})["'”»\x60*]{0,3}(?:\s\([^()\n]{1,40}\))?,?\s{1,2}(?:(?:that|this|which|[eé]sa|[eé]sta|esa|esta)\s)?(?:${privateWords('asThe')})(?:${names})(?![\p{L}\d_])`,
  'giu',
);
/** “x is the password”, «usen x como contraseña»: what is before goes with it, “either x or y”. */
const before: Detector = (text) =>
  matching(
    'password',
    backwards,
    (found) => looksChosen(found) && (isMixed(found) || (found.match(/[-_.]/g)?.length ?? 0) > 1),
  )(text).flatMap((found) => [found, ...othersBefore(text, found)]);
function othersBefore(text: string, { start }: Finding): Finding[] {
  const other = /(?<is>[^\s"'“”«»\x60,;()]{4,64})["'”»\x60]?(?:,|\s(?:or|and|o|y|u))\s{1,2}["'“«\x60]?$/iu.exec(
    text.slice(Math.max(0, start - 80), start),
  );
  const value = other?.groups?.is;
  if (!other || value === undefined || !looksChosen(value) || !isMixed(value)) return [];
  const from = Math.max(0, start - 80) + other.index;
  return [{ kind: 'password', start: from, end: from + value.length }];
}
/** «“noche buena” es la clave». */
const quotedBefore = password(
  String.raw`["“«\x60](?<is>[^"“”«»\x60\n]{4,48})["”»\x60]\s{1,2}(?:${privateWords('asThe')})(?:${names})(?![\p{L}\d_])`,
  (found) => !isNone(found) && !isDescription(found),
);

const twoWords = (marks: string): RegExp =>
  new RegExp(String.raw`(?<=^|[\s"'“«(])\p{Lu}\p{L}{2,14}[${marks}]\p{L}{2,14}\d{1,4}[!#$*?]?(?=$|[\s"'”»),.;])`, 'mu');
/** What looks like nothing else wherever it stands; with marks that code has too, beside talk of access. */
const anywhere: readonly Detector[] = [
  matching('password', twoWords('!$?^~'), looksVeryChosen),
  whereAccess(matching('password', twoWords('#*%&@+'), looksVeryChosen)),
  whereAccess(
    matching(
      'password',
      /(?<=^|[\s"'“«(])\p{Lu}\p{Ll}{3,14}[!$*^~]\d{1,4}[!#$*?]?(?=$|[\s"'”»),.;])/mu,
      looksVeryChosen,
    ),
  ),
];

const login = privateWords('credentials');
const name = String.raw`[\p{L}\d][\p{L}\d._@+-]{1,40}`;
const pairs: readonly Detector[] = [
  // `Login: name / x`, “The credentials are name and x”, “login with name@host / x”.
  password(
    String.raw`(?<![\p{L}\d])(?:${login}|${privateWords('getsIn')})(?![\p{L}\d])(?:\s{1,2}\p{L}{1,10}){0,3}\s{0,3}[:=]?\s{0,3}["'“]?${name}["'”]?(?:\s{0,3}[/|]\s{0,3}|:|\s(?:${privateWords('and')}|${privateWords('with')})\s)["'“]?(?<is>[^\s,;"'”]{4,64})`,
    (found) =>
      !isNone(found) && looksChosen(found) && (/\d/.test(found) || looksVeryChosen(found) || /[!#$%&*?^~]/.test(found)),
  ),
  password(
    String.raw`(?<![\p{L}\d])(?:${login})\s{0,3}:\s{0,3}${name}\s{0,3}\/\s{0,3}(?<is>[^\s,;]{5,64})`,
    (found) => !isNone(found) && /\d|[^\p{L}]/u.test(found),
  ),
  // `u: name p: x`.
  password(
    String.raw`(?<![\p{L}\d])u(?:ser)?\s?[:=]\s?${name}[\s,;/]{1,3}p(?:w|ass)?\s?[:=]\s?(?<is>[^\s,;]{3,64})`,
    (found) => !isNone(found),
  ),
  password(
    String.raw`(?<![\p{L}\d])pw?\s?[:=]\s?(?<is>[^\s,;]{3,64})[\s,;]{1,3}u(?:ser)?\s?[:=]\s?${name}`,
    (found) => !isNone(found),
  ),
  // `WiFi: name / x`.
  password(
    String.raw`(?<![\p{L}\d])(?:${privateWords('wifi')})\s{0,3}[:=]\s{0,3}[^\s/:,;]{1,32}(?:\s[^\s/:,;]{1,20}){0,2}\s{1,3}[/,|]\s{1,3}(?<is>[^\s,;]{5,64})`,
    looksChosen,
  ),
  // `admin:x`, `admin / x`, `admin admin123`.
  password(
    String.raw`(?<![\p{L}\d_./:@-])(?:admin|administrador|root|user|usuario|test|web|webmaster|demo|guest)(?::|\s\/\s|\/)(?<is>[^\s,;"'<>]{5,40})`,
    (found) =>
      looksChosen(found) &&
      ((/\d/.test(found) && /[!#$%&*?^~]|\p{Lu}/u.test(found)) ||
        /^[a-z]{3,}\d{2,4}$/.test(found) ||
        /^[a-z]+\.[a-z]+$/.test(found)),
  ),
  password(
    String.raw`(?<![\p{L}\d_./:@-])(?:admin|root)\s(?:${privateWords('and')}\s|${privateWords('with')}\s)?(?<is>(?:admin|root|password|pass|test)\d{2,6})(?![\p{L}\d])`,
    () => true,
  ),
];

/** By which one gets in without a password: “Security question: first pet? x”. */
const answers: readonly Detector[] = [
  password(
    String.raw`(?<!\p{L})(?:${privateWords('secretQuestion')})(?!\p{L})[^\n]{0,80}?(?:[?:]|\s(?:${privateWords('isOrWas')}))\s{1,3}["'“]?(?<is>\p{Lu}?[\p{L}\d'’-]{2,30}(?:\s[\p{L}\d'’-]{1,20}){0,3})(?=["'”.]?(?:\s{0,3}\n|\s{0,3}$))`,
    (found) => !isNone(found) && !isDescription(found),
  ),
];

export const passwordsUnnamed: readonly Detector[] = [
  ...changed,
  ...getsIn,
  ...told,
  before,
  quotedBefore,
  ...anywhere,
  ...pairs,
  ...answers,
];

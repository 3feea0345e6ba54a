import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksChosen, looksVeryChosen } from './chosen.ts';
import { type Detector, matching } from './finding.ts';

const value = String.raw`["'“‘«\x60*]{0,3}(?<is>[^\s"'”’»\x60,;|]{3,64})`;

const access = new RegExp(privateWords('access'), 'iu');
/** Only in a text that speaks of getting in at all. */
const whereAccess =
  (detect: Detector): Detector =>
  (text) =>
    access.test(text) ? detect(text) : [];

const changedTo = new RegExp(
  String.raw`(?<!\p{L})(?:${privateWords('changedTo')})[^\S\n]{0,3}:?[^\S\n]{0,3}${value}`,
  'iu',
);
/** “I have set it to x”: no word says of what. Only what looks like nothing else, or, beside talk of access, chosen. */
const changed: readonly Detector[] = [
  matching('password', changedTo, looksVeryChosen),
  whereAccess(
    matching(
      'password',
      changedTo,
      (found) => looksChosen(found) && /\d/.test(found) && /\p{L}\d\p{L}|[\p{L}\d][!#$%&*?^~+_-][\p{L}\d]/u.test(found),
    ),
  ),
];
/** “log in as treasurer with x”. */
const getsIn = matching(
  'password',
  new RegExp(
    String.raw`(?<!\p{L})(?:${privateWords('getsIn')})[^\n]{0,60}?\s(?:${privateWords('with')})\s{1,2}${value}`,
    'iu',
  ),
  looksVeryChosen,
);

const twoWords = (marks: string): RegExp =>
  new RegExp(String.raw`(?<=^|[\s"'“«(])\p{Lu}\p{L}{2,14}[${marks}]\p{L}{2,14}\d{1,4}[!#$*?]?(?=$|[\s"'”»),.;])`, 'mu');
/** What looks like nothing else wherever it stands; with marks that code has too, beside talk of access. */
const anywhere: readonly Detector[] = [
  matching('password', twoWords('!$?^~'), looksVeryChosen),
  whereAccess(matching('password', twoWords('#*%&@+'), looksVeryChosen)),
];

const pairs: readonly Detector[] = [
  // `Login: name / x`.
  matching(
    'password',
    new RegExp(
      String.raw`\b(?:${privateWords('credentials')})\s{0,3}:\s{0,3}[\w.@-]{2,40}\s{0,3}\/\s{0,3}(?<is>[^\s,;]{5,64})`,
      'iu',
    ),
    (found) => !isNone(found) && /\d|[^\p{L}]/u.test(found),
  ),
  // `WiFi: name / x`.
  matching(
    'password',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:${privateWords('wifi')})\s{0,3}[:=]\s{0,3}[^\s/:,;]{1,32}(?:\s[^\s/:,;]{1,20}){0,2}\s{1,3}[/,|]\s{1,3}(?<is>[^\s,;]{5,64})`,
      'iu',
    ),
    looksChosen,
  ),
  // `admin:x`.
  matching(
    'password',
    /(?<![\p{L}\d_./:@-])(?:admin|administrador|root|user|usuario|test|web|webmaster|demo|guest)(?::|\s\/\s)(?<is>[^\s,;"'<>]{5,40})/iu,
    (found) => looksChosen(found) && /\d/.test(found) && /[!#$%&*?^~]|\p{Lu}/u.test(found),
  ),
];

export const passwordsUnnamed: readonly Detector[] = [...changed, getsIn, ...anywhere, ...pairs];

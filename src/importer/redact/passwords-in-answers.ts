import { privateWords } from '../../language/ticket-words.ts';
import { isDescription, isNone, looksChosen } from './chosen.ts';
import { type Detector, type Finding, matching } from './finding.ts';
import { codeOf } from './password-lists.ts';

const strong = privateWords('password');
const names = `${strong}|${privateWords('otherPassword')}`;
const password = (pattern: string, accept: Parameters<typeof matching>[2]): Detector =>
  matching('password', new RegExp(pattern, 'iu'), accept);

/** Where a sentence ends, or goes on with “for now”, «y luego». */
const end = String.raw`(?=["'”»\x60]?(?:[.,;!?)](?:\s|$)|\s{0,3}(?:\n|$)|\s\(|\s(?:${privateWords('afterSecret')})(?!\p{L})))`;
/** One to four words, none of which says what a password is like. */
const words = String.raw`["'“«\x60]?(?<is>[\p{L}\d]{2,14}(?:[ -][\p{L}\d]{1,14}){0,3}?)${end}`;
const isTold = (found: string): boolean => {
  const parts = found.split(/[ -]/);
  const last = parts.at(-1) ?? '';
  return (
    found.length >= 5 &&
    /\p{L}{3}/u.test(found) &&
    !isDescription(found) &&
    !isDescription(last) &&
    !isNone(found) &&
    !isNone(last)
  );
};
/** Small letters, as a sentence has no name of a thing in them. */
const isPlain = (found: string): boolean => isTold(found) && !/\p{Lu}/u.test(found);
/** And no small word, as a sentence has. */
const isSmall = (found: string): boolean => isPlain(found) && !found.split(/[ -]/).some(isDescription);

const told: readonly Detector[] = [
  // “The password is changed. I set it to x for now.”
  password(
    String.raw`(?<!\p{L})(?:${strong})(?!\p{L})[^\n]{0,60}?(?<!\p{L})(?:${privateWords('changedTo')})\s{1,2}${words}`,
    isSmall,
  ),
  // “My password is two words.”, «que mi contraseña sea x», “change the password to x”.
  password(
    String.raw`(?<!\p{L})(?:${strong})(?:\s(?!${privateWords('isOrWas')})\p{L}{1,10}){0,3}\s(?:(?:${privateWords('isOrWas')}|${privateWords('wishedAs')})(?:\s(?:${privateWords('adverb')}))?)\s{1,2}${words}`,
    (found) => isSmall(found) && found.split(' ').length <= 4,
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('changing')})\s(?:\p{L}{1,6}\s){0,2}(?:${names})\s(?:${privateWords('changedInto')}|${privateWords('wishedAs')})\s{1,2}${words}`,
    isSmall,
  ),
  // `Password: two words`.
  password(
    String.raw`(?<![\p{L}\d_./-])(?:${names})(?:\s\p{L}{1,12}){0,3}\s?[:=]\s?${words}`,
    (found, whole) => found.includes(' ') && isPlain(found) && /[:=]/.test(whole),
  ),
  // «le puse x de contraseña», “they use x as the password”.
  password(
    String.raw`(?<!\p{L})(?:${privateWords('use')})\s{1,2}["'“«\x60]?(?<is>[\p{L}\d]{4,20})["'”»\x60]?\s(?:${privateWords('asThe')})(?:${names})(?![\p{L}\d_])`,
    isSmall,
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('use')})\s(?:${privateWords('asThe')})(?:${names})\s${words}`,
    isSmall,
  ),
  // «x, esa es la clave».
  password(
    String.raw`(?:^|[\s:])["'“«\x60]?(?<is>[\p{L}\d]{5,30})["'”»\x60]?,\s(?:that|this|[eé]sa|[eé]sta)\s(?:${privateWords('isOrWas')})\s(?:\p{L}{1,3}\s)(?:${names})(?![\p{L}\d_])`,
    isSmall,
  ),
  // “from x to y”.
  ...[String.raw`(?<is>\S{5,40}) (?:a|to|por) \S{5,40}`, String.raw`\S{5,40} (?:a|to|por) (?<is>\S{5,40})`].map(
    (pair) =>
      password(
        String.raw`(?<!\p{L})(?:${privateWords('changing')})\s(?:de|from)\s${pair}[^\n]{0,20}(?:${names})(?!\p{L})`,
        (found) => looksChosen(found) && /\p{L}\d|\d\p{L}/u.test(found),
      ),
  ),
];

const speaker = String.raw`(?:[>\s]{1,6}|\[[\d: .apm]{4,12}\]\s|<[\w.-]{1,20}>\s|\p{L}[\p{L}\d._-]{0,20}(?:\s\([^()\n]{1,20}\))?:\s|\*\s){0,3}`;
/** What somebody answers who was asked for it, alone on the next line; or is told to get in with. */
const answers: readonly Detector[] = [
  password(
    String.raw`(?<![\p{L}\d])(?:${names})(?!\p{L})[^\n]{0,60}\n\s{0,8}${speaker}(?<is>\S{4,64})(?=\s{0,4}(?:\n|$))`,
    (found, whole) =>
      !isNone(found) &&
      (looksChosen(found) || /^\p{Ll}{2,14}(?:[-_.]\p{Ll}{2,14}){1,4}$/u.test(found)) &&
      /[?:][^\n]{0,4}\n|\?[^\n]{0,20}\n|\n\s{0,8}(?:<|\[\d)/u.test(whole),
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('getsIn')})\s(?:${privateWords('with')})\s{0,2}:?\s{0,2}\n\s{1,12}(?<is>\S{5,64})(?=\s{0,4}(?:\n|$))`,
    looksChosen,
  ),
];

const door = privateWords('doorThing');
const code = String.raw`(?<is>[#*]?\d{3,8}[#*]?|\d{1,2}(?:-\d{1,2}){2,3})(?![\p{L}\d:./-])`;
const isCode = (found: string): boolean => codeOf(found) && !/^(?:19|20)\d\d$/.test(found);
/** What is typed at a door: “the lockbox opens with 4182”, «candado: 418», “gate 7410#”. */
const doors: readonly Detector[] = [
  password(
    String.raw`(?<![\p{L}\d-])(?:${door})(?:\s\p{L}{1,12}){0,5}?\s{0,2}(?:[:=]|(?<!\p{L})(?:${privateWords('isOrWas')}|${privateWords('with')}|${privateWords('doorCode')}))\s{0,2}${code}(?=\s{0,2}(?:[.,;)]|\n|$|(?:${privateWords('and')})\s|\())`,
    isCode,
  ),
  password(
    String.raw`(?<![\p{L}\d-])(?:${door})\s(?<is>\d{3,8}[#*]|[#*]\d{3,8}[#*]?|\d{1,2}(?:-\d{1,2}){2})(?![\p{L}\d])`,
    isCode,
  ),
  password(
    String.raw`(?<!\p{L})(?:${privateWords('doorType')})\s{1,2}${code}\s{1,2}(?:\p{L}{1,4}\s){1,3}(?:${door})(?!\p{L})`,
    isCode,
  ),
  // “the door code is 7410 and for the alarm 8852”.
  password(
    String.raw`(?<!\p{L})(?:${privateWords('pin')}|${door})(?!\p{L})[^\n]{0,30}?\d{3,8}[#*]?(?:,|,?\s(?:${privateWords('and')}))\s(?:\p{L}{1,5}\s){0,4}(?:${door})(?:\s(?:${privateWords('isOrWas')}))?:?\s{1,2}${code}`,
    isCode,
  ),
];

/** `smtp_pass x`, as files of settings without signs have it. */
const settings = matching(
  'password',
  /(?<![\w$.-])[a-z]{2,12}_pass(?:w(?:or)?d)?[ \t]{1,4}["']?(?<is>[^\s"'=:;,(]{5,64})(?=["';]?[ \t]{0,4}(?:\n|$))/iu,
  looksChosen,
);

const withoutBlanks =
  (detect: Detector): Detector =>
  (text) =>
    detect(text).map((found): Finding => ({
      ...found,
      end: found.start + text.slice(found.start, found.end).trimEnd().length,
    }));

export const passwordsInAnswers: readonly Detector[] = [...told, ...answers, ...doors, settings].map(withoutBlanks);

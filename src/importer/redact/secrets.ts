import { languages } from '../../language/index.ts';
import { locales } from '../../language/locale.ts';
import { inAnyLanguage } from '../../language/ticket-words.ts';
import { type Detector, matching } from './finding.ts';

const key: Detector = matching(
  'key',
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}(?:PRIVATE KEY|CERTIFICATE REQUEST)(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/u,
);
const publicKey: Detector = matching(
  'key',
  /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20}|sk-(?:ssh|ecdsa)-[\w-]{1,30}@openssh\.com)\s+[A-Za-z0-9+/=]{30,}(?:[ \t]\S{1,80})?/u,
);

/** Prefixes that services give their tokens, so that they are found. */
const known: Detector = matching(
  'token',
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|sk-[\w-]{16,}|[sr]k_(?:live|test)_\w{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{30,}|ya29\.[\w.-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/u,
);
const assigned: Detector = matching(
  'token',
  /(?:\b|_)(?:api[_-]?key|access[_-]?key|secret|token|auth(?:orization)?|bearer|session(?:id)?|cookie|csrf|sig(?:nature)?)\w*(?:["']?\s*[:=,]\s*["']?|\s+)(?:Bearer\s+|Basic\s+)?(?<is>(?=[^\s"'&;<>,]*\d)[\w+/=.~-]{8,})/iu,
);
/** `SECRET_KEY = '…'`, `define('AUTH_KEY', '…')`, `$secreto = "…"`: all that stands between the quotes. */
const quoted: Detector = matching(
  'token',
  /(?:secret|secreto|token|api_?key|auth_?key|salt|private_?key|access_?key)\w*["']?\s*(?:[:=]|=>|,)\s*(?<quote>["'])(?<is>[^"'\n]{8,120})\k<quote>/iu,
  (value) => /\d|[^\p{L}\s]/u.test(value) && !isNone(value),
);
/** “the token is x”, «mi token de acceso: x»: what no sentence would go on with. */
const toldToken: Detector = matching(
  'token',
  new RegExp(
    String.raw`\b(?:token|api|webhook|secret|secreto)\b(?:[^\S\n]+\p{L}{1,12}){0,3}[^\S\n]*(?:${inAnyLanguage('isOrWas')}|:)[^\S\n]*["'“«\x60]?(?<is>(?=[^\s]*\d)(?=[^\s]*\p{L})[\w:.+/=-]{10,})`,
    'iu',
  ),
  (value) => !isNone(value),
);
/** The last part of an address that lets in whoever has it. */
const inPath: Detector = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w-]{1,30}\/){0,4}(?:hooks?|webhooks?|confirm|confirmar|reset|invite|invitation|unsubscribe|verify|activate|activar|magic|login)\/(?<is>(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{10,})/iu,
);
/** `tlr_9f3c1e7ab24d4480b6c2`: a short name, and then what nobody would write. */
const prefixed: Detector = matching(
  'token',
  /\b[a-z]{2,10}[_-](?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}\b/u,
);
const long: Detector = matching(
  'token',
  /(?<![\w/.+:-])(?<!\b(?:commit|revert|revision|checkout|cherry-pick|sha-?\d*|md5|changeset)\s)(?=[A-Za-z0-9_]*\d)(?=[A-Za-z0-9_]*[A-Za-z])[A-Za-z0-9_]{32,}(?![\w/.-])/u,
);

const noSecret = new RegExp(String.raw`^[([{<*•x.…_-]*(?:${inAnyLanguage('notSecret')})\b`, 'iu');
/** Its first word: a value ends at a blank. */
const placeholder = new RegExp(
  String.raw`^\[(?:${locales
    .flatMap((locale) => Object.values<string>(languages[locale].tickets.placeholders))
    .map((text) => text.slice(1).split(' ')[0])
    .join('|')})$`,
  'u',
);
/** What stands in place of a secret already, or is a word of a sentence about them. */
const isNone = (value: string): boolean =>
  noSecret.test(value) ||
  placeholder.test(value) ||
  /^https?:/i.test(value) ||
  /^[$%{<*•x.…_?-]+$/u.test(value) ||
  /^(?:\$\{?\w+\}?|%\w+%|<[^>]*>?|\{\{?\w*\}?\}?)$/u.test(value);

const words = `(?:${inAnyLanguage('password')})`;
const inPassing = inAnyLanguage('passwordInPassing');
/** `password: x`, “contraseña provisional: x”. */
const labelled: Detector = matching(
  'password',
  new RegExp(
    String.raw`(?<![\p{L}\d_])${words}(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,14}){0,4}(?:[^\S\n]+(?:${inAnyLanguage('is')}))?["']?[^\S\n]{0,2}[:=][^\S\n]{0,3}["'“«\x60]?(?<is>[^\s"'”»\x60,;]{3,64})`,
    'iu',
  ),
  (value) => !isNone(value),
);
/** `DB_PASS=x`, `MYSQL_PWD=x`, `define('DB_PASSWORD', 'x')`. */
const variable: Detector = matching(
  'password',
  /\b[A-Za-z][A-Za-z0-9]*_(?:PASS|PASSWD|PASSWORD|PWD|PW)["']?\s*(?:=>|[:=,])\s*["']?(?<is>[^\s"']{3,64})/iu,
  (value) => !isNone(value),
);
/** Not `30days`, `SHA256`, `php8.3` or `utf-8`: a name and its version, or a number and its unit. */
const looksChosen = (value: string): boolean => !/^(?:\d+\p{L}{0,8}|\p{L}{1,8}[._-]?v?\d+(?:[.-]\d+)*)$/u.test(value);
/** «con la contraseña temporal Xk4-91» and “pw Xk4-91”: letters and digits mixed, as in no word. */
const beside: Detector = matching(
  'password',
  new RegExp(
    String.raw`(?<![\p{L}\d_])(?:${words}|${inPassing})(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,14}){0,7}[^\S\n]+["'“«\x60]?(?<is>(?=[^\s"'”»]*\d)(?=[^\s"'”»]*\p{L})[^\s"'”»\x60,;:()/]{6,64})`,
    'iu',
  ),
  (value) => !isNone(value) && looksChosen(value.replace(/[.!?]+$/u, '')),
);
/** What stands in quotes beside the word. */
const inQuotes: Detector = matching(
  'password',
  new RegExp(
    String.raw`(?<![\p{L}\d_])(?:${words}|${inPassing})(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,10}){0,2}[^\S\n]+["“«](?<is>[^\s"”»]{5,64})["”»]`,
    'iu',
  ),
  (value) => !isNone(value) && /\d|[^\p{L}]/u.test(value),
);
/** `sshpass -p 'x'` and `curl -u name:x`. */
const option: Detector = matching(
  'password',
  /\b(?:sshpass\s+-p\s*|(?:curl|wget|http)\b[^\n]{0,80}?\s(?:-u|--user)[\s=]+["']?[^\s:"']{1,64}:)["']?(?<is>[^\s"']{3,64})/u,
  (value) => !isNone(value),
);
/** `Login: name / x`. */
const pair: Detector = matching(
  'password',
  new RegExp(String.raw`\b(?:${inAnyLanguage('credentials')})\s*:\s*[\w.@-]{2,40}\s*/\s*(?<is>[^\s,;]{5,64})`, 'iu'),
  (value) => !isNone(value) && /\d|[^\p{L}]/u.test(value),
);
/** “the password is x”, «la clave del borrador es x»: only what does not look like a word. */
const told: Detector = matching(
  'password',
  new RegExp(
    String.raw`(?<![\p{L}\d_])${words}(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,14}){0,5}[^\S\n]+(?:${inAnyLanguage('becomes')})[^\S\n]+["'“«\x60]?(?<is>[^\s"'”»\x60,;]{4,64})`,
    'iu',
  ),
  (value) => !isNone(value) && /\d|[^\p{L}\p{N}.,;:!?¡¿)(]|\p{Ll}\p{Lu}/u.test(value.replace(/[.,;:!?)]+$/u, '')),
);
/** In an address: `https://user:secret@host`, `?token=…`. */
const inUrl: Detector = matching('password', /\b[a-z][a-z+.-]{1,12}:\/\/[^\s/:@]{1,64}:(?<is>[^\s/@]{1,64})@/iu);
const optionP: Detector = matching(
  'password',
  /\b(?:mysql|mysqldump|psql|mysqladmin)\b[^\n]{0,80}?\s(?:-p|--password=)(?<is>[^\s'"]{3,64})/u,
  (value) => !isNone(value),
);

export const secrets: readonly Detector[] = [
  key,
  publicKey,
  known,
  assigned,
  quoted,
  toldToken,
  inPath,
  prefixed,
  long,
  labelled,
  variable,
  beside,
  inQuotes,
  told,
  inUrl,
  optionP,
  option,
  pair,
];

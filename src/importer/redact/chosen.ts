import { inAnyLanguage, privateWords } from '../../language/ticket-words.ts';

/** What a value looks like: chosen by somebody to be secret, made by chance, or a word of a sentence about secrets. */

const saidOfSecrets = new RegExp(String.raw`^(?:${privateWords('notSecret')})$`, 'iu');
const placeholder = new RegExp(String.raw`^(?:${privateWords('placeholderOf')})[_-]\D*$|_here$|change_?me`, 'iu');
const taken = new RegExp(String.raw`^\p{P}*(?:${inAnyLanguage('removed')}|redacted|\.\.\.|…)`, 'iu');
/** `$NAME`, `${NAME}`, `%NAME%`, `<name>`, `{{ name }}`, `name()`, `array['name']`: where code puts a secret in. */
const inserted =
  /^[$@]\{?[A-Z_a-z]\w*\}?(?:[[)\]>;.-].*)?$|^\$\(|^%\w+%|^<[^>]*>?$|^\{\{?|^(?:getenv|env|process\.env|os\.environ|ENV|params|request|self|this)\b|\w\($|^[\w.]+\(.*\)?;?$/u;

/** What stands in place of a secret already, or is a word of a sentence about them. */
export function isNone(value: string): boolean {
  const bare = value.replace(/^[([{<*"'“«‘`]{1,9}|[)\]}>*"'”»’`.,;:!?…]{1,9}$/gu, '');
  return (
    saidOfSecrets.test(bare) ||
    placeholder.test(bare) ||
    taken.test(value) ||
    /^https?:/i.test(value) ||
    /^[\p{P}\p{S}x]+$/iu.test(value) ||
    // An anchor, a record of the DNS, where a link leads to.
    /^#[\p{Ll}-]+$|^v=\w|^\]\(/u.test(bare) ||
    // Where something stands in memory.
    /(?:^|:)0x[\da-f]{4,16}>?$/i.test(value) ||
    inserted.test(value)
  );
}

const describing = new RegExp(
  String.raw`^(?:${privateWords('describing')})$|\p{L}{3}(?:${privateWords('describingEnd')})$`,
  'iu',
);
/** What a password is said to be, rather than what it is: “expired”, «muy larga». */
export function isDescription(value: string): boolean {
  const [first = ''] = value.split(/[\s,]+/);
  return describing.test(first) || saidOfSecrets.test(first);
}

const listed = new RegExp(String.raw`^(?:${privateWords('describing')})$`, 'iu');
/** The same of the words that are listed: «mariposa» ends as descriptions do. */
const isListedDescription = (word: string): boolean => listed.test(word) || saidOfSecrets.test(word);

/** A word by itself, where nothing but a password can stand. */
export const isPlainSecret = (word: string): boolean => /^[\p{Ll}\d]{4,30}$/u.test(word) && !isListedDescription(word);

/** `te-verde`, `chile.de.arbol`: words that somebody has joined, and no description. */
export const isJoined = (value: string): boolean =>
  /^\p{L}{2,14}(?:[-_.]\p{L}{2,14}){1,4}$/u.test(value) && !value.split(/[-_.]/).some(isListedDescription);

/** Names that have a number behind them: not `colibri-4`, but `utf-8`, `php8.2`, `line12`. */
const versioned = new RegExp(
  String.raw`^(?:utf|sha|md|php|imap|pop|ipv|tls|ssl|ssh|http|html|css|python|py|perl|ruby|node|java|jdk|mysql|mariadb|postgres\p{L}*|pgsql|sqlite|ubuntu|debian|fedora|centos|rhel|windows|win|ie|mac|osx|ios|android|firefox|chrome|safari|opera|drupal|wordpress|wp|joomla|trac|apache|nginx|exim|postfix|dovecot|v|ver|rc|beta|alpha|r|x|mp|h|web|srv|host|db|base|test|oauth|iso|rfc|aes|rsa|wpa|wep|bcrypt|argon|int|uint|float|double|char|eth|wlan|tty|usb|cve|kb|id|art|no|n[uú]m|vol|ext|${privateWords('numbered')})[._-]?v?\d+(?:[.-]?\d+)*$`,
  'iu',
);
const withoutEnd = (value: string): string => value.replace(/[.,;:!?)\]}'"”»]{1,9}$/u, '');

/** A number with its unit, a date, an ordinal. */
const counted = /^(?:\d+(?:[.,:x-]\d+)*\p{L}{0,8}|\d+(?:st|nd|rd|th|er))$/iu;
const fileOrHost =
  /^[\w.-]{1,80}\.(?:php\d?|html?|conf|cfg|ini|json|ya?ml|txt|log|py[cx]?|pxd|js|ts|css|[ch]|cpp|hpp|so|sh|md|xml|sql|db|gz|tgz|zip|png|jpe?g|gif|svg|pdf|docx?|xlsx?|exe|dll|pem|key|crt|local|lan|org|com|net|edu|info|coop|mx|es|us|io|example|test)$/iu;
const pathOrCode = /[/\\<>(){}|]|::|->|=>|\.\.|@\w+\./u;

/** Not a word, a number, a date, a size, a version, a path or a name of code. */
export function looksChosen(given: string): boolean {
  const value = withoutEnd(given);
  if (value.length < 4 || !/\p{L}/u.test(value) || isNone(given)) return false;
  if ([versioned, counted, fileOrHost, pathOrCode].some((pattern) => pattern.test(value))) return false;
  const hasMark = /[\p{L}\d][!#$%&*?^~+@][\p{L}\d]|[!#$%&*?^~+@]$|^[!#$%^*~]/u.test(value);
  const hasCapitalWithin = /\p{Ll}\p{Lu}\p{Ll}*\d|\d\p{Lu}/u.test(value);
  const isOfThree = (value.match(/[\p{L}\d][-_][\p{L}\d]/gu)?.length ?? 0) >= 2;
  return /\d/.test(value) || hasMark || hasCapitalWithin || isOfThree;
}

/** Like nothing but a password: two words with a mark between, and a digit or a capital within. */
export const looksVeryChosen = (given: string): boolean =>
  /^\p{Lu}\p{Ll}{2,14}\d{1,4}\p{Lu}\p{Ll}{2,14}\d{0,4}[!#$%&*?]?$|^\p{Lu}\p{Ll}{2,14}[!#$*?^~]\p{Lu}?\p{Ll}{2,14}$|^(?=.{0,40}\d)(?=.{0,40}\p{Lu})\p{L}{3,20}[!#$%&*?^~+@_.-]{1,2}\p{L}{2,20}[!#$%&*?^~+@_.-]{0,2}\d{1,4}[!#$%&*?]?$|^(?=.{0,40}\p{Lu})[\p{L}\d]{3,20}[!#$%&*?^~][\p{L}\d!#$%&*?^~._-]{2,20}\d[!#$%&*?]?$|^(?=.{0,40}\p{Lu})\p{L}{3,20}[!#$%&*?^~]\p{L}{0,20}\d{1,4}$|^(?=.{0,40}\p{Lu})\p{L}{3,20}[!#$%&*?^~@_.-]\d{1,4}[!#$%&*?^~]$/u.test(
    withoutEnd(given),
  );

/** Changes between letters and digits, as in no name. */
const changes = (value: string): number => value.match(/\p{L}(?=\d)|\d(?=\p{L})/gu)?.length ?? 0;

/** Made by chance: letters and digits mixed through. */
export const looksRandom = (value: string): boolean =>
  value.length >= 8 && /\d/.test(value) && /\p{L}/u.test(value) && changes(value) >= 3 && !isNone(value);

/** Of forty letters that chance gave none would write six small ones in a row, nor leave digits out. */
export function looksRandomAlone(value: string): boolean {
  const digits = value.match(/\d/g)?.length ?? 0;
  if (/^[\da-f]+$/i.test(value) || changes(value) < 5) return false;
  if (/[a-z]/.test(value) && /[A-Z]/.test(value)) return digits >= 3 && !/[a-z]{7}|[A-Z]{9}/.test(value);
  return digits >= value.length / 5 && !/[a-z]{8}/i.test(value);
}

import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksRandom, looksRandomAlone } from './chosen.ts';
import { type Detector, matching } from './finding.ts';

/** The rest of `https:` behind a colon that was taken for a label's. */
const isAddress = (value: string): boolean => /^(?:https?:)?\/\/|^\/\w|::|^\.{1,2}\//.test(value);
const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);
/** A name of code, or what stands in code for a value: `next_token2`, `parser.next`. */
const isName = (value: string): boolean => /^[a-z_]\w*?\d{0,2}(?:\.[a-z_]\w*)*$/i.test(value) && !looksRandom(value);

/** `CRAM-MD5`, `AES-256-GCM`: how something is made secret. */
const isAlgorithm = (value: string): boolean =>
  /^(?:(?:scram|cram|digest|hmac|sha|md|aes|rsa|dsa|ecdsa|ecdhe|tls|ssl|hs|rs|es|ed|pbkdf|bcrypt|argon|chacha|poly|gcm|cbc|plain|login|ntlm)\d{0,5}\w?[-_]?){1,5}$/i.test(
    value,
  );

const labels = String.raw`(?:signing|stripe|maps?|consumer|shared|deploy|service|server|client|webhook|session|cookie|storage|account|subscription|publishable|activation|product|consumer|integration|write|read|ingest)[ _-]?key|client[ _-]?secret|app[ _-]?secret|personal[ _-]?access|pat|pepper|credential|jwt|hmac|captcha[ _-]?(?:key|secret)|api[ _-]?key|access[ _-]?key|app[ _-]?key|auth[ _-]?key|private[ _-]?key|master[ _-]?key|encryption[ _-]?key|licen[cs]e[ _-]?key|secret(?:[ _-]?key)?(?:[ _-]?base)?|token|auth(?:orization)?|bearer|(?:j|php|asp)?sess(?:ion)?(?:[ _-]?id)?|sid|cookie|csrf|nonce|otp|salt|sig(?:nature)?|webhook|dsn|${privateWords('token')}`;
/** `API_KEY=x`, `"access_token": "x"`, `X-Api-Key: x`, `Authorization: Bearer x`. */
const assigned = matching(
  'token',
  new RegExp(
    String.raw`(?:\b|_|(?<=[a-z])(?=[A-Z])|(?<![\w])[a-z]{2,12}(?=[A-Z]))(?:${labels})\w{0,20}["']?\]?[^\S\n]{0,3}(?:\|\|=|\?=|:=|:|=>|=|,)[^\S\n]{0,3}["'\x60]?(?:Bearer\s{1,3}|Basic\s{1,3}|ApiKey\s{1,3}[\w@.-]{1,40}:|Token\s{1,3}|Digest\s{1,3}|ApiKey\s{1,3}|token\s{1,3}(?:token="?)?|base64:)?(?<is>(?=[^\s"'&;<>,]{0,200}\d)[\w+/=.~%$-]{8,400})`,
    'iu',
  ),
  (value, _, { after }) =>
    !isNone(value) &&
    !isAddress(value) &&
    !isDate(value) &&
    !isName(value) &&
    !isAlgorithm(value) &&
    !/^[([]/.test(after) &&
    !/^[\d.:-]+$/.test(value),
);
/** `trac_auth 00c0de5e…`, `Bearer x`: nothing but a blank between, so that only what chance has made counts. */
const beside = matching(
  'token',
  new RegExp(
    String.raw`(?:\b|_)(?:${labels}|key|llave)\w{0,20}[^\S\n]{1,3}["'\x60]?(?:Bearer\s{1,3})?(?<is>[\w+/=.~-]{8,400})`,
    'iu',
  ),
  (value) => looksRandom(value) && !isDate(value) && !isName(value),
);
/** `RAILS_MASTER_KEY=x`: a variable of the environment. */
const variable = matching(
  'token',
  /\b[A-Z][A-Z\d_]{1,60}_(?:KEY|TOKEN|SECRET|SALT|DSN|SID|BASE|PRIVATE|CREDENTIALS?|AUTH|HOOK|WEBHOOK(?:_URL)?)=["']?(?<is>[^\s"'$<{]{8,400})/u,
  (value) => /\d/.test(value) && /\p{L}/u.test(value) && !isNone(value),
);
/** `SECRET_KEY = '…'`, `define('AUTH_KEY', '…')`, `$secreto = "…"`: all that stands between the quotes. */
const quoted = matching(
  'token',
  /(?:secret|secreto|token|api_?key|auth_?key|salt|private_?key|access_?key)\w{0,20}["']?\s{0,3}(?:=>|[:=,])\s{0,3}(?<quote>["'])(?<is>[^"'\n]{8,120})\k<quote>/iu,
  (value) => /\d|[^\p{L}\s]/u.test(value) && !isNone(value) && !isName(value) && !/^\w+(?: \w+){2,}/.test(value),
);
/** `wp config set AUTH_SALT "x"`, `define("SITE_KEY", "x")`: a name in capitals, and its value in quotes. */
const afterName = matching(
  'token',
  /(?<![\p{L}\d])[A-Z][A-Z\d_]{0,40}_?(?:KEY|SALT|SECRET|TOKEN)["']?[\s,]{1,4}(?<quote>["'])(?<is>[^"'\n]{8,120})\k<quote>/u,
  (value) => /\d/.test(value) && !/\s/.test(value) && !isNone(value) && !isName(value),
);
/** “the token is x”, «la llave de la API es x»: what no sentence would go on with. */
const told = matching(
  'token',
  new RegExp(
    String.raw`\b(?:${privateWords('token')})\b(?:[^\S\n]{1,3}\p{L}{1,12}){0,4}[^\S\n]{0,3}(?:${privateWords('isOrWas')}|:)[^\S\n]{0,3}["'“«\x60]?(?<is>(?=[^\s]{0,60}\d)(?=[^\s]{0,60}\p{L})[\w:.+/=-]{10,400})`,
    'iu',
  ),
  (value) => !isNone(value) && !isAddress(value) && !isDate(value) && !isName(value),
);
/** “my session id was x”: of what has other uses, only what chance has made. */
const toldOfOthers = matching(
  'token',
  new RegExp(
    String.raw`(?<![\p{L}\d_])(?:${labels}|key|llave|access)(?![\p{L}\d_])(?:[^\S\n]{1,3}\p{L}{1,12}){0,4}?[^\S\n]{0,3}(?:${privateWords('isOrWas')}|[:=(])[^\S\n]{0,3}["'“«\x60]?(?<is>[\w:.+/=-]{8,400})`,
    'iu',
  ),
  (value) =>
    looksRandom(value) &&
    !isAddress(value) &&
    !isDate(value) &&
    !isName(value) &&
    !/\.\w{1,4}$|^\d[\d.:-]*$/.test(value),
);
/** `name%7C1715380000%7Cx`: the cookie of who has signed in to WordPress. */
const signedIn = matching('token', /=(?<is>[\w.@+-]{2,60}%7C\d{8,12}%7C[\w%.-]{8,200})/u);
/** `Basic` and a name with its password, in base64. */
const basic = matching('token', /\bBasic\s{1,3}(?<is>[A-Za-z0-9+/]{8,200}={0,2})/u, (value) =>
  /^[\x20-\x7e]{1,80}:[\x20-\x7e]{1,80}$/.test(Buffer.from(value, 'base64').toString('latin1')),
);

/** `Cookie: a=x; b=y`: each that chance has made. */
const cookies: Detector = (text) =>
  Array.from(text.matchAll(/\b(?:set-)?cookie2?:[ \t]{0,3}(?<is>[^\n]{8,2000})/giu)).flatMap((line) => {
    const [whole, from] = [line.groups?.is ?? '', line.index + line[0].length - (line.groups?.is ?? '').length];
    return Array.from(whole.matchAll(/(?<![^\s;])[\w.-]{1,60}=(?<is>[^\s;,"']{8,400})/gu)).flatMap((part) => {
      const value = part.groups?.is ?? '';
      const start = from + part.index + part[0].length - value.length;
      if (!/\d/.test(value) || !/\p{L}/u.test(value) || isNone(value) || isDate(value)) return [];
      if (/^\p{L}{0,3}[\d.]{1,8}$/u.test(value)) return [];
      return [{ kind: 'token' as const, start, end: start + value.length }];
    });
  });
/** `X-Vault-Token: x`: a header of any name that says so; `--token x`, `<apiKey>x<`, `content="x"`. */
const inMarkup: readonly Detector[] = [
  String.raw`(?<![\w-])[a-z]{1,20}-(?:[a-z]{1,20}-){0,2}(?:token|api-key|auth-key|access-key|key-id|secret|signature|auth|session)["']?:[ \t]{0,3}["']?(?<is>[\w+/=.:~-]{8,400})`,
  String.raw`--?[\w-]{0,24}(?:token|api-?key|secret|apikey|access-key|auth-?key|authkey|license-key)[ =]{1,2}["']?(?<is>[\w+/=.:~-]{8,400})`,
  String.raw`<[\w:-]{0,24}(?:token|key|secret|signature|session)(?:\s[^<>\n]{0,60})?>(?<is>[\w+/=.:~-]{8,400})<`,
  String.raw`(?:name|id|key|property)=["'][\w.:-]{0,30}(?:token|api_?key|secret|csrf|nonce|session)[\w-]{0,12}["'][^<>\n]{0,40}?\s(?:content|value)=["'](?<is>[^"'\n]{8,400})`,
  String.raw`(?:token|api_?key|secret|credentials?|client|auth)\w{0,12}\(\s{0,3}(?:\w{1,20}\s?[=:]\s?)?["'](?<is>[\w+/=.:~-]{12,400})["']`,
  String.raw`\b(?:oauth\w{0,12}|x-access-token|x-token-auth|gitlab-ci-token)[:](?<is>[\w.-]{8,100})@`,
].map((pattern) =>
  matching(
    'token',
    new RegExp(pattern, 'iu'),
    (value) =>
      /\d/.test(value) &&
      /\p{L}/u.test(value) &&
      !isNone(value) &&
      !isAddress(value) &&
      !isDate(value) &&
      !isName(value),
  ),
);
/** Digits in groups, or with few letters before them. */
const onceCode = String.raw`(?:[A-Z]{1,3}-)?\d{3}[ -]?\d{3,5}|\d\d(?:[ -]\d\d){2,3}|\d{4,8}`;
const notLonger = String.raw`(?![\p{L}\d]|[ -]\d|[.:/]\d)`;
const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);
const once: readonly Detector[] = [
  // “one-time code was 418 207”: seen once, and by one.
  matching(
    'token',
    new RegExp(
      String.raw`(?<!\p{L})(?:${privateWords('onceCode')})(?!\p{L})(?:[^\S\n]{1,3}\p{L}{1,12}){0,5}[^\S\n]{0,3}[:=(,]?[^\S\n]{0,3}["'“«]?(?<is>${onceCode})${notLonger}`,
      'iu',
    ),
    (value, _, { before }) => !isYear(value) || /[:=]\s?$/.test(before),
  ),
  // “code 771 402 (2FA)”: what is behind it says by which way it came.
  matching(
    'token',
    new RegExp(
      String.raw`(?<!\p{L})(?:${privateWords('anyCode')})(?!\p{L})(?:[^\S\n]{1,3}(?:${privateWords('isOrWas')}))?[^\S\n]{0,2}:?[^\S\n]{1,3}["'“«]?(?<is>${onceCode})${notLonger}(?=[^\n.]{0,40}(?<!\p{L})(?:${privateWords('codeCame')})(?!\p{L}))`,
      'iu',
    ),
    (value) => !isYear(value),
  ),
  // “by SMS, I typed 771204”: six digits near what such codes come by.
  matching(
    'token',
    new RegExp(
      String.raw`(?<!\p{L})(?:sms|whatsapp|authenticator|autenticador|2fa|mfa|authy)(?!\p{L})[^\n\d]{0,30}?\s["'“«]?(?<is>\d{3}[ -]?\d{3})${notLonger}`,
      'iu',
    ),
  ),
  // «418207 es mi código»
  matching(
    'token',
    new RegExp(
      String.raw`(?<![\p{L}\d.:/-])(?<is>${onceCode})${notLonger}\s(?:${privateWords('isOrWas')})\s(?:\p{L}{1,8}\s){1,3}?(?:${privateWords('onceCode')}|${privateWords('anyCode')})(?!\p{L})(?!\s(?:of|de)\s)`,
      'iu',
    ),
    (value) => value.length >= 6,
  ),
];

/** Names that stand before a hash that everybody may see. */
const ofHash =
  /^(?:sha\d*|md5|rev|revision|commit|build|git|hg|node|index|blob|tree|py|cpython|x|v|id|msgid|message|head|heading|section|toc|diff|comment|note|ticket|attachment|changeset)[_-]/i;
/** `tlr_9f3c1e7ab24d4480b6c2`: a short name, and then what nobody would write. */
const prefixed = matching(
  'token',
  /(?<![\w/.-])[a-z]{2,10}[_-](?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16,200}(?![\w-])/u,
  (value) => !ofHash.test(value) && looksRandom(value) && !/[a-z]{8}/i.test(value.replace(/^[a-z]+[_-]/, '')),
);
/** `HCLOUD=x`, `key_live_x`, where nothing but the value says that it is secret. */
const valued: readonly Detector[] = [
  matching(
    'token',
    /(?<![\p{L}\d])[A-Z][A-Z\d_]{1,40}=["']?(?<is>[A-Za-z0-9]{24,200})(?![\w/.+=-])/u,
    looksRandomAlone,
  ),
  matching(
    'token',
    /(?<![\p{L}\d])[a-z]{2,8}_(?:live|test|prod|sandbox)_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{8,120}(?![\w-])/u,
  ),
];
const nearWord = new RegExp(
  String.raw`(?<![\p{L}\d_.])(?:api|token|licen[cs]e|licencia|akismet|captcha|webhook|${privateWords('token')}|${privateWords('tokenCode')})s?(?![\p{L}\d_(])`,
  'iu',
);
const notSecretNear =
  /(?<!\p{L})(?:commit|changeset|revision|rev|hash|sha\d*|md5|checksum|fingerprint|request|message|parser?|lexer|parse[sd]?|syntax|tokenizer?|version|branch|tag|gpl|ticket|error)(?!\p{L})|https?:\/\/\S*$/iu;
/** Made by chance, and no name: groups too. */
const isMadeByChance = (value: string): boolean => {
  const digits = value.match(/\d/g)?.length ?? 0;
  const joined = value.replace(/[-_]/g, '');
  return looksRandom(joined) && digits >= 3 && !/[a-z]{5}|[A-Z]{6}/.test(value) && !isDate(value);
};
/** “use x as the API key”, “x is the token”, «la licencia: x»: near a word of what is secret. */
const near = matching(
  'token',
  /(?<![\w/.:@%#&?$-])(?=[A-Za-z_-]{0,40}\d)(?<is>[A-Za-z0-9][\w-]{6,80}[A-Za-z0-9])(?![\w/@(-]|[.:]\w|\s?[=(])/u,
  (value, _, { before, after }) =>
    isMadeByChance(value) &&
    (nearWord.test(before) || nearWord.test(after.slice(0, 40))) &&
    !notSecretNear.test(before) &&
    !notSecretNear.test(after.slice(0, 20)),
);
/** With nothing to say what it is; a hash of a commit or a file is no secret, nor is a name of code. */
const alone = matching(
  'token',
  /(?<![\w/.+:=%@-])(?=[A-Za-z]{0,40}\d|\d)[A-Za-z0-9]{32,200}(?![\w/.+=-])/u,
  looksRandomAlone,
);

export const tokens: readonly Detector[] = [
  assigned,
  beside,
  variable,
  quoted,
  afterName,
  told,
  toldOfOthers,
  signedIn,
  basic,
  cookies,
  ...inMarkup,
  ...once,
  prefixed,
  ...valued,
  near,
  alone,
];

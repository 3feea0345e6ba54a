import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksChosen } from './chosen.ts';
import { type Detector, type Finding, matching } from './finding.ts';

const isSecret = (value: string): boolean => !isNone(value);
const quote = String.raw`["'\x60]`;
const inQuotes = String.raw`(?:"(?<is>[^"\n]{2,80})"|'(?<is>[^'\n]{2,80})'|\x60(?<is>[^\x60\n]{2,80})\x60)`;
const argument = String.raw`(?:\w{1,20}\s?[=:]\s?)?(?:${quote}[^"'\x60\n]{0,80}${quote}|[\w.$>:-]{1,40})`;
/** What such a name has in it; alone, at its beginning or behind a mark also the shorter. */
const long = String.raw`passw(?:or)?d|passwort|passphrase|pass_?phrase|contrase(?:n|ñ)a|${privateWords('codePassword')}`;
const short = String.raw`pass|pwd|pw|psk|psw|passwd|sshpass|userpass|dbpass|dbpw|smtppass|pgpass|mypass|secretpass`;
const name = String.raw`(?:[\w.>-]{0,40}?(?:${long})|(?:[\w.>-]{0,40}[_.>-])?(?:${short})|[a-z\d]{1,30}(?:Pass|Pwd|Pw|PW))`;
/** And then no word of something about the password. */
const about = String.raw`(?!\w{0,20}(?:file|path|hash|salt|field|type|len|min|max|reset|url|policy|label|hint|expir|cmd|command|prompt|enable|require|encod|algo|regex|pattern|verif|confirm_|input|box|manager|error|valid|attempt))`;
const target = String.raw`(?<![\p{L}\d_$.-])[$@:%&]{0,2}(?:[\w.>$-]{0,40}(?:\[["']?[\w$]{1,30}["']?\]){0,3}\[)?["'\x60]?(?:${name})${about}[A-Za-z\d_]{0,12}["'\x60]?\]?`;
const assign = String.raw`[ \t]{0,8}(?:\|\|=|\?=|:=|\+=|=>|=(?!=)|:(?!:))[ \t]{0,8}`;

/** What code calculates, rather than what is written there. */
const isCode = (value: string): boolean =>
  /\w[([{]|->|::|\$\w/.test(value) || /^[a-z_]\w*(?:\.[a-z_]\w*)+;?$/i.test(value) || /^[./~\\]/.test(value);

/** `DB_PASS=x`, `spring.datasource.password=x`, `$config['db_pass'] = "x"`, `'password' => 'x'`. */
const settings: readonly Detector[] = [
  matching(
    'password',
    new RegExp(
      String.raw`${target}(?:\s{1,3}(?:String|string|str|char\*?))?${assign}(?:[uUbBrRfL@]{0,2})${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
  // Without quotes: to the end of the value, where nothing of code follows.
  matching(
    'password',
    new RegExp(
      String.raw`${target}[ \t]{0,4}(?:\?=|:=|=(?![=>]))[ \t]{0,4}(?<is>[^\s"'<>;&,]{3,64})(?=[ \t]{0,4}(?:[;&,\n]|$)|[ \t]{1,4}[\w#;-])`,
      'imu',
    ),
    (found, whole) => isSecret(found) && !isCode(found) && !/^(?:old)?pwd=[/~]/i.test(whole),
  ),
  matching('password', /\b[A-Z\d_]{0,30}(?:PASSWORD|PASSWD|_PASS|_PWD|PASSPHRASE)=(?<is>[^\s"'$<]{3,64})/u, isSecret),
  // More than one word, on a line of its own: `smtp.password = hoja santa`.
  matching(
    'password',
    new RegExp(
      String.raw`^[ \t]{0,8}[\w.-]{0,40}(?:${long})[ \t]{0,4}=[ \t]{0,4}(?<is>[\p{L}\d]{2,20}(?: [\p{L}\d]{2,20}){1,5})[ \t]{0,4}$`,
      'imu',
    ),
    (found) => isSecret(found) && !/^(?:new|await|not|none|lambda)\b/.test(found),
  ),
  // YAML: a name that nobody writes in a sentence.
  matching(
    'password',
    new RegExp(
      String.raw`(?<![\p{L}\d_$])(?:[\w.-]{0,40}[_.-](?:${long}|${short})|[a-z]{1,20}Pass(?:word)?):[ \t]{1,4}(?<is>[^\s"'<>{}[\]]{3,64})(?=[ \t]{0,4}(?:#|\n|$))`,
      'imu',
    ),
    (found) => isSecret(found) && !isCode(found),
  ),
  matching(
    'password',
    new RegExp(
      String.raw`(?:define|setenv|putenv|set)\s{0,2}\(?\s{0,2}${quote}[\w.-]{0,40}(?:${long}|${short})\w{0,8}${quote}?\s{0,3}[,=]\s{0,3}${quote}?(?<is>[^"'\n)]{3,64})`,
      'iu',
    ),
    isSecret,
  ),
  // `<password>x</password>`, `<add key="smtpPassword" value="x">`, `<key>Password</key><string>x`.
  matching(
    'password',
    new RegExp(
      String.raw`<[\w:.-]{0,30}(?:${long}|${short})(?:\s[^<>\n]{0,60})?>(?:<!\[CDATA\[)?(?<is>[^<\]\n]{3,64})(?:\]\]>)?<\/`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`(?:key|name|id)=${quote}[\w.-]{0,30}(?:${long}|${short})${quote}[^<>\n]{0,60}?\svalue=${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`<(?:key|entry|string|name|property)[^<>\n]{0,40}>?[^<>\n]{0,30}(?:${long})["']?(?:<\/\w{1,10}>\s{0,8}<\w{1,10})?>(?<is>[^<\n]{3,64})<\/`,
      'iu',
    ),
    isSecret,
  ),
];

/** What a call gets as its password: the third of a database's, the second of a login's. */
const calls: readonly Detector[] = [
  String.raw`\b(?:mysqli?_p?connect|new mysqli|new PDO|oci_p?connect|mssql_connect|odbc_connect|sqlsrv_connect|DBI->connect|getConnection|ldap_bind|ftp_login|ssh2_auth_password|imap_open|\w{1,20}\.(?:connect|open|start|createConnection))\s{0,2}\(\s{0,3}${argument}\s{0,3},\s{0,3}${argument}\s{0,3},\s{0,3}${inQuotes}`,
  String.raw`(?:\.log_?in|\.sign_?in|\.logon|\.authenticate|BasicAuth\w{0,20}|NetworkCredential|PasswordAuthentication|PasswordCredentials?|PSCredential|simple_bind(?:_s)?|bind(?:_s)?|auth\s?=\s?|\bauth|basic_auth|\bauth_basic|credentials?)\s{0,2}\(\s{0,3}${argument}\s{0,3},\s{0,3}(?:\w{1,20}\s?[=:]\s?)?${inQuotes}`,
  String.raw`\b(?:set_?passw(?:or)?d|setPass|withPassword|\.password|\.passphrase|set_passphrase)\s{0,2}\(\s{0,3}${inQuotes}`,
  String.raw`\b(?:identified(?:\s{1,3}with\s\w{1,30})?\s{1,3}by|(?:encrypted\s{1,3})?password|(?:old_)?password\s?\(|set\s{1,3}password[^\n=]{0,60}=)\s{0,3}'(?<is>[^'\n]{3,80})'`,
  // What stands for it where it is not set.
  String.raw`\b(?:env|getenv|get|fetch|config|environ\.get|setdefault)\s{0,2}\(\s{0,3}${quote}[\w.]{0,40}(?:${long}|_pass|_pwd)${quote}\s{0,3},\s{0,3}${inQuotes}`,
  // What is hashed where a password is set.
  String.raw`\b(?:pass\w{0,12}|pwd|clave|contrasena)["'\x60]?\s{0,3}(?:=>|=|,|:)\s{0,3}(?:md5|sha\d{0,3}|password|crypt|encrypt|password_hash|hash|bcrypt|make_password)\s{0,2}\(\s{0,3}(?:${quote}\w{1,12}${quote}\s?,\s?)?${inQuotes}`,
].map((pattern) => matching('password', new RegExp(pattern, 'iu'), isSecret));

/** `INSERT INTO users (login, password) VALUES ('ana', 'x')`: what stands in the place of the column. */
const inserts: Detector = (text) =>
  Array.from(
    text.matchAll(
      /\binsert\s{1,3}(?:ignore\s{1,3})?into\s{1,3}\S{1,60}\s{0,3}\((?<columns>[^()]{1,300})\)\s{0,3}values\s{0,3}\((?<values>[^()\n]{1,600})\)/giu,
    ),
  ).flatMap((match): Finding[] => {
    const { columns = '', values = '' } = match.groups ?? {};
    const column = columns
      .split(',')
      .findIndex((each) => /^\W*\w{0,20}(?:passw|pass\W*$|pwd|clave|contrase)\w*\W*$/iu.test(each));
    if (column === -1) return [];
    const from = match.index + match[0].length - 1 - values.length;
    const value = Array.from(values.matchAll(/'[^']{0,200}'|[^,']{1,100}/gu)).filter(([each]) => each.trim() !== '')[
      column
    ];
    const inside = /^\s*'(?<is>[^']{3,80})'/u.exec(value?.[0] ?? '')?.groups?.is;
    if (!value || inside === undefined || isNone(inside)) return [];
    const start = from + value.index + value[0].indexOf(inside);
    return [{ kind: 'password', start, end: start + inside.length }];
  });

/** `User=web; Password=x;`, `host=… password=x`. */
const connection = matching(
  'password',
  /\b(?:password|pwd|secret)\s?=\s?(?<is>[^\s;"'&,)]{3,64})(?=;|\s|&|$|["'])/iu,
  (value) => isSecret(value) && !isCode(value) && (looksChosen(value) || value.length >= 6),
);

export const passwordsInCode: readonly Detector[] = [...settings, ...calls, inserts, connection];

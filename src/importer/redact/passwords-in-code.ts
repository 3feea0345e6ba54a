import { isNone, looksChosen } from './chosen.ts';
import { type Detector, matching } from './finding.ts';

const isSecret = (value: string): boolean => !isNone(value);
const quote = String.raw`["'\x60]`;
const inQuotes = String.raw`${quote}(?<is>[^"'\x60\n]{3,80})${quote}`;
const argument = String.raw`(?:${quote}[^"'\x60\n]{0,80}${quote}|[\w.$>:-]{1,40})`;
/** Of names in code and settings, what ends in it. */
const name = String.raw`(?:passw(?:or)?d|passwd|password|passphrase|contrasena|contraseña|clave|pass|pwd|pw)`;

/** `DB_PASS=x`, `spring.datasource.password=x`, `$config['db_pass'] = "x"`, `'password' => 'x'`. */
const settings: readonly Detector[] = [
  matching(
    'password',
    new RegExp(
      String.raw`(?<![\w$])\$?(?:[\w.>-]{0,40}\[["'])?(?:[A-Za-z\d_.>-]{0,40}[_.>-]${name}|[A-Za-z]{1,30}passw(?:or)?d)["']?\]?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<is>[^\s"'<]{3,64})`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`(?:\[${quote}|${quote})[\w.-]{0,40}${name}${quote}\]?\s{0,3}(?:=>|[:=])\s{0,3}${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`(?:define|setenv|putenv|set)\s{0,2}\(?\s{0,2}${quote}[\w.-]{0,40}${name}\w{0,8}${quote}?\s{0,3}[,=]\s{0,3}${quote}?(?<is>[^"'\n)]{3,64})`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(String.raw`\b[A-Z]{0,20}(?:PASSWORD|PASSWD|_PASS|_PWD)=["']?(?<is>[^\s"']{3,64})`, 'u'),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(String.raw`\b(?:pwd|password|pass)\s?=\s?["']?(?<is>[^\s"';&,)]{3,64})`, 'iu'),
    isSecret,
  ),
  // `<password>x</password>`, `<add key="smtpPassword" value="x">`.
  matching('password', new RegExp(String.raw`<[\w:.-]{0,30}${name}>(?<is>[^<\n]{3,64})<`, 'iu'), isSecret),
  matching(
    'password',
    new RegExp(String.raw`(?:key|name|id)=${quote}[\w.-]{0,30}${name}${quote}\s{1,3}value=${inQuotes}`, 'iu'),
    isSecret,
  ),
];

/** What a call gets as its password: the third of a database's, the second of a login's. */
const calls: readonly Detector[] = [
  matching(
    'password',
    new RegExp(
      String.raw`\b(?:mysqli?_p?connect|new mysqli|new PDO|oci_p?connect|mssql_connect|DBI->connect|DriverManager\.getConnection|ldap_bind|ftp_login|ssh2_auth_password|imap_open)\s{0,2}\(\s{0,3}${argument}\s{0,3},\s{0,3}${argument}\s{0,3},\s{0,3}${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`(?:\.login|\.authenticate|HTTPBasicAuth|auth\s?=\s?)\(\s{0,3}${argument}\s{0,3},\s{0,3}${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
  matching(
    'password',
    new RegExp(
      String.raw`\b(?:identified(?:\s{1,3}with\s\w{1,30})?\s{1,3}by|with\s{1,3}(?:encrypted\s{1,3})?password|(?:old_)?password\s?\(|set\s{1,3}password[^\n=]{0,60}=)\s{0,3}${inQuotes}`,
      'iu',
    ),
    isSecret,
  ),
];

/** `mysql -pX`, `curl -u name:X`, `sshpass -p X`: the option of a program. */
const options: readonly Detector[] = [
  String.raw`(?:mysql|mysqldump|psql|mysqladmin|mysqlimport)\b[^\n]{0,120}?\s(?:-p|--password=)(?!\s)["']?(?<is>[^\s'"]{3,64})`,
  String.raw`--(?:http-|ftp-|proxy-)?passw(?:or)?d[= ](?:"(?<is>[^"\n]{3,64})"|'(?<is>[^'\n]{3,64})'|(?<is>[^\s'"-][^\s'"]{2,63}))`,
  String.raw`sshpass\s{1,2}-p\s{0,2}["']?(?<is>[^\s"']{3,64})`,
  String.raw`(?:curl|wget|http|https)\b[^\n]{0,120}?\s(?:-u|--user)[\s=]{1,2}["']?[^\s:"']{1,64}:(?<is>[^\s"']{3,64})`,
  String.raw`(?:(?:docker|podman|helm|az|oc)\s{1,2}login|mongo(?:sh|dump)?|mosquitto_\w{3})\b[^\n]{0,120}?\s-[pP]\s{1,2}["']?(?<is>[^\s"'-][^\s"']{3,63})`,
  String.raw`redis-cli\b[^\n]{0,80}?\s-a\s{1,2}["']?(?<is>[^\s"']{3,64})`,
  String.raw`smbclient\b[^\n]{0,80}?-U\s{0,2}["']?[^\s%"']{1,40}%(?<is>[^\s"']{3,64})`,
  String.raw`lftp\b[^\n]{0,40}?-u\s{1,2}[^\s,]{1,40},(?<is>[^\s"']{3,64})`,
  String.raw`htpasswd\s{1,2}-\w{0,4}b\w{0,4}\s{1,2}\S{1,80}\s{1,2}\S{1,40}\s{1,2}["']?(?<is>[^\s"']{3,64})`,
  String.raw`-pass(?:in|out)?\s{1,2}pass:["']?(?<is>[^\s"']{3,64})`,
  String.raw`\/user:\S{1,60}\s{1,2}(?<is>[^\s/]{3,64})`,
  String.raw`echo\s{1,2}["']?[\w.-]{1,40}:(?<is>[^\s"'|]{3,64})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,2})?chpasswd`,
  String.raw`sqlplus\s{1,2}["']?[\w.-]{1,40}\/(?<is>[^\s@"']{3,64})`,
].map((pattern) => matching('password', new RegExp(String.raw`(?<![\p{L}\d_])${pattern}`, 'u'), isSecret));

/** Lines of files that hold nothing else: `.netrc`, `.pgpass`, `.htpasswd`, `shadow`. */
const lines: readonly Detector[] = [
  matching(
    'password',
    /\bmachine\s{1,8}\S{1,80}\s{1,8}login\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(?<is>\S{3,64})/u,
    isSecret,
  ),
  matching('password', /^[\w.*-]{1,80}:(?:\d{2,5}|\*):[\w*-]{1,40}:[\w*-]{1,40}:(?<is>[^\s:]{3,64})$/mu, isSecret),
  matching(
    'password',
    /(?<![\w$])(?:[\w.@-]{1,40}:)?(?<is>(?:\$(?:apr1|2[abxy]|[156]|y|argon2\w{1,3})\$[\w./$=,+-]{10,160}|\{S?SHA\d{0,3}\}[\w+/=]{10,160}))/u,
  ),
];

/** `scheme://user:x@host`, without a user too; the last @ ends a password that has one. */
const address = matching(
  'password',
  /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,64}:(?<is>[^\s"'<>:]{1,80})@(?=[\w.[-])/iu,
  (value) => isSecret(value) && !/^(?:pass|password|\w*_?password|secret|pw)$/i.test(value) && !value.startsWith('//'),
);
/** `User=web; Password=x;`, `host=… password=x`. */
const connection = matching(
  'password',
  /\b(?:password|pwd)\s?=\s?(?<is>[^\s;"'&]{3,64})(?=;|\s|&|$|["'])/iu,
  (value) => isSecret(value) && (looksChosen(value) || value.length >= 6),
);

export const passwordsInCode: readonly Detector[] = [...settings, ...calls, ...options, ...lines, address, connection];

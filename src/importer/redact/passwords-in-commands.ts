import { isNone } from './chosen.ts';
import { type Detector, matching } from './finding.ts';

const isSecret = (value: string): boolean => !isNone(value);
/** What an option is given: in quotes all that stands between them. */
const given = String.raw`(?:"(?<is>[^"\n]{2,64})"|'(?<is>[^'\n]{2,64})'|(?<is>[^\s'"<$-][^\s'"]{1,63}))`;
/** On the same command line. */
const later = String.raw`\b[^\n|;]{0,160}?\s`;

/** `mysql -pX`, `curl -u name:X`, `zip -P X`: the option of a program. */
const options: readonly Detector[] = [
  String.raw`(?:mysql\w{0,10}|mariadb[\w-]{0,12}|mycli)${later}-p(?!\s)${given}`,
  String.raw`--?(?:[\w-]{0,20}[_-])?(?:db)?(?:passw(?:or)?d|passphrase|pass|pwd|storepass|keypass)[= ]{1,2}${given}`,
  String.raw`sshpass\s{1,2}-p\s{0,2}${given}`,
  String.raw`(?:curl|wget|https?|xh|ab)${later}(?:-\w{0,4}[uUaA]|--user|--proxy-user|--auth)[\s=]{0,2}["']?[^\s:"'/]{1,64}:(?<is>[^\s"']{3,64})`,
  String.raw`(?:(?:docker|podman|helm|az|oc|cf|npm)\s{1,2}login|mongo\w{0,8}|mosquitto_\w{3}|rdesktop|psexec|htdigest)${later}-[pP]\s{1,2}${given}`,
  String.raw`(?:doveadm|dovecotpw)\s{1,2}[^\n]{0,60}?-p\s{1,2}${given}`,
  String.raw`(?:zip|unzip|zipcloak)${later}-P\s{0,2}${given}`,
  String.raw`(?:7z\w?|7za|rar|unrar)${later}-h?p(?!\s)${given}`,
  String.raw`ldap\w{3,8}${later}-w\s{1,2}${given}`,
  String.raw`ssh-keygen${later}-[NP]\s{1,2}${given}`,
  String.raw`redis-cli${later}-a\s{1,2}${given}`,
  String.raw`smbclient${later}-U\s{0,2}["']?[^\s%"']{1,40}%(?<is>[^\s"']{3,64})`,
  String.raw`lftp${later}-u\s{1,2}[^\s,]{1,40},(?<is>[^\s"']{3,64})`,
  String.raw`htpasswd\s{1,2}-\w{0,4}b\w{0,4}\s{1,2}\S{1,80}\s{1,2}\S{1,40}\s{1,2}${given}`,
  String.raw`slappasswd${later}-s\s{1,2}${given}`,
  String.raw`openssl${later}-k\s{1,2}${given}`,
  String.raw`openssl\s{1,2}passwd(?:\s-\w{1,10}){0,3}\s{1,2}${given}`,
  String.raw`-pass(?:in|out)?\s{1,2}["']?pass:(?<is>[^\s"']{3,64})`,
  String.raw`\/(?:p|pass|password):${given}`,
  String.raw`\/user:\S{1,60}\s{1,2}(?<is>[^\s/]{3,64})`,
  String.raw`net\s{1,2}use\s{1,2}[^\n]{0,60}?\s(?<is>[^\s/:\\*]{3,64})\s{1,2}\/user:`,
  String.raw`net\s{1,2}user\s{1,2}[\w.-]{1,40}\s{1,2}(?<is>[^\s/*]{3,64})`,
  String.raw`nmcli${later}password\s{1,2}${given}`,
  String.raw`wpa_passphrase\s{1,2}["']?[^\s"']{1,32}["']?\s{1,2}(?<is>[^\n|<>]{8,63}[^\s|<>])`,
  String.raw`iwconfig${later}key\s{1,2}(?:s:)?${given}`,
  String.raw`echo\s{1,2}(?:-\w\s)?["']?[\w.-]{1,40}:(?<is>[^\s"'|]{3,64})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,2})?chpasswd`,
  String.raw`(?:echo|printf)\s{1,2}(?:-\w\s)?${given}\s{0,3}\|\s{0,3}(?:sudo\s{1,2}-S|(?:sudo\s{1,2})?passwd\s{1,2}--stdin|kinit|gpg\b[^\n]{0,60}--passphrase-fd|cryptsetup|su\b)`,
  String.raw`<<<\s{0,2}${given}(?=[^\n]{0,40}(?:sudo|kinit|passwd))`,
  String.raw`sqlplus\s{1,2}["']?[\w.-]{1,40}\/(?<is>[^\s@"']{3,64})`,
  String.raw`\bsend\s{1,2}(?:--\s{1,2})?"(?<is>[^"\n\\]{3,64})\\[rn]"(?=[^]{0,200}assword|\s)`,
  String.raw`ConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?${given}`,
].map((pattern) =>
  matching(
    'password',
    new RegExp(String.raw`(?<![\p{L}\d_])${pattern}`, 'u'),
    (value) => isSecret(value) && !/^\d{1,5}$/.test(value),
  ),
);

/** Lines of files that hold nothing else: `.netrc`, `.pgpass`, `.htpasswd`, `shadow`, `sasl_passwd`, `redis.conf`. */
const lines: readonly Detector[] = [
  matching(
    'password',
    /\bmachine\s{1,8}\S{1,80}\s{1,8}login\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(?<is>\S{3,64})/u,
    isSecret,
  ),
  matching('password', /^[\w.*-]{1,80}:(?:\d{2,5}|\*):[\w*-]{1,40}:[\w*-]{1,40}:(?<is>[^\s:]{3,64})$/mu, isSecret),
  matching(
    'password',
    /^\[?[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}\]?(?::\d{2,5})?[ \t]{1,8}[\w.@+-]{1,64}:(?<is>[^\s:/[][^\s:]{2,63})[ \t]{0,8}$/mu,
    (value) => isSecret(value) && !/^\d+$/.test(value),
  ),
  matching(
    'password',
    /(?<![\w$])(?:[\w.@-]{1,40}:)?(?<is>(?:\$(?:apr1|2[abxy]|[156]|y|argon2\w{1,3})\$[\w./$=,+-]{10,160}|\{S?SHA\d{0,3}\}[\w+/=]{10,160}))/u,
  ),
  matching(
    'password',
    /^[ \t#;]{0,8}(?:requirepass|masterauth|rootpw|bindpw|AuthLDAPBindPassword|SSLPassPhrase|ldap_bind_password|dbpw|userPassword:)[ \t]{1,8}["']?(?<is>[^"'\n;]{3,64}?)["']?;?[ \t]{0,4}$/mu,
    isSecret,
  ),
  // `SetEnv DB_PASS x`, `ENV DB_PASSWORD x`, `fastcgi_param DB_PASS "x";`.
  matching(
    'password',
    /\b(?:SetEnv|setenv|setx|ENV|ARG|fastcgi_param|env|heroku config:set)[ \t]{1,8}\w{0,40}(?:PASS(?:W(?:OR)?D)?|PWD|PASSPHRASE)[ \t]{1,8}["']?(?<is>[^\s"';]{3,64})/u,
    isSecret,
  ),
];

/** `scheme://user:x@host`, without a user too; the last @ ends a password that has one. */
const address = matching(
  'password',
  /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,64}:(?<is>[^\s"'<>]{1,80})@(?=[\w.[-])/iu,
  (value) =>
    isSecret(value) &&
    !/^(?:pass|password|\w*_?password|secret|pw)$/i.test(value) &&
    !value.startsWith('//') &&
    // A port, and an address with an @ in its path.
    !/^\d{1,5}\//.test(value),
);

export const passwordsInCommands: readonly Detector[] = [...options, ...lines, address];

import { isIPv4, isIPv6 } from 'node:net';
import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching, type Surroundings } from './finding.ts';

/** Addresses of nobody: this machine, the network that every home has, masks, “everywhere”, and public resolvers. */
const isNobodys = (ip: string): boolean =>
  /^(?:0\.|127\.|169\.254\.|192\.168\.|255\.|22[4-9]\.|23\d\.)/.test(ip) ||
  /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.[1-3]|9\.9\.9\.(?:9|10|11)|149\.112\.112\.(?:9|112)|208\.67\.22[02]\.22[02]|4\.2\.2\.[1-6]|94\.140\.1[45]\.1[45]|185\.228\.16[89]\.(?:9|10|168)|76\.76\.(?:2|10)\.\d|64\.6\.6[45]\.6|77\.88\.8\.[18]|84\.200\.(?:69\.80|70\.40)|114\.114\.11[45]\.11[45])$/.test(
    ip,
  ) ||
  // What people write who mean any.
  /^(?:1\.2\.3\.4|4\.3\.2\.1|5\.6\.7\.8|11\.22\.33\.44|12\.34\.56\.78|123\.45\.67\.89|(\d{1,3})\.\1\.\1\.\1)$/.test(
    ip,
  ) ||
  /^(?:::1?|fe80::1?|ff[\da-f]{2}:.*|2001:4860:4860:.*|2606:4700:4700:.*|2620:fe::.*|2620:119:\d\d::.*|1:2:3:4:5:6:7:8)$/i.test(
    ip,
  );
/** Whole networks that a standard has set apart. */
const isStandardNetwork = (network: string): boolean =>
  /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|100\.64\.0\.0\/10|192\.0\.2\.0\/24|198\.51\.100\.0\/24|203\.0\.113\.0\/24|f[cd]00::\/[78]|fe80::\/(?:10|64)|2001:db8::\/32)$/i.test(
    network,
  );

/** Set apart for examples (RFC 5737, 3849): nobody's, but where a text takes one for somebody's. */
const isForExamples = (ip: string): boolean => /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i.test(ip);
const somebody = new RegExp(
  String.raw`(?<!\p{L})(?:${privateWords('somebody')}|from|rip|x-forwarded-for|x-real-ip|received|whois|sshd|whatismyip|client|fail2ban|unban|ban|nat|vpn|spamhaus|rbl|dnsbl|geoip|remote_addr|remote_host|deny|drop|rcpt)(?!\p{L})|\d\d:\d\d:\d\d|\d{4}-\d\d-\d\d|\s- - \[|\bssh|\buser=|(?<!\p{L})ip["']?\s?[:=]\s?["']?$|\bunknown\[$|\s-s\s$|^\s?(?:["']\s?)?,\d{4}-`,
  'iu',
);

/** `version 10.2.4.1`, `Chrome/10.2.4.1`, `libfoo-10.2.4.1.tar.gz`, “section 10.3.1.2”: numbers of something else. */
const versionBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:v|ver|rev|build|firmware|kernel|driver|release|oid|${privateWords('version')})[.:]?\s{0,3}(?:(?:of|is|es|de|to|from|a|la)\s)?|(?<!\p{L})(?:${privateWords('upgraded')})\p{L}*(?:\s[\p{L}-]{1,14}){0,3}\s(?:from|to|de|a)\s(?:[\d.]{1,15}\s(?:to|a)\s)?|[\p{L}\d]\/|[\p{L}\d]-)$`,
  'iu',
);
/** Programs that stand right before the number of their version: never a large one. */
const programBefore =
  /\b(?:chrome|chromium|firefox|safari|opera|edge|thunderbird|windows|android|ios|macos|openssl|drupal|wordpress|php|python|java|debian|ubuntu|libreoffice|acrobat|reader|player|skype|zoom|mariadb|mysql|postgresql|oracle|exchange|outlook|office|linux|trac|nginx|apache|postfix|dovecot|sage|cython|numpy|plugin|gcc|qt)\s$/iu;
const browserBefore = /\b(?:chrome|chromium|firefox|safari|opera|edge|thunderbird|brave|vivaldi)\s$/iu;
const packageAfter = /^(?:[-_.](?:tar|tgz|zip|deb|rpm|exe|msi|jar|egg|amd64|x86|i\d86|linux|win|py\d)|_\w)/iu;

function isVersion(ip: string, { before, after }: Surroundings): boolean {
  const [first = 0, ...others] = ip.split('.').map(Number);
  const isSmall = first < 30 && !/^(?:10|172)\./.test(ip);
  // Of browsers the first number is large by now, and the second none.
  if (/^\d{1,3}\.0\./.test(ip) && browserBefore.test(before)) return true;
  const isTiny = first < 10 && others.every((each) => each < 100);
  return (
    versionBefore.test(before) ||
    packageAfter.test(after) ||
    ((isSmall || /^10\.0\.0\./.test(ip)) && programBefore.test(before)) ||
    // Four small numbers are a version too, where nothing says that they are somebody's.
    (isTiny && !somebody.test(before) && !somebody.test(after))
  );
}

function isPrivate(found: string, { before, after }: Surroundings): boolean {
  const ip = plainOf(found);
  if (isNobodys(ip) || isStandardNetwork(found)) return false;
  // Nobody disguises an example.
  const isDisguised = !found.startsWith(ip);
  return isDisguised || !isForExamples(ip) || somebody.test(before) || somebody.test(after.slice(0, 40));
}

/** Without mask and disguise. */
const plainOf = (found: string): string =>
  found
    .replace(/\s?[[({]?\s?(?:dot|punto)\s?[\])}]?\s?/giu, '.')
    .replace(/[[\]\s()]/g, '')
    .replace(/\/\d{1,3}$/, '');

/** A mask behind it tells of the same network; a port tells of a service, and stays. */
const mask = String.raw`(?:\/\d{1,3}(?!\d))?`;
const dot = String.raw`(?:\.|\[\.\]|\(\.\)|[[({](?:dot|punto)[\])}]|\s\.\s|\s(?:dot|punto)\s)`;
export const network: readonly Detector[] = [
  matching(
    'ip',
    new RegExp(String.raw`(?<![\p{L}\d_.])(?:::ffff:)?(?:\d{1,3}${dot}){3}\d{1,3}${mask}(?![\p{L}\d]|\.\d)`, 'iu'),
    (found, _, around) => {
      const mapped = found.replace(/^::ffff:/i, '');
      const ip = plainOf(mapped);
      return isIPv4(ip) && !isVersion(ip, around) && isPrivate(mapped, around);
    },
  ),
  // A whole network as people write it: `187.190.33.*`, `187.190.33.x`, `187.190.33.8-15`.
  matching(
    'ip',
    /(?<![\p{L}\d_.])(?:\d{1,3}\.){2}(?:\d{1,3}\.(?:\*|x{1,3}|\d{1,3}-\d{1,3})|(?:\*|x{1,3})\.(?:\*|x{1,3}))(?![\p{L}\d]|\.\d)/iu,
    (found, _, around) => {
      const ip = found.replace(/-\d+$/, '').replace(/\*|x+/giu, '0');
      const isLarge = Number(ip.split('.')[0]) >= 30 || ip.startsWith('10.');
      return isIPv4(ip) && (isLarge || somebody.test(around.before)) && !isVersion(ip, around) && isPrivate(ip, around);
    },
  ),
  // “my IP is 203-0-113-58”
  matching(
    'ip',
    /(?<![\p{L}\d-])ip(?![\p{L}\d-])[^\n\d]{0,20}(?<is>\d{1,3}(?:[-,]\s?\d{1,3}){3})(?![\p{L}\d]|[-,.]\s?\d)/iu,
    (found) => isIPv4(found.replace(/[-,]\s?/g, '.')) && !isNobodys(found.replace(/[-,]\s?/g, '.')),
  ),
  matching(
    'ip',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<!:)|(?<=\b(?:ipv?6|inet6|addr|from|src|host|client|ip|remote|ban):))(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}${mask}(?![\p{L}\d:])`,
      'iu',
    ),
    (found, _, around) => {
      const ip = found.replace(/\/\d+$/, '');
      return isIPv6(ip) && ip.length > 6 && /\d/.test(ip) && isPrivate(found, around);
    },
  ),
  // The name that a provider gives a connection: `host-203-0-113-58.isp.example`.
  matching(
    'ip',
    /(?<![\p{L}\d])(?<is>\d{1,3}(?:-\d{1,3}){3})(?=(?:[-.][a-z\d]{1,20}){1,4}\.[a-z]{2,})/iu,
    (found) =>
      isIPv4(found.replaceAll('-', '.')) && !isNobodys(found.replaceAll('-', '.')) && !/^(?:19|20)\d\d/.test(found),
  ),
];

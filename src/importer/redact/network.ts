import { isIPv4, isIPv6 } from 'node:net';
import { type Detector, matching, type Surroundings } from './finding.ts';

/** Addresses of nobody: this machine, the network that every home has, masks, “everywhere”, and public resolvers. */
const isNobodys = (ip: string): boolean =>
  /^(?:0\.|127\.|169\.254\.|192\.168\.|255\.|22[4-9]\.|23\d\.)/.test(ip) ||
  /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.[1-3]|9\.9\.9\.(?:9|10|11)|149\.112\.112\.112|208\.67\.22[02]\.22[02]|4\.2\.2\.[1-6]|94\.140\.1[45]\.1[45])$/.test(
    ip,
  ) ||
  /^(?:::1?|fe80::1?|ff[\da-f]{2}:.*|2001:4860:4860:.*|2606:4700:4700:.*|2620:fe::.*|2620:119:\d\d::.*)$/i.test(ip);
/** Whole networks that a standard has set apart. */
const isStandardNetwork = (network: string): boolean =>
  /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|100\.64\.0\.0\/10|f[cd]00::\/[78]|fe80::\/(?:10|64)|2001:db8::\/32)$/i.test(
    network,
  );

/** Set apart for examples (RFC 5737, 3849): somebody's only where a text takes one for that. */
const isForExamples = (ip: string): boolean => /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i.test(ip);
const example =
  /(?<![\p{L}.-])(?:examples?(?!\.)|e\.g\.|such as|placeholder|documentation|docs|ejemplos?|p\. ?ej|documentaci[oó]n|rfc)\b/iu;
const somebody =
  /\b(?:my|our|his|her|their|mi|mis|nuestr[ao]s?|tu|su|home|house|office|casa|oficina|laptop|router|m[oó]dem|isp|proveedor|telmex|izzi|comcast|static|fija|from|desde|salgo|client|log(?:in|ged)|entr[oó]|entraron|intent\p{L}*|attempts?|tried|block\p{L}*|bloque\p{L}*|bann?\p{L}*|(?:white|black|allow|block)list\p{L}*|lista (?:negra|blanca)|denied|den(?:y|eg)\p{L}*|refused|rejected|accepted|failed|unknown|connection|conexi[oó]n|conect\p{L}*|visit\p{L}*|user|usuari[oa]|attack\p{L}*|atac\p{L}*|spam\p{L}*|scan\p{L}*|brute|abuse|rip|x-forwarded-for|x-real-ip|received|remote|whois|ip|ipv[46]|sshd|whatismyip)\b|^\W*$/iu;
const didSomething =
  /^\]?(?::\d{1,5})?\)?\s?(?:- -|port \d|\(|tried|attempt|entr[oó]|intent|block|bloque|refused|is (?:my|our|me|not)|es (?:mi|la m[ií]a|la de))/iu;

/** `version 10.2.4.1`, `Chrome/10.2.4.1`, `libfoo-10.2.4.1.tar.gz`, “section 10.3.1.2”: numbers of something else. */
const versionBefore =
  /(?:\b(?:v|ver|versi(?:on|ón|ons|ones)|release|build|firmware|rev|revision|driver|kernel|section|secci[oó]n|chapter|cap[ií]tulo|step|paso|oid)\b[.:]?\s{0,3}(?:(?:of|is|es|de|to|from|a|la)\s)?|\b(?:upgrad|updat|downgrad|actualiz|actualic)\p{L}*\b[^:;]{0,50}\s|[\p{L}\d]\/|[\p{L}\d]-|\b(?:chrome|chromium|firefox|safari|opera|edge|thunderbird|windows|android|ios|macos|openssl|drupal|wordpress|php|python|java|debian|ubuntu|libreoffice|acrobat|reader|player|skype|zoom|mariadb|mysql|postgresql|oracle|exchange|outlook|office|linux|trac|nginx|apache|postfix|dovecot)\s)$/iu;
const packageAfter = /^(?:[-_.](?:tar|tgz|zip|deb|rpm|exe|msi|jar|egg|amd64|x86|i\d86|linux|win|py\d)|_\w)/iu;

function isPrivate(found: string, { before, after }: Surroundings): boolean {
  const ip = found.replace(/[[\]]/g, '').replace(/\/\d{1,3}$/, '');
  if (isNobodys(ip) || isStandardNetwork(found)) return false;
  if (!isForExamples(ip)) return true;
  if (example.test(before) || example.test(after)) return false;
  return somebody.test(before) || didSomething.test(after);
}

/** A mask behind it tells of the same network; a port tells of a service, and stays. */
const mask = String.raw`(?:\/\d{1,3}(?!\d))?`;
export const network: readonly Detector[] = [
  matching(
    'ip',
    new RegExp(
      String.raw`(?<![\p{L}\d_.])(?:::ffff:)?(?:\d{1,3}(?:\.|\[\.\])){3}\d{1,3}${mask}(?![\p{L}\d]|\.\d)`,
      'iu',
    ),
    (found, _, around) => {
      const ip = found
        .replace(/[[\]]/g, '')
        .replace(/\/\d+$/, '')
        .replace(/^::ffff:/i, '');
      return (
        isIPv4(ip) &&
        !versionBefore.test(around.before) &&
        !packageAfter.test(around.after) &&
        isPrivate(found.replace(/^::ffff:/i, ''), around)
      );
    },
  ),
  matching(
    'ip',
    new RegExp(String.raw`(?<![\p{L}\d:])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}${mask}(?![\p{L}\d:])`, 'iu'),
    (found, _, around) => {
      const ip = found.replace(/\/\d+$/, '');
      return isIPv6(ip) && ip.length > 6 && /\d/.test(ip) && isPrivate(found, around);
    },
  ),
];

import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching } from './finding.ts';

/** What stands behind the first line of a block, before its body: nothing where a text only tells of that line. */
const body = String.raw`(?:[\s>|\\n]|[\w-]{1,30}:[^\n]{0,120}\n){0,12}`;
const base64 = String.raw`[A-Za-z0-9+/=]`;

const blocks: readonly Detector[] = [
  matching(
    'key',
    new RegExp(
      String.raw`-{2,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,4}(?:PRIVATE KEY|CERTIFICATE REQUEST|PGP PUBLIC KEY|SSH2 PUBLIC KEY|OpenVPN Static key V1|OpenVPN tls-crypt-v2 \w{1,8} key|OPENSSH KEY)(?: BLOCK)? ?-{2,5}(?=${body}${base64}{8})[\s\S]*?(?:-{2,5} ?END [A-Za-z0-9 -]{0,60}-{2,5}(?:\\n)?|$)`,
      'u',
    ),
  ),
  // PuTTY's, to its last line.
  matching('key', /PuTTY-User-Key-File-\d:[\s\S]*?(?:Private-(?:MAC|Hash):\s{0,3}[\da-f]+|$)/u),
  // The body without its first line: RSA, PKCS #8, elliptic curves, OpenSSH's; and a whole file in base64.
  matching(
    'key',
    /(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{1,4}I?BAAKC[A-Za-z0-9+/]{2}|MII[A-Za-z0-9+/]{1,4}(?:gIBADANBgkq|QIBADANBgkq)|MHcCAQEE|M[IG][HGC][A-Za-z0-9]AgEAM|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTi(?!BDRVJU)|lQ(?:OYB|cYB|PGB|VYB|HYB|IFB)|lIYE)[A-Za-z0-9+/=]{16,}(?:\n[> ]{0,4}[A-Za-z0-9+/=]{4,76}){0,80}/u,
  ),
];

const sshKind = String.raw`(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20}|sk-(?:ssh|ecdsa)-[\w-]{1,30}@openssh\.com)`;
/** Whose it is stands behind it: a login at a machine, or all to the end of the line that begins with the key. */
const comment = String.raw`(?:[ \t]{1,3}(?:[\w.+-]{1,40}@[\w.-]{1,60}|[\w.'’-]{2,40}(?=\s{0,3}(?:$|\n|["'<|])|\s[-|]{1,2}\s)))?`;
const publicKeys: readonly Detector[] = [
  matching(
    'key',
    new RegExp(
      String.raw`${sshKind}\s{1,3}(?:AAAA|[A-Za-z0-9+/=]{26})(?:${base64}|\\?\n(?=[A-Za-z0-9+/]{30})){8,}(?:\.{3}|…)?${comment}`,
      'u',
    ),
  ),
  matching(
    'key',
    new RegExp(
      String.raw`(?<![A-Za-z0-9+/])AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|G[nm]NrLX|I[nm]NrLW)${base64}{30,}${comment}`,
      'u',
    ),
  ),
  // Of PGP: forty digits in groups, or behind the word.
  matching('key', /(?<![\p{L}\d])(?:[\dA-F]{4}[ \u00A0]{1,2}){9}[\dA-F]{4}(?![\p{L}\d])/u),
  matching(
    'key',
    new RegExp(
      String.raw`(?<!\p{L})(?:gpg|pgp|openpgp|keyid|key id)(?!\p{L})[^\n]{0,40}?(?<is>(?<![\p{L}\d])(?:0x)?(?:[\dA-F]{40}|[\dA-F]{16}))(?![\p{L}\d])`,
      'iu',
    ),
  ),
];

const wireGuard = String.raw`[A-Za-z0-9+/]{42,43}=?=?`;
const others: readonly Detector[] = [
  // WireGuard's.
  matching(
    'key',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:Private|Preshared|Public)_?-?Key["']?\s{0,3}[:=]\s{0,3}["']?(?<is>[A-Za-z0-9+/]{38,44}={0,2})(?![A-Za-z0-9+/])`,
      'iu',
    ),
  ),
  matching(
    'key',
    new RegExp(
      String.raw`(?<!\p{L})(?:wireguard|wg|${privateWords('privateKey')}|peer|preshared|private[ -]key|secret[ -]key)(?!\p{L})[^\n]{0,60}?(?<is>(?<![A-Za-z0-9+/])${wireGuard})(?![A-Za-z0-9+/=])`,
      'iu',
    ),
    (found) => /\d/.test(found) && /[A-Z]/.test(found) && /[a-z]/.test(found),
  ),
  matching(
    'key',
    new RegExp(
      String.raw`(?<!\p{L})(?:private[ _-]?key|secret[ _-]?key|${privateWords('privateKey')})(?!\p{L})[^\n]{0,30}?(?<is>(?<![\p{L}\d])(?:0x)?[\da-f]{48,128})(?![\p{L}\d])`,
      'iu',
    ),
  ),
  matching('key', /\bAGE-SECRET-KEY-1[A-Z0-9]{20,}|\bage1[a-z0-9]{40,}|\bnsec1[a-z0-9]{40,}|\bxprv[A-Za-z0-9]{60,}/u),
  matching('key', /untrusted comment:[^\n]{0,80}\n(?<is>RW[A-Za-z0-9+/=]{40,})/u),
  matching('key', /"(?:d|p|q|dp|dq|qi|k)"\s?:\s?"(?<is>[\w-]{40,})"(?=[^{}]{0,2000}"kty"|\s?[,}])/u),
];

export const keys: readonly Detector[] = [...blocks, ...publicKeys, ...others];

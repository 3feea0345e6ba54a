import { type Detector, matching } from './finding.ts';

export const keys: readonly Detector[] = [
  matching(
    'key',
    /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}(?:PRIVATE KEY|CERTIFICATE REQUEST)(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----(?:\\n)?|$)/u,
  ),
  matching(
    'key',
    /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20}|sk-(?:ssh|ecdsa)-[\w-]{1,30}@openssh\.com)\s{1,3}[A-Za-z0-9+/=]{30,}(?:[ \t]\S{1,80})?/u,
  ),
  // PuTTY's, to its last line.
  matching('key', /PuTTY-User-Key-File-\d:[\s\S]*?(?:Private-(?:MAC|Hash):\s{0,3}[\da-f]+|$)/u),
  // WireGuard's.
  matching('key', /\b(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}(?<is>[A-Za-z0-9+/]{40,44}=?)/u),
  matching('key', /\bAGE-SECRET-KEY-1[A-Z0-9]{20,}/u),
];

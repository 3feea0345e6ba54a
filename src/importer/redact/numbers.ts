import { isIPv4, isIPv6 } from 'node:net';
import { type Detector, matching } from './finding.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isDate = (text: string): boolean =>
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])\b|^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d$/.test(
    text.trim(),
  );
const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text.replace(/[,\s]*(?:x|ext)\D.*$/iu, ''));
  return length >= 7 && length <= 15 && !isDate(text) && !/^\d+(?:\.\d+){3}$/.test(text);
};

const before = String.raw`(?<![\p{L}\d./:_#-])`;
const after = String.raw`(?![\p{L}\d:_/]|[.-]\d)`;
/** A dot, a dash or a blank, with blanks around. */
const gap = String.raw`(?:\s?[.-]\s?|\s)`;
const extension = String.raw`(?:[ \t]*,?[ \t]*(?:x|ext\.?|extensión)[ \t]?\d{1,5}\b)?`;
const phones: readonly Detector[] = [
  matching(
    'phone',
    new RegExp(String.raw`${before}\+\d{1,3}(?:${gap}?\(?\d{1,4}\)?){2,6}${extension}${after}`, 'u'),
    isPhone,
  ),
  matching(
    'phone',
    new RegExp(String.raw`${before}(?:1${gap})?\(\d{2,4}\)\s?\d{2,4}(?:${gap}?\d{2,4}){1,3}${extension}${after}`, 'u'),
    isPhone,
  ),
  // North America, and Mexico with two or three digits of area.
  matching(
    'phone',
    new RegExp(String.raw`${before}(?:1${gap})?\d{3}${gap}\d{3}${gap}\d{2}${gap}?\d{2}${extension}${after}`, 'u'),
    isPhone,
  ),
  matching('phone', new RegExp(String.raw`${before}\d{2}[\s.-]\d{4}[\s.-]\d{4}${after}`, 'u'), isPhone),
  matching(
    'phone',
    /\b(?:phone|tel(?:éfono|efono|\.)?|cel(?:ular|\.)?|móvil|movil|mobile|whats\s?app|fax|call|ll[aá]m[ae][\p{L}]*|marca(?:r|me)?)\b[^\d\n+(]{0,25}(?<is>\+?\(?\d[\d \t().-]{5,18}\d)/iu,
    isPhone,
  ),
];

/** Addresses of nobody: this machine, private networks, masks, “everywhere”, and public resolvers. */
const isNobodys = (ip: string): boolean =>
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.|22[4-9]\.|23\d\.)/.test(ip) ||
  /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02])$/.test(ip) ||
  /^(?:::1?|f[cd]..:.*|fe80:.*)$/i.test(ip);
const ips: readonly Detector[] = [
  matching(
    'ip',
    /(?<![\d.])(?:\d{1,3}(?:\.|\[\.\])){3}\d{1,3}(?![\d]|\.\d)/u,
    (ip) => isIPv4(ip.replace(/[[\]]/g, '')) && !isNobodys(ip),
  ),
  matching(
    'ip',
    /(?<![\p{L}\d:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{L}\d:])/iu,
    (ip) => isIPv6(ip) && ip.length > 6 && !isNobodys(ip),
  ),
];

/** The last digit of a card checks the others (Luhn, ISO/IEC 7812). */
function isCard(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((all, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
/** CLABE is Mexico's number of an account: 18 digits, the last of which checks the others with weights 3, 7, 1. */
function isClabe(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 18) return false;
  const sum = [...digits.slice(0, 17)].reduce(
    (all, digit, i) => all + ((Number(digit) * ([3, 7, 1][i % 3] ?? 1)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}
const accounts: readonly Detector[] = [
  matching('card', /(?<![\d.-])\d(?:[ .-]?\d){12,18}(?![\d-])/u, isCard),
  // Not held to its check digits: a number with a slip is still somebody's.
  matching(
    'account',
    /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,3})?\b/iu,
    (found) => digitsOf(found).length >= 10 && !/[a-z] /i.test(found.slice(4)),
  ),
  matching('account', /(?<!\d)\d(?:[ -]?\d){17}(?!\d)/u, isClabe),
  matching(
    'account',
    /\b(?:clabe|cuenta|account(?:\s+number)?|routing(?:\s+number)?)\b[^\d\n]{0,20}(?<is>\d(?:[ -]?\d){7,17})(?!\d)/iu,
  ),
];

export const numbers: readonly Detector[] = [...accounts, ...phones, ...ips];

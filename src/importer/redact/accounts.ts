import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching } from './finding.ts';
import { labelled } from './labelled.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

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
/** How numbers of cards begin and how long they are, by who issues them (ISO/IEC 7812). */
const isIssued = (digits: string): boolean =>
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}|(?:6011|64[4-9]\d|65\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|(?:5[0678]|6[37])\d{14,17})$/.test(
    digits,
  );
const cards: readonly Detector[] = [
  matching(
    'card',
    /(?<![\d.,_/-]|[\d.] )\d(?:(?:[ ._\/-]|\n| - )?\d){12,18}(?![\d-])/u,
    (found) => isCard(found) && isIssued(digitsOf(found)),
  ),
  // A number with a typo is still somebody's.
  labelled(
    'card',
    privateWords('card'),
    String.raw`\d{4}(?:[ ._-]?\d{4}){2}[ ._-]?\d{3,4}|3\d{3}[ .-]?\d{6}[ .-]?\d{4,5}`,
  ),
  // `?cid=204` is a contact's.
  labelled('card', privateWords('cardCode'), String.raw`\d{3,4}`, (_, __, { before }) => !/[?&;]\w{3}=$/.test(before)),
];

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

/** Letters and digits of an IBAN by country, as in the registry of ISO 13616. */
const ibanLengths = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);
/** Not held to its check digits: a number with a typo is still somebody's. */
const iban = matching(
  'account',
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?\b/iu,
  (found) => ibanLengths.get(found.slice(0, 2).toUpperCase()) === found.replace(/[ -]/g, '').length,
);

/** What is counted is no account: «cuenta con 2285550123 bytes». */
const unit = /^\s?(?:%|(?:bytes?|[kmgt]i?b|px|ms|seg|sec|visitas|visits)(?!\p{L}))/iu;
const isOfOther = (before: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})(?:${privateWords('notAccount')})(?!\p{L})`, 'iu').test(before);

export const accounts: readonly Detector[] = [
  ...cards,
  iban,
  labelled(
    'account',
    'iban',
    String.raw`[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{1,4}){2,8}`,
    (found) => digitsOf(found).length >= 8,
  ),
  matching('account', /(?<!\d)\d(?:[ -]?\d){17}(?!\d)/u, isClabe),
  labelled('account', 'clabe', String.raw`\d(?:[ .-]?\d){9,17}`),
  labelled(
    'account',
    privateWords('account'),
    String.raw`\d{9}\s?[/|,-]\s?\d{6,17}|\d(?:[ .-]?\d){7,22}`,
    (found, whole, { after }) =>
      !isOfOther(whole.slice(0, -found.length)) && !/^\d{4}-\d\d-\d\d|^\d+\.\d\d$/.test(found) && !unit.test(after),
  ),
  // “Chase 000555012377”, «Banorte: 0123456789».
  labelled(
    'account',
    privateWords('bank'),
    String.raw`\d{2,4}-\d{4,10}-\d{1,4}|\d{10,18}|\d{4}(?:[ -]\d{4}){1,3}(?:[ -]\d{1,4})?`,
    (found, whole) => !isOfOther(whole.slice(0, -found.length)) && digitsOf(found).length >= 8,
  ),
  // Few digits, where nothing else is told: “bank account 123456”.
  labelled(
    'account',
    String.raw`(?:bank|checking|savings) (?:account|acct)|cuenta bancaria|cuenta de (?:cheques|ahorros?|d[eé]bito)`,
    String.raw`\d{6,7}|\d{4}-\d{3,4}`,
  ),
  // Of cryptographic money.
  matching(
    'account',
    /(?<![\p{L}\d])(?:bc1[a-z0-9]{25,60}|0x[\da-fA-F]{40}|(?:T|4)[1-9A-HJ-NP-Za-km-z]{33}(?=\b)(?<=\d.{0,33}))(?![\p{L}\d])/u,
    (found) => /\d/.test(found),
  ),
  labelled('account', 'bitcoin|btc|wallet|cartera|monedero', String.raw`[13][1-9A-HJ-NP-Za-km-z]{25,34}`, (found) =>
    /\d/.test(found.slice(1)),
  ),
  // The foot of a check.
  matching('account', /[⑆:]\s?\d{9}\s?[⑆:]\s?\d{6,17}\s?[⑈<]?/u),
  labelled('account', String.raw`sort code`, String.raw`\d\d[ -]?\d\d[ -]?\d\d`),
];

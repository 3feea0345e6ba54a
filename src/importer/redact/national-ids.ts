import { type Detector, matching } from './finding.ts';
import { labelled } from './labelled.ts';

const day = String.raw`\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const alone = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, 'iu');
const isUpper = (text: string): boolean => text === text.toUpperCase();

const curpLetters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** The last digit of a CURP checks the others: their places in this alphabet, times 18 down to 2. */
export function isCurp(text: string): boolean {
  const values = Array.from(text.toUpperCase(), (letter) => curpLetters.indexOf(letter));
  const sum = values.slice(0, 17).reduce((all, value, i) => all + value * (18 - i), 0);
  return values.length === 18 && (10 - (sum % 10)) % 10 === values[17];
}
const states = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE';
/** Mexico's number of a person. In capitals nothing else has its shape; one with a typo is still somebody's. */
const curp = matching(
  'national-id',
  alone(String.raw`[A-ZÑ][AEIOUX][A-ZÑ]{2}${day}[HMX](?:${states})[A-ZÑ]{3}[A-Z\d]\d`),
  (found) => isUpper(found) || isCurp(found),
);
const curpLabelled = labelled(
  'national-id',
  String.raw`curp`,
  String.raw`[A-ZÑ]{4}[ -]?\d{6}[ -]?[A-Z]{4,6}[ -]?[A-Z\d]{2}|[A-ZÑ]{4}\d{6}[A-Z\d]{6,8}`,
);

const rfcLetters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
/** The last letter of an RFC checks the others; a company's is one shorter, and counts as if a blank stood before. */
export function isRfc(text: string): boolean {
  const letters = text.toUpperCase().replace(/[ -]/g, '').padStart(13, ' ');
  const sum = Array.from(letters.slice(0, 12)).reduce(
    (all, letter, i) => all + rfcLetters.indexOf(letter) * (13 - i),
    0,
  );
  return letters.length === 13 && (11 - (sum % 11)) % 11 === '0123456789A'.indexOf(letters[12] ?? '');
}
/** Those that everybody writes who has none. */
const isAnybodysRfc = (text: string): boolean => /^X[AE]XX010101000$/i.test(text.replace(/[ -]/g, ''));
const fiscal = /factur|fiscal|contribuyente|raz[oó]n social|r[eé]gimen|cfdi|\bsat\b|\brfc\b|a nombre de/iu;
const rfc = matching(
  'national-id',
  alone(String.raw`[A-ZÑ&]{3,4}-?${day}-?[A-Z\d]{3}`),
  (found, _, { before, after }) =>
    !isAnybodysRfc(found) &&
    isUpper(found) &&
    (/^[A-ZÑ][AEIOUX][A-ZÑ]{2}-?\d/u.test(found) || isRfc(found) || fiscal.test(before) || fiscal.test(after)),
);
const rfcLabelled = labelled(
  'national-id',
  String.raw`r\.?f\.?c\.?`,
  String.raw`[A-ZÑ&]{3,4}[ -]?\d{6}[ -]?[A-Z\d]{3}`,
  (found) => !isAnybodysRfc(found),
);

const elector = matching('national-id', alone(String.raw`[A-ZÑ]{6}${day}\d\d[HM]\d{3}`));
/** The lines at the foot of a card or passport that machines read. */
const machineRead = matching('national-id', /(?<![A-Z\d<])(?=[A-Z\d<]{0,40}<<)[A-Z\d<]{28,44}(?![A-Z\d<])/u);
const voter = matching('national-id', alone(String.raw`IDMEX\d{9,10}`));

/** The shape of a part number too, which then says so. */
const isPart =
  /\b(?:part|parte|order|pedido|model|modelo|sku|folio|invoice|factura|cat[aá]log\w*|item)\b(?:\s?(?:no|n[úu]m(?:ero)?|number)\b)?\P{L}{0,12}$/iu;
const ssn = matching(
  'national-id',
  /(?<![\p{L}\d.-])\d{3}-\d{2}-\d{4}(?![\p{L}\d]|-\d)/u,
  (_, __, { before }) => !isPart.test(before),
);

/** Number of a person behind the word that says what it is. */
const behindWords: readonly Detector[] = (
  [
    [String.raw`nss|imss|issste|segur(?:o|idad) social|afiliaci[oó]n`, String.raw`\d(?:[ -]?\d){10}`],
    [String.raw`ssn|ss ?#|social security|social|itin|taxpayer|w-?9`, String.raw`\d{3}[ .-]?\d{2}[ .-]?\d{4}`],
    [
      String.raw`last (?:four|4)(?: digits)? of (?:my|her|his|the|your) (?:ssn|social(?: security)?)|ssn ending(?: in)?`,
      String.raw`\d{4}`,
    ],
    [
      String.raw`f?ein|tax[ -]?(?:id|exempt)|tin|employer id(?:entification)?|federal id|irs|501\(?c\)?\(?3\)?`,
      String.raw`\d{2}[ -]?\d{7}`,
    ],
    [
      String.raw`ine|ife|credencial|cic|identificaci[oó]n|folio (?:de la|del) ine|id card|identity card|government id|state id`,
      String.raw`(?:idmex)?\d{8,13}`,
    ],
    [String.raw`ocr`, String.raw`\d{12,13}`],
    [String.raw`clave de elector`, String.raw`[A-ZÑ]{6}\d{8}[A-Z]\d{3}`],
    [
      String.raw`passports?|pasaporte|visa n(?:umber|o)|matr[ií]cula consular`,
      String.raw`[A-Z]{0,3}[ -]?\d{6,9}[A-Z]?`,
    ],
    [
      String.raw`driv(?:er['’]?s?|ing) licen[cs]e|dl|licencia(?: de (?:conducir|manejo|chofer))?`,
      String.raw`[A-Z]{1,3}[ -]?\d{2,4}(?:[ -]?\d{2,5}){1,4}|\d{7,13}`,
    ],
    [String.raw`c[eé]dula`, String.raw`\d[\d.]{5,11}\d`],
    [String.raw`dni|nie|nif`, String.raw`(?:[XYZ]-?)?\d{7,8}-?[A-Z]?|\d{1,2}(?:\.\d{3}){2}-?[A-Z]?`],
    [String.raw`cif`, String.raw`[A-Z]-?\d{7}[A-Z\d]`],
    [String.raw`cuil|cuit`, String.raw`\d{2}-?\d{8}-?\d`],
    [String.raw`rut|run`, String.raw`\d{1,2}\.?\d{3}\.?\d{3}-[\dk]`],
    [String.raw`dpi|cui`, String.raw`\d{4}[ -]?\d{5}[ -]?\d{4}`],
    [String.raw`sin|social insurance`, String.raw`\d{3}[ -]\d{3}[ -]\d{3}`],
    [String.raw`nino|national insurance`, String.raw`[A-Z]{2}(?:[ ]?\d{2}){3}[ ]?[A-D]`],
    [String.raw`medicare|mbi`, String.raw`\d[A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}`],
    [String.raw`medicaid`, String.raw`[A-Z]{0,2}\d{6,12}[A-Z]?`],
    [String.raw`green card|permanent resident|resident card`, String.raw`[A-Z]{0,3}\d{8,10}`],
    [String.raw`a-?number|alien registration|uscis`, String.raw`A?[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}`],
  ] as const
).map(([words, value]) => labelled('national-id', words, value));

export const nationalIds: readonly Detector[] = [
  curp,
  curpLabelled,
  rfc,
  rfcLabelled,
  elector,
  machineRead,
  voter,
  ssn,
  ...behindWords,
];

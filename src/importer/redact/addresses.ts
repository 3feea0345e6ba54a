import { type Detector, matching } from './finding.ts';

/**
 * What follows a street: city, state, postal code, colony, floor, in words with a capital, numbers and the small words
 * between.
 */
const rest = String.raw`(?:(?:[ \t]{0,3},)?[ \t]{1,3}(?:\p{Lu}[\p{L}.'’-]{0,40}|#?[ \t]?\d[\d.-]{0,12}\p{L}?\b|(?:de|del|la|las|los|el|y|x|s\/n|km|int|esq|piso|entre|n[úu]m(?:ero)?|no)\b\.?)){0,24}`;
const streetKind = String.raw`(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Square|Sq)`;
/** A number before a street in English, behind it in Spanish; a postal code by itself says little. */
const street = matching(
  'address',
  new RegExp(
    String.raw`\b\d{1,5}[A-Z]?\s{1,3}(?:[NSEW]{1,2}\.?\s{1,3})?(?:(?:\p{Lu}[\p{L}.'’]{0,40}|\d{1,3}(?:st|nd|rd|th))\s{1,3}){1,4}${streetKind}\b\.?${rest}`,
    'u',
  ),
);
const calleKind = String.raw`(?:[Cc]alle|C\.|[Aa]venida|Av(?:da)?\.?|[Cc]alzada|Calz\.|[Bb]oulevard|[Bb]ulevar|Blvd\.|[Pp]rivada|Priv\.|[Cc]errada|Cda\.|[Aa]ndador|And\.|[Pp]rolongaci[oó]n|Prol\.|[Cc]allej[oó]n|Cjon\.|[Cc]arretera|Carr\.|[Cc]amino|[Cc]ircuito|Cto\.|[Rr]etorno|[Pp]aseo|[Aa]utopista|[Ee]je)`;
const calle = matching(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}\d])${calleKind}[ \t]{1,3}(?:(?:de|del|la|las|los|el)[ \t]{1,3}){0,3}(?=[\p{Lu}\d])(?:\p{Lu}[\p{L}.]{0,40}|\d{1,4}\b)${rest}`,
    'u',
  ),
  (found) => /\d|s\/n/.test(found),
);
/** A street of one name, with its colony or postal code behind. */
const colony = matching(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:\p{Lu}[\p{L}.]{0,40}[ \t]{1,3}){1,4}\d{1,5}(?:-?\p{L})?${rest}[ \t]{0,3},[ \t]{0,3}(?:[Cc]ol(?:onia|\.)|[Ff]racc(?:ionamiento|\.)|[Bb]arrio|[Bb]o\.|C\.?[ \t]?P\.?)${rest}`,
    'u',
  ),
);
const box = matching(
  'address',
  new RegExp(
    String.raw`\b(?:P\.?[ \t]?O\.?[ \t]?Box|Rural Route|Apdo\.?(?:[ \t]{1,3}[Pp]ostal)?|[Aa]partado(?:[ \t]{1,3}[Pp]ostal)?)[ \t]{1,3}\d{1,6}${rest}`,
    'u',
  ),
);
/** Behind a word that says what it is, to the end of the line or sentence. */
const said = matching(
  'address',
  /\b(?:(?:mailing|street|home|postal|billing|shipping) address|domicilio(?: fiscal| postal| particular)?|calle y número|direcci[oó]n (?:postal|f[ií]sica|de env[ií]o|particular))[ \t]{0,3}(?:is|es|:)[ \t]{0,3}(?<is>[^\n:;]{0,80}\d[^\n;]{0,60}?)(?=[.;]?(?:\s|$)(?:\n|$)|[.;](?:\s|$)|$)/imu,
  (found) => !/https?:|@|\b\d{1,3}(?:\.\d{1,3}){3}\b/.test(found),
);

export const addresses: readonly Detector[] = [street, calle, colony, box, said];

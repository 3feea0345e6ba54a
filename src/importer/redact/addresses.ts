import { type Detector, matching } from './finding.ts';

/** `member1@…` is what trackers show to who may not see addresses: the name alone is somebody's. */
const plain = matching(
  'email',
  /[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}@(?:…|(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}\b)/u,
);

const at = String.raw`(?:\s{0,3}[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]\s{0,3}|\s{1,3}(?:at|arroba|@)\s{1,3}|\s{0,3}@\s{0,3})`;
const dot = String.raw`(?:\s{0,3}[([{<]\s?(?:dot|punto|\.)\s?[)\]}>]\s{0,3}|\s{1,3}(?:dot|punto)\s{1,3})`;
/** “name (that's a zero) at host dot net”: a remark may stand behind the name, and one dot at least is spelt out. */
const spelt = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:\s\([^()\n]{1,40}\))?${at}(?!(?:the|an?|my|our|your|this|that|la|el|los|las|una?)\b)(?:[\p{L}\p{N}-]{1,40}(?:\.|${dot})){0,4}[\p{L}\p{N}-]{1,40}${dot}[\p{L}]{2,20}(?:${dot}[\p{L}]{2,20}){0,2}`,
    'iu',
  ),
);
/**
 * “name (at) host.net”: only where the at stands in brackets, or is the Spanish word, which is used for nothing else.
 */
const halfSpelt = matching(
  'email',
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}\s{0,3}(?:[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]|\barroba\b|\s@\s)\s{0,3}(?:[\p{L}\p{N}-]{1,40}\.){1,4}[\p{L}]{2,20}\b/iu,
);

/**
 * What follows a street: city, state, postal code, colony, floor, in words with a capital, numbers and the small words
 * between.
 */
const rest = String.raw`(?:[ \t]*,?[ \t]+(?:\p{Lu}[\p{L}.'’-]*|#?[ \t]?\d[\d-]*\p{L}?\b|(?:de|del|la|las|los|el|y|x|s\/n|km|int|esq|piso|entre|n[úu]m(?:ero)?|no)\b\.?))*`;
const streetKind = String.raw`(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Square|Sq)`;
/** A number before a street in English, behind it in Spanish; a postal code by itself says little. */
const street = matching(
  'address',
  new RegExp(
    String.raw`\b\d{1,5}[A-Z]?\s+(?:[NSEW]{1,2}\.?\s+)?(?:(?:\p{Lu}[\p{L}.'’]*|\d{1,3}(?:st|nd|rd|th))\s+){1,4}${streetKind}\b\.?${rest}`,
    'u',
  ),
);
const calleKind = String.raw`(?:[Cc]alle|C\.|[Aa]venida|Av(?:da)?\.?|[Cc]alzada|Calz\.|[Bb]oulevard|[Bb]ulevar|Blvd\.|[Pp]rivada|Priv\.|[Cc]errada|Cda\.|[Aa]ndador|And\.|[Pp]rolongaci[oó]n|Prol\.|[Cc]allej[oó]n|Cjon\.|[Cc]arretera|Carr\.|[Cc]amino|[Cc]ircuito|Cto\.|[Rr]etorno|[Pp]aseo|[Aa]utopista|[Ee]je)`;
const calle = matching(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}\d])${calleKind}[ \t]+(?:(?:de|del|la|las|los|el)[ \t]+){0,3}(?=[\p{Lu}\d])(?:\p{Lu}[\p{L}.]*|\d{1,4}\b)${rest}`,
    'u',
  ),
  (found) => /\d|s\/n/.test(found),
);
/** A street of one name, with its colony or postal code behind. */
const colony = matching(
  'address',
  new RegExp(
    String.raw`(?:\p{Lu}[\p{L}.]*[ \t]+){1,4}\d{1,5}(?:-?\p{L})?${rest}[ \t]*,[ \t]*(?:[Cc]ol(?:onia|\.)|[Ff]racc(?:ionamiento|\.)|[Bb]arrio|[Bb]o\.|C\.?[ \t]?P\.?)${rest}`,
    'u',
  ),
);
const box = matching(
  'address',
  new RegExp(
    String.raw`\b(?:P\.?[ \t]?O\.?[ \t]?Box|Rural Route|Apdo\.?(?:[ \t]+[Pp]ostal)?|[Aa]partado(?:[ \t]+[Pp]ostal)?)[ \t]+\d{1,6}${rest}`,
    'u',
  ),
);
/** Behind a word that says what it is, to the end of the line or sentence. */
const said = matching(
  'address',
  /\b(?:(?:mailing|street|home|postal|billing|shipping) address|domicilio(?: fiscal| postal| particular)?|calle y número|direcci[oó]n (?:postal|f[ií]sica|de env[ií]o|particular))[ \t]*(?:is|es|:)[ \t]*(?<is>[^\n:;]{0,80}\d[^\n;]{0,60}?)(?=[.;]?(?:\s|$)(?:\n|$)|[.;](?:\s|$)|$)/imu,
  (found) => !/https?:|@|\b\d{1,3}(?:\.\d{1,3}){3}\b/.test(found),
);

export const addresses: readonly Detector[] = [plain, spelt, halfSpelt, street, calle, colony, box, said];

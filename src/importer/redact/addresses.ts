import { type Detector, matching } from './finding.ts';

/** Trac shows `member1@…` to who may not see addresses: the name alone is somebody's. */
const plain = matching('email', /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:…|(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}\b)/u);

const at = String.raw`(?:\s{0,3}[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]\s{0,3}|\s{1,3}(?:at|arroba|@)\s{1,3}|\s{0,3}@\s{0,3})`;
const dot = String.raw`(?:\s{0,3}[([{<]\s?(?:dot|punto|\.)\s?[)\]}>]\s{0,3}|\s{1,3}(?:dot|punto)\s{1,3})`;
/** “name (that's a zero) at host dot net”: a remark may stand behind the name, and one dot at least is spelt out. */
const spelt = matching('email', new RegExp(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:\s\([^()\n]{1,40}\))?${at}(?!(?:the|an?|my|our|your|this|that|la|el|los|las|una?)\b)(?:[\p{L}\p{N}-]{1,40}(?:\.|${dot})){0,4}[\p{L}\p{N}-]{1,40}${dot}[\p{L}]{2,20}(?:${dot}[\p{L}]{2,20}){0,2}`, 'iu'));
/** “name (at) host.net”: only where the at stands in brackets, or is the Spanish word, which is used for nothing else. */
const halfSpelt = matching('email', /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}\s{0,3}(?:[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]|\barroba\b|\s@\s)\s{0,3}(?:[\p{L}\p{N}-]{1,40}\.){1,4}[\p{L}]{2,20}\b/iu);

/** A number before a street in English, behind it in Spanish; a postal code by itself says little. */
const street = matching('address', /\b\d{1,5}[A-Z]?\s+(?:[NSEW]\.?\s+)?(?:(?:\p{Lu}[\p{L}.'’]*|\d{1,3}(?:st|nd|rd|th))\s+){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Parkway|Pkwy)\b\.?(?:,?\s*(?:Apt|Apartment|Suite|Ste|Unit|#)\.?\s*\w{1,6})?/u);
const calle = matching('address', /\b(?:[Cc]alle|[Aa]venida|Av\.|[Cc]alzada|Calz\.|[Bb]oulevard|Blvd\.|[Pp]rivada|Priv\.|[Cc]errada|[Aa]ndador|[Pp]rolongación|[Cc]allejón|Paseo)\s+(?:(?:de|del|la|las|los|el)\s+){0,2}(?:[\p{Lu}\d][\p{L}\d.]*(?:\s+(?:de|del|la|las|los|y|[\p{Lu}][\p{L}.]*)){0,5})\s*,?\s*(?:#|[Nn]o\.|[Nn]úm\.|[Nn]úmero)?\s*\d{1,5}(?:\s?-?\s?[A-Z]\b)?(?:,?\s*(?:int(?:erior|\.)?|depto\.?|departamento)\s*\w{1,5})?/u);

export const addresses: readonly Detector[] = [plain, spelt, halfSpelt, street, calle];

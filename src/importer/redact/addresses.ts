import { placeWords } from '../../language/ticket-words.ts';
import { isNone } from './chosen.ts';
import { addressTokens, type Token } from './address-tokens.ts';
import { type Detector, type Finding, matching } from './finding.ts';

/** What follows a street, in the letters of `Token.kind`, as often as an address has parts. */
const called = '[CsdK]';
const street = `(?:${called}{1,3}|[onz]|w)`;
const near = `r[jrk]{0,3}${street}(?:j{1,2}k?${street})?`;
const area = `a(?:j{0,2}${called}[Cjsd]{0,4}|[jd]{0,2}w|j{0,2}[noz])`;
const unit = '[ul]{1,2}m?(?:[nozd](?!w)|C(?![wC]))?';
const town = 'j?[CK]{1,2}(?:j{0,2}[CKd]){0,3}';
const part = `(?:${area}|${near}|${unit}|z${town}|j?[noz]|[qsdm]|b[nz]|oC(?=,)|k[jo]{0,3}[Cno]d?|[CKd]{1,4}(?=,?[szqnu])|[wj]{1,3}(?:,w)?z)`;
const below = `(?:${area}|[ul]m?[noz]|oo?u|m[nz]|[zq](?:${town})?|[CKd]{1,4}(?=,?[szq])|s|b[nz])`;
const tail = new RegExp(`(?:,?${part}|,${town}|L,?${below})*`, 'y');

/** How an address begins, and how sure that is; three and more of it and what follows are one. */
const beginnings: readonly (readonly [number, RegExp])[] = (
  [
    // 45 W. 29th Street; 212 County Road 9; 88 maple st
    [3, String.raw`(?:[ul]m?[noz],)?[nz]d?[CoKRuask]d?(?:[CoKRuasjk]d?){0,3}[KRk]d?`],
    [2, String.raw`[nz]d?[Co]d?[Co]{0,2}h`],
    [0, String.raw`[nz]d?[KC]{1,3}d?`],
    [3, String.raw`[nz]d?[CK]{0,2}Rn`],
    [3, String.raw`[nz]d?C?R[CK]{1,2}`],
    // 1204 1/2 Delmas; 5th and Mission; Norte 82 núm. 4217; C.P. 68080, colonia Centro; Casa 12, Privada Los Olivos
    [1, String.raw`nnC{1,2}`],
    [2, String.raw`ojC{1,2}`],
    [3, String.raw`d[no],?mn`],
    [1, String.raw`az(?=,)`],
    [2, String.raw`un,k[jo]{0,3}[Cs][Cjds]{0,4}`],
    [1, String.raw`[nz]d?w{1,3}h`],
    [1, String.raw`C{2,4}[Kk](?=,)`],
    // Calle de los Pinos, núm. 45
    [3, String.raw`[no]?k[jo]{0,3}(?:[CskKa][Cjdsklua]{0,6}|[no](?:jC{1,2}|d)?|d)(?:,?m?[nz]|,?[ul]m?[no])`],
    [3, String.raw`[no]?k[jo]{0,3}(?:[Cs][Cjds]{0,6}|[no]d?),?${near}`],
    [0, String.raw`[no]?k[jo]{0,3}[Cs][Cjds]{0,6}`],
    [1, String.raw`k[jo]{0,3}[wsjh]{1,3},?m?[nz]`],
    // P.O. Box 12; RR 3 Box 18; manzana 4, lote 2
    [3, String.raw`b,?[nz]`],
    [3, String.raw`b?n[bu]n`],
    [3, String.raw`l[noz],?l[noz](?:,?l[noz])?`],
    // Hidalgo 27; 45 Bergen
    [0, String.raw`[KR]?[Cs][Cjds]{0,4},?m?[nz]`],
    // corner of Grand and Mercer; Avenue C between 7th and 8th
    [3, String.raw`rj?[Cs]{1,2}K?j(?:njC|[Cos]C?K?)`],
    [3, String.raw`d?r[jrk]{0,2}[Co]C?K?j[Co]C?K?`],
    // Camino Alto 14 told from its number; 5 de Mayo 204; km 12 carretera a Mitla; 1a. Privada de Aldama 12
    [2, String.raw`n[kR]j{0,3}[Cs]{1,3}`],
    [2, String.raw`nj[Cw],?m?[n](?=,|[uaszrm])`],
    // 417 Mulberry, apt 2; 88 Larch, Eugene OR 97401; 1550 N Alberta; 418 1/2 Larch Ave.; Box 418, Viroqua, WI 54665
    [1, String.raw`nd?[CK]{1,3}(?=,?u[no])`],
    [1, String.raw`nd?[CK]{1,3}d?(?=,[CK]{1,3},?sz)`],
    [2, String.raw`ndC{1,2}`],
    [3, String.raw`nn[CoK]{1,3}K`],
    [3, String.raw`un,C{1,3},?sz`],
    // Aldama 12, CP 68040; Aldama 12, and below it 68040 Oaxaca
    [1, String.raw`[KR]?[Cs][Cjds]{0,4},?m?n(?=,?az)`],
    [2, String.raw`[Cs][Cjds]{0,3}m?n(?=L?z[CKs])`],
    [3, String.raw`unj{0,2}[kR][jo]{0,3}(?:[Cs][Cjds]{0,4}|[w]n|n)`],
    [3, String.raw`ok[jo]{0,3}[Cs][Cjds]{0,4}n`],
    [2, String.raw`u[noC],?u(?:[noC]),?`],
    // calle 12 x 15 y 17
    [3, String.raw`k[no],?m?n?j[no]j[no]`],
    [2, String.raw`[CK]K?Cr[Co]K?j[Co]K?`],
    // Springfield, IL 62704; Urb. Las Lomas
    [2, String.raw`C{1,3},?(?=sz)`],
    [0, String.raw`aj{0,2}C[Cjd]{0,3}`],
    [2, String.raw`(?=q)`],
  ] as const
).map(([score, beginning]) => [score, new RegExp(`^(?:${beginning})`)]);

/** What says more: each once. A word for the colony and its name count twice. */
const proofs: readonly (readonly [number, RegExp])[] = [
  [2, /a(?:j{0,2}[Cs]|[jd]?w)/],
  [1, /a[nz]/],
  [1, /u[no]|[no],?u/],
  [1, /[nozj],?[ul]m?[no]/],
  [1, /[noz],[jC]/],
  [1, /.[szq]/],
  [1, /s,?z|z[CK]/],
  [1, /r/],
  [1, /r[jrk]{0,3}[Csd]/],
  [1, /m/],
  [2, /q/],
];
const before = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${words})[\s:,(*"“|]{0,4}(?:(?:the|la|el|los|las)\s)?$`, 'iu');
const livesAt = before(placeWords('livesAt'));
const placeAt = before(placeWords('placeAt'));
/** Of the text before: as much as such words take. */
const sight = 60;

/** Tokens of the longest address. */
const most = 60;

/** How many tokens the longest address has that a text begins with. */
function addressAt(kinds: string, cue: number): number {
  let longest = 0;
  for (const [score, pattern] of beginnings) {
    const beginning = pattern.exec(kinds)?.[0];
    if (beginning === undefined) continue;
    tail.lastIndex = beginning.length;
    const found = beginning + (tail.exec(kinds)?.[0] ?? '');
    // Without any number only where somebody is said to live.
    if (found.length <= longest || !(/[nzobr]/.test(found) || (cue === 3 && /a.*,[as]/.test(found)))) continue;
    const proof = proofs.reduce((all, [value, sign]) => all + (sign.test(found) ? value : 0), score + cue);
    if (proof >= 3) longest = found.length;
  }
  return longest;
}

/** «5 de Mayo 2014», and not «5 de Mayo 204». */
const date = /^\d{1,2} \p{L}{1,3} \p{L}{3,12},? (?:(?:19|20)\d\d)(?!\d)/u;

/** Addresses by what they are made of. */
const built: Detector = (text) => {
  if (!/\d|s\/n|\bcorner\b/u.test(text)) return [];
  const tokens: readonly Token[] = addressTokens(text);
  const kinds = tokens.map(({ kind }) => kind).join('');
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || !/[dnzokKRCsbalurq]/.test(first.kind)) continue;
    const said = text.slice(Math.max(0, first.start - sight), first.start);
    const cue = livesAt.test(said) ? 3 : placeAt.test(said) ? 1 : 0;
    const length = addressAt(kinds.slice(at, at + most), cue);
    const last = tokens[at + length - 1];
    if (length === 0 || !last || date.test(text.slice(first.start, last.end))) continue;
    findings.push({ kind: 'address', start: first.start, end: last.end });
    at += length - 1;
  }
  return findings;
};

/** Behind a label, to the end of the line or sentence. */
const said = matching(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<!\b(?:${placeWords('otherAddress')})[ _-])(?:${placeWords('addressLabel')})(?![\p{L}\d])["']?[ \t]{0,3}(?:is|es|:|=|\|\|?)[ \t]{0,3}["']?(?<is>[^\n:;"|]{0,80}\d[^\n;"|]{0,60}?)(?=[.;"]?(?:\s|$)(?:\n|$)|[.;"](?:\s|$)|"|[ \t]{0,3}(?:\||$))`,
    'iu',
  ),
  (found) =>
    !/^[/\\]|https?:|@|\b\d{1,3}(?:\.\d{1,3}){3}\b|::|0x|\d:\d/.test(found) &&
    /\p{Lu}/u.test(found) &&
    /\s/.test(found.trim()),
);

/** `Street: x` and `Zip: x` in a form, where one does not stand alone. */
const field = new RegExp(
  String.raw`(?:^|[\n,{|;:])[\s"'|*>-]{0,8}(?:${placeWords('partLabel')})["']?[ \t]{0,3}(?:[:=]|\|\|?)[ \t]{0,3}["']?(?<is>[^\n"'|;:,]{2,60}[^\s"'|;:,])`,
  'giu',
);
const fields: Detector = (text) => {
  const found = matching('address', field, (value) => /\p{Lu}|\d/u.test(value) && !isNone(value))(text);
  return found.length > 1 ? found : [];
};

export const addresses: readonly Detector[] = [built, said, fields];

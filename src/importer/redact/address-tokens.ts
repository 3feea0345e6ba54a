import { placeWords } from '../../language/ticket-words.ts';
import { inSmallLetters } from './finding.ts';

/**
 * A stretch of a text, and in one letter what it may be in an address:
 *
 * - `k` kind of street before its name («calle»)
 * - `K` kind behind it (“Street”), `h` the same in small letters, `R` road that has a number
 * - `n` number of a house, `o` ordinal (“5th”), `z` five digits, `q` postal code with letters, `m` «núm.»
 * - `u` part of a building, `l` «manzana» and the like, `a` part of a town, `r` “between”, `b` box at a post office
 * - `s` state, `d` direction, `j` small word, `C` word with a capital, `w` any other word
 * - `,` what separates parts, `L` end of a line, `x` anything else
 */
export interface Token {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\.?$`, 'u');
const capitalRegion = whole(placeWords('capitalRegion'));
/** In this order: the first that fits says what a word in small letters is. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['b', whole(placeWords('box'))],
  ['m', whole(placeWords('houseNumber'))],
  ['d', whole(placeWords('direction'))],
  ['r', whole(placeWords('crossing'))],
  ['l', whole(placeWords('lot'))],
  ['a', whole(placeWords('area'))],
  ['u', whole(placeWords('unit'))],
  ['k', whole(placeWords('streetBefore'))],
  ['R', whole(placeWords('road'))],
  ['K', whole(placeWords('streetAfter'))],
  ['j', whole(placeWords('joiner'))],
];
const isJoiner = whole(placeWords('joiner'));
const dotted = whole(placeWords('dotted'));
const region = whole(placeWords('region'));
const title = whole(placeWords('title'));

/** All that is more than one word, or has dots and bars within. */
const ofSeveral = ['box', 'capitalRegion', 'crossing', 'area', 'unit', 'streetBefore', 'region'] as const;
const several = ofSeveral
  .flatMap((name) => placeWords(name).toLowerCase().split('|'))
  .filter((each) => /[ ./]|\\s/.test(each) && !/[()]/.test(each.replace(/\(\?:[^()|]*\)\??/g, '')))
  .sort((a, b) => b.length - a.length)
  .join('|');
const token = new RegExp(
  [
    String.raw`(?<several>(?<![\p{L}\d])(?:${several})(?![\p{L}\d])\.?)`,
    String.raw`(?<none>s\/n(?![\p{L}\d]))`,
    String.raw`(?<postal>(?<![\p{L}\d])(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|[a-z]\d[a-z] \d[a-z]\d)(?![\p{L}\d]))`,
    String.raw`(?<ordinal>(?<![\p{L}\d.])\d{1,3}(?:st|nd|rd|th|er|er[ao]|d[ao]|t[ao]|[ªº°]|\.[ªº]|[ao]\.(?=[ ]))(?![\p{L}\d]))`,
    String.raw`(?<five>(?<![\p{L}\d.-])\d{5}(?:-\d{4})?(?![\p{L}\d]|[.-]\d))`,
    String.raw`(?<number>(?:#[ ]?)?(?<![\p{L}\d.])(?:\p{L}{1,2}-?)?\d{1,5}(?:[-/.]\d{1,5}){0,2}(?:-?\p{L})?(?![\p{L}\d]|[.:]\d))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}'’-]{0,40}|&(?=[ ]))`,
    String.raw`(?<line>\r?\n[ \t>*]{0,8})`,
    String.raw`(?<part>[,;·]|[ \t][-–][ \t])`,
    String.raw`(?<blank>[ \t]{1,3})`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'gu',
);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
function kindOfWord(word: string, hasDot: boolean): string {
  const small = inSmallLetters(word);
  if (!hasDot && dotted.test(small)) return isJoiner.test(small) ? 'j' : isCapital(word) ? 'C' : 'w';
  // Two letters in small ones are a word of a sentence: “in”, «no», “or”.
  if (capitalRegion.test(word)) return 's';
  for (const [kind, pattern] of kinds) if (pattern.test(small)) return kind === 'K' && !isCapital(word) ? 'h' : kind;
  // “Unit B”, “Avenue C”.
  if (/^[A-HJ-XZ]$/u.test(word)) return 'o';
  if (region.test(small) && isCapital(word)) return 's';
  return isCapital(word) ? 'C' : 'w';
}

/** What a text is made of, blanks left out; read once, from its beginning to its end. */
export function addressTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index: start, 0: small, groups = {} } of inSmallLetters(text).matchAll(token)) {
    const found = text.slice(start, start + small.length);
    // Blanks, and the dot that the word before it took.
    if (groups.blank !== undefined || start < (tokens.at(-1)?.end ?? 0)) continue;
    let end = start + found.length;
    const kind = kindOf(groups, found, text[end] === '.' || found.endsWith('.'));
    // The dot of a word that is shortened, or of an initial.
    if (text[end] === '.' && (!/[Cwjnozxq,L]/.test(kind) || title.test(small) || /^\p{Lu}$/u.test(found))) end++;
    tokens.push({ kind, start, end });
  }
  return tokens;
}

function kindOf(groups: Readonly<Partial<Record<string, string>>>, found: string, hasDot: boolean): string {
  if (groups.several !== undefined) return kindOfWord(found.replace(/\s+/g, ' '), true);
  if (groups.none !== undefined || groups.number !== undefined) return 'n';
  if (groups.postal !== undefined) return 'q';
  if (groups.ordinal !== undefined) return 'o';
  if (groups.five !== undefined) return 'z';
  if (groups.word !== undefined) return kindOfWord(found, hasDot);
  if (groups.line !== undefined) return 'L';
  return groups.part === undefined ? 'x' : ',';
}

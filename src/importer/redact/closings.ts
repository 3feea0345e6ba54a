import { personWords } from '../../language/ticket-words.ts';

/**
 * How surely a name follows: behind a comma or “Regards” hardly anything else does; behind “Thanks!” the answer may go
 * on; behind “Thanks for the help.” it mostly does.
 */
export type Strength = 'strong' | 'medium' | 'weak';

const thanks = `(?:${personWords('thanks')})`;
const farewell = `(?:${personWords('farewells')})`;
const any = String.raw`(?<!\p{L})(?:${thanks}|${farewell})(?!\p{L})`;
const joined = String.raw`(?:\s?[,&]?\s?(?:(?:y|and|e)\s)?(?:${thanks}|${farewell})(?!\p{L})){0,2}`;
const start = String.raw`(?:^[¡*_"'\s]{0,4}|[,.;:!?¡)—–-]\s{0,2}¡?)(?:(?:y|and)\s)?`;

/** At the end of a line; as many words after it as “for all your patient help” has. */
const atEnd = new RegExp(
  String.raw`${start}(?<word>${any})${joined}(?<tail>(?:,?\s{1,2}[\p{L}’']{1,14}){0,7})(?<mark>[\s.,!:;…~—–)D<3-]{0,6})$`,
  'iu',
);
const farewellAlone = new RegExp(String.raw`^${farewell}$`, 'iu');
/** Farther back than any closing begins. */
const sight = 120;

/** What a line that ends with a closing lets follow below; null for one that does not. */
export function closingAtEnd(line: string): Strength | null {
  const { word, tail = '', mark = '' } = atEnd.exec(line.slice(-sight))?.groups ?? {};
  if (word === undefined) return null;
  return strengthOf(word, tail, mark);
}

function strengthOf(word: string, tail: string, mark: string): Strength {
  if (/[,~—–-]/.test(mark)) return 'strong';
  const isFarewell = farewellAlone.test(word.trim());
  if (tail !== '') return isFarewell && tail.trim().split(/\s+/).length <= 2 && !/[.:]/.test(mark) ? 'medium' : 'weak';
  if (isFarewell) return 'strong';
  return /[.;…]/.test(mark) ? 'weak' : 'medium';
}

const within = new RegExp(String.raw`${start}(?<word>${any})${joined}`, 'giu');

export interface Closed {
  /** What stands behind the closing, on the same line. */
  readonly rest: string;
  readonly strength: Strength;
}

/** Each way in which a line may be read as a closing with a name behind it. */
export function closedWithin(line: string): Closed[] {
  return Array.from(line.slice(-sight).matchAll(within)).flatMap((match): Closed[] => {
    const after = match.input.slice(match.index + match[0].length);
    const next = /^(?<mark>[\s,.!:;…~—–-]{1,5})(?<rest>\S.*)$/u.exec(after)?.groups;
    const tail = /^(?:\s{1,2}[\p{L}’']{1,14}){1,6}(?:[,!—–]|\s-)\s{0,2}(?<rest>\S.*)$/u.exec(after)?.groups;
    const word = match.groups?.word ?? '';
    return [
      ...(next ? [{ rest: next.rest ?? '', strength: behind(word, next.mark ?? '') }] : []),
      ...(tail ? [{ rest: tail.rest ?? '', strength: 'weak' as const }] : []),
    ];
  });
}

const behind = (word: string, mark: string): Strength => {
  if (/[,~—–-]/.test(mark)) return 'strong';
  return farewellAlone.test(word.trim()) && mark.trim() !== '' ? 'medium' : 'weak';
};

/**
 * Characters that are part of no text: control characters but tab and the ends of lines, halves of pairs, and those
 * that Unicode keeps free for ever. Pages, feeds and copies could not hold them.
 */
const unseen = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Each kind of them once, as Unicode names them: `U+FFFE`. */
export const unseenIn = (text: string): string[] => [...new Set(text.match(unseen) ?? [])].map(codePoint);

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text without them, and without changes of direction: for texts that no author can be asked to mend. What parted
 * words still does.
 */
export const withoutUnseen = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\v\f]/g, ' ')
    .replace(/\u0085/g, '\n')
    .replace(unseen, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Whether a reader sees anything of a text: blanks and characters without width show nothing. */
export const isSeen = (text: string): boolean =>
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/u.test(text);

const [openers, closers] = [
  { '\u202a': 'embedding', '\u202b': 'embedding', '\u202d': 'embedding', '\u202e': 'embedding' },
  { '\u202c': 'embedding', '\u2069': 'isolate' },
] as Readonly<Record<string, string>>[];

/**
 * Whether every change of direction that a text begins (U+202A, U+202E, U+2067 and the like) ends within it, so that it
 * turns nothing around that stands beside it.
 */
export function endsItsDirections(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const closes = closers?.[sign];
    if (closes === undefined) open.push(openers?.[sign] ?? 'isolate');
    else if (open.pop() !== closes) return false;
  }
  return open.length === 0;
}

/** What is taken out of published text. */
export const privateKinds = [
  'email',
  'phone',
  'ip',
  'token',
  'key',
  'card',
  'account',
  'national-id',
  'password',
  'signature',
  'address',
  'name',
  'title',
  'organisation',
  'domain',
  'withdrawn',
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** A stretch of a text, from `start` to before `end`, in UTF-16 units. */
export interface Finding {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
}

/** Finds one kind, or related ones. Never throws, and takes time in proportion to the text. */
export type Detector = (text: string) => Finding[];

/** Two detectors as one. */
export const both =
  (one: Detector, other: Detector): Detector =>
  (text) => [...one(text), ...other(text)];

/** Where a match stands, for what has to be known of its surroundings. */
export interface Surroundings {
  /** What stands before it on its line, at most so much that no text takes longer than it is long. */
  readonly before: string;
  readonly after: string;
}

/** Of a line, on either side: far enough for the word that says what a number is. */
const sight = 80;

/**
 * All matches of a pattern; a group `is` names the part that is private, else all of it is. `accept` has the last word.
 * What a pattern repeats has a limit wherever a match may fail behind it, so that no text is read again and again.
 */
export function matching(
  kind: PrivateKind,
  pattern: RegExp,
  accept: (found: string, whole: string, around: Surroundings) => boolean = () => true,
): Detector {
  const flags = new Set([...pattern.flags, 'g', 'd']);
  const every = new RegExp(pattern.source, [...flags].join(''));
  return (text) =>
    Array.from(text.matchAll(every)).flatMap((match) => {
      const [start, end] = match.indices?.groups?.is ?? match.indices?.[0] ?? [0, 0];
      const around = {
        before: text.slice(Math.max(0, start - sight), start).replace(/^[\s\S]*\n/, ''),
        after: text.slice(end, end + sight).replace(/\n[\s\S]*$/, ''),
      };
      return accept(text.slice(start, end), match[0], around) ? [{ kind, start, end }] : [];
    });
}

/**
 * A text as long, in small letters: for patterns of many words, which without the flag `i` take a tenth of the memory
 * and time.
 */
export const inSmallLetters = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

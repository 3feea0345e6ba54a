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

/**
 * All matches of a pattern; a group `is` names the part that is private, else all of it is. `accept` has the last word.
 */
export function matching(
  kind: PrivateKind,
  pattern: RegExp,
  accept: (found: string, whole: string) => boolean = () => true,
): Detector {
  const flags = new Set([...pattern.flags, 'g', 'd']);
  const every = new RegExp(pattern.source, [...flags].join(''));
  return (text) =>
    Array.from(text.matchAll(every)).flatMap((match) => {
      const [start, end] = match.indices?.groups?.is ?? match.indices?.[0] ?? [0, 0];
      return accept(text.slice(start, end), match[0]) ? [{ kind, start, end }] : [];
    });
}

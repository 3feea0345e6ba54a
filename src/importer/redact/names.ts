import { type Detector, matching } from './finding.ts';

/**
 * Names of people whom the tracker knows; longer ones first, whole words only. Short ones would be words of other
 * sentences.
 */
export function namesOf(people: Iterable<string>): Detector {
  const known = [...new Set(Array.from(people, (each) => each.trim()))]
    .filter(
      (each) =>
        each.length >= 3 && /\p{L}/u.test(each) && !/^(?:anonymous|trac|support|admin|nobody|member)$/i.test(each),
    )
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return () => [];
  return matching(
    'name',
    new RegExp(
      String.raw`(?<![\p{L}\d_/@-])(?:${known.map((each) => each.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')})(?![\p{L}\d_/@])`,
      'u',
    ),
  );
}

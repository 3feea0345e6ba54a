import type { Heading } from './block.ts';

/** `== Words == #anchor`; the closing signs and the anchor may be missing. */
export function headingOf(line: string): Heading | null {
  const [, signs = '', rest = ''] = /^\s*(={1,6})\s(.*)$/.exec(line) ?? [];
  if (signs === '') return null;
  // A line may be long: what stands at its end is looked for from the end, not by an expression that tries every place.
  let words = rest.trimEnd();
  const anchor = words.lastIndexOf('#');
  if (anchor !== -1 && /^#[\p{L}_:][\p{L}\p{N}_:.-]*$/u.test(words.slice(anchor)))
    words = words.slice(0, anchor).trimEnd();
  if (words.endsWith(signs)) words = words.slice(0, -signs.length);
  return { type: 'heading', depth: signs.length, words: words.trim() };
}

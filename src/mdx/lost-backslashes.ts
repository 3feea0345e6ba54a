import type { Root, RootContent } from 'hast';
import { isCode } from './code-in-text.ts';

/** A word in which a `\` vanishes that nothing asks for. */
export interface LostBackslash {
  /** The word, as it is written. */
  readonly word: string;
  /** Where the `\` stands in the source. */
  readonly offset: number;
}

/**
 * Where a `\` keeps a sign from nothing: Markdown needs one before `.` behind a number or `www`, and before signs that
 * begin a line, a note, an address or a mark that is told (`\.. note::`). People write it in regular expressions, and
 * several together mean what they show.
 */
const needless: readonly RegExp[] = [
  String.raw`(?<!^[ \t>]*\d{0,9}|[\\wW])\\\.(?<!\s\d{1,9}\\\.(?!\S))`,
  String.raw`(?<!^[ \t>]*|\\)\\[-+](?!-)`,
  String.raw`(?<![:\\])\\\/(?!\/)`,
  String.raw`(?<![[\\])\\\^`,
  String.raw`(?<![\]\\])\\\((?![^()\n]*\)\[)`,
  String.raw`(?<!\\)\\["?,%$]`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Programs that write Markdown put one into each name, so that it is none that vanishes in a ticket. */
const inNames = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

/** The first on each line. Without recursion, since a tree may be deep. */
export function lostBackslashes(tree: Root, written: string, isTicket: boolean): LostBackslash[] {
  const found: LostBackslash[] = [];
  const waiting: RootContent[] = tree.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'text' && start !== undefined && end !== undefined) {
      const source = written.slice(start, end);
      if (source.includes('\\')) found.push(...lostIn(source, start, isTicket));
    } else if ('children' in node && !isCode(node)) waiting.push(...(node.children as RootContent[]).toReversed());
  }
  return found;
}

function lostIn(source: string, start: number, isTicket: boolean): LostBackslash[] {
  const patterns = isTicket ? needless : [...needless, inNames];
  return [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index: from }) => {
    const places = patterns.flatMap((pattern) => [...line.matchAll(pattern)].map(({ index }) => index));
    if (places.length === 0) return [];
    const place = Math.min(...places);
    const [head = ''] = /\S*$/.exec(line.slice(Math.max(0, place - 60), place)) ?? [];
    const [tail = ''] = /^\S{0,60}/.exec(line.slice(place)) ?? [];
    const word = `${head}${tail}`;
    // Whoever writes `\\\\` for a backslash knows what one does.
    return word.includes('\\\\') ? [] : [{ word, offset: start + from + place }];
  });
}

import type { Words } from '../language/problems.ts';

/** A mark of Markdown, or of another system, that the parser has left in a text as it stands. */
export interface LeftOver {
  /** Nobody means it as it would be shown. */
  readonly isCertain: boolean;
  /** As likely text as a mark, such as a mark without its other half: told of where it can be mended, in guides. */
  readonly isText: boolean;
  /** What is shown with its marks. */
  readonly found: string;
  /** What to write in its place, as the end of “Write …”. */
  readonly instead: Words;
  /** Where it begins in the text that was looked at. */
  readonly start: number;
}

/** Where code, links, ends of bold or italics, and the `&` of unknown entities stand in a text that is looked at. */
export const placeholders = { code: '\uE000', link: '\uE001', edge: '\uE002', unknown: '\uE004' };

/** What is left of a mark looks so. */
export interface Pattern {
  /** With `\` before it, a mark is meant as a sign. Each takes a time that grows with the text, and no faster. */
  readonly mark: RegExp;
  readonly isCertain: boolean;
  readonly isText: boolean;
  readonly instead: (...groups: string[]) => Words;
}

type Instead = Pattern['instead'];

export const certain = (mark: RegExp, instead: Instead): Pattern => ({ mark, isCertain: true, isText: false, instead });
export const doubtful = (mark: RegExp, instead: Instead): Pattern => ({
  mark,
  isCertain: false,
  isText: false,
  instead,
});
export const perhapsText = (mark: RegExp, instead: Instead): Pattern => ({
  mark,
  isCertain: false,
  isText: true,
  instead,
});

export const marked = (source: string, flags = ''): RegExp => new RegExp(String.raw`(?<!\\)${source}`, `gu${flags}`);
export const onLine = (source: string, flags = ''): RegExp => new RegExp(String.raw`^[ \t]*${source}`, `gmu${flags}`);

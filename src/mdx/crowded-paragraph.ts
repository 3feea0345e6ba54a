import { limits } from '../schema/limits.ts';
import { codeInText } from './code-in-text.ts';

/** Code, where no sign is read as one; what begins a new paragraph, item, heading or row; and the signs. */
const piece = new RegExp(String.raw`${codeInText}|\n(?=[ \t]*(?:\n|[-*+>#|]|\d+[.)]))|[{]|&#?\w{1,31};`, 'gm');

/**
 * The line up to which a paragraph has more signs than the parser reads in time, which grows with their square; null
 * where none has.
 */
export function crowdedParagraph(source: string): number | null {
  let signs = 0;
  for (const { 0: found, index } of source.matchAll(piece)) {
    if (found === '\n') signs = 0;
    else if (found === '{' || found.startsWith('&')) signs += 1;
    if (signs > limits.paragraphSigns) return source.slice(0, index).split('\n').length;
  }
  return null;
}

import { limits } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { unseenIn } from '../language/unseen.ts';
import { part } from '../language/problems.ts';

/** What keeps a source from being read at all: its size, and characters that are none of any text. Linear. */
export function textFaults(source: string, file: string): Problem[] {
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.textBytes) return [problems.textTooLong({ file }, { size: part('bytes', { count: bytes }) })];
  const lines = source.split('\n');
  if (lines.length > limits.textLines)
    return [problems.textTooLong({ file }, { size: part('lines', { count: lines.length }) })];
  return lines.flatMap((line, i) => {
    const [unseen] = unseenIn(line);
    return unseen === undefined ? [] : [problems.textCharacter({ file, line: i + 1 }, { character: unseen })];
  });
}

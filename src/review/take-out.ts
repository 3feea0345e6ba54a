import type { PrivateKind } from '../importer/redact/finding.ts';
import { escapePattern } from '../site/escape-pattern.ts';
import type { Taken } from './marked-text.ts';

const wordAt = String.raw`[\p{L}\p{N}]`;

/**
 * Whole words wherever they stand in a Markdown text, which may have a backslash before a mark, and a line's end
 * between two words. Words on both sides of a mark such as bold are not found.
 */
function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.join('').length < 2) return null;
  const written = parts.map((part) =>
    Array.from(part, (each) => (/[\p{L}\p{N}]/u.test(each) ? each : String.raw`\\?${escapePattern(each)}`)).join(''),
  );
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const before = new RegExp(`^${wordAt}`, 'u').test(first) ? `(?<!${wordAt})` : '';
  const after = new RegExp(`${wordAt}$`, 'u').test(last) ? `(?!${wordAt})` : '';
  return new RegExp(before + written.join(String.raw`\\?\s+`) + after, 'gu');
}

/** Whether any of these words stand in a text. */
export const holdsAny = (text: string, taken: readonly Taken[]): boolean =>
  taken.some(({ words }) => patternOf(words)?.test(text) === true);

/** A link of Markdown: its words, and where it leads. */
const link = /!?\[((?:[^\][\\]|\\.){0,400})\]\(([^()\s]{0,2000})\)/g;

/** Takes words out of a Markdown text wherever they stand. A link that leads to them is dropped, and its words stay. */
export function takenOut(
  mdx: string,
  taken: readonly Taken[],
  place: (kind: PrivateKind) => string,
): { readonly text: string; readonly count: number } {
  let [text, count] = [mdx, 0];
  for (const { words, kind } of taken) {
    const pattern = patternOf(words);
    if (!pattern) continue;
    text = text.replace(link, (whole, inner: string, target: string) => {
      if (target.search(pattern) === -1) return whole;
      count++;
      return inner;
    });
    text = text.replace(pattern, () => {
      count++;
      return place(kind);
    });
  }
  return { text, count };
}

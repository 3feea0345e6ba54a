import type { Root } from 'mdast';
import type { Converter } from './tracker.ts';

/** Words without marks: blank lines part paragraphs, and each line stays one. */
export const plainText: Converter = {
  convert: (source) => ({ tree: plainParagraphs(source), losses: [], asCode: null }),
};

const plainParagraphs = (text: string): Root => ({
  type: 'root',
  children: text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      type: 'paragraph' as const,
      children: lines.flatMap((value, i) => [
        ...(i > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]),
    })),
});

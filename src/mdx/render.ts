import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { SourceLocation, Problem } from '../schema/problem.ts';
import { codeInvalid, mdxInvalid, nestedTooDeep } from '../schema/problems.ts';
import type { ConvertedText, TextSource } from './converted-text.ts';
import { withoutSigns } from './prose-of.ts';
import { withSingleTildes } from './single-tildes.ts';
import { tableFaults } from './table-faults.ts';
import { toPlainHtml } from './to-plain-html.ts';
import { opensTooMuch, tooManyTagsInBraces, treeFaults } from './tree-faults.ts';

/**
 * GFM throughout. Quotes and dashes stay as written; tickets have no footnotes, since their parts are moved about.
 * `subscript` tells single tildes from the two that strike out: see single-tildes.ts.
 */
export const featuresFor = (kind: 'ticket' | 'faq') => ({
  gfm: kind === 'faq' ? true : { footnotes: false },
  smartPunctuation: false,
  subscript: true,
});

const tooDeep = nestedTooDeep({ file: '' }).code;

/** Parses the whole file, so that lines are those of the file, and turns its text into plain HTML nodes. */
export function parseText(mdx: string, source: TextSource): ConvertedText | Problem {
  const kind = source.key.startsWith('ticket/') ? 'ticket' : 'faq';
  if (opensTooMuch(mdx)) return nestedTooDeep({ file: source.file });
  const line = tooManyTagsInBraces(mdx);
  if (line !== null) return codeInvalid({ file: source.file, line }, '{');
  try {
    const features = featuresFor(kind);
    const { tree, written } = withSingleTildes(withoutSigns(mdx), (text) => mdxToHast(text, { features }) as Root);
    const faults = treeFaults(tree, source.file);
    const [first] = faults;
    // Converting goes as deep as the text does.
    if (first?.code === tooDeep) return first;
    const text = toPlainHtml(tree, source);
    return { ...text, problems: [...faults, ...tableFaults(tree, written, source.file), ...text.problems] };
  } catch (error) {
    return invalid(error, { file: source.file });
  }
}

/** Sätteri’s message is `LINE:COLUMN: reason (source:rule)`. */
function invalid(error: unknown, { file }: SourceLocation): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, reason] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const at = { file, line: line === undefined ? undefined : Number(line) };
  if (reason?.startsWith('Could not parse expression')) return codeInvalid(at, '{');
  return mdxInvalid(at, (reason ?? message).replace(/\.$/, ''));
}

import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { SourceLocation, Problem } from '../schema/problem.ts';
import {
  codeInvalid,
  codeNotClosed,
  linkUnsafe,
  markLeftOver,
  mdxInvalid,
  nestedTooDeep,
  paragraphCrowded,
} from '../schema/problems.ts';
import { features } from './features.ts';
import { withOwnNotes } from './footnotes.ts';
import { marksOfLine, markFaults, openFence } from './leftover-marks.ts';
import type { ConvertedText, TextSource } from './converted-text.ts';
import { withoutSigns } from './prose-of.ts';
import { crowdedParagraph } from './crowded-paragraph.ts';
import { withLinkDefinitions } from './link-definitions.ts';
import { hardToParse } from './parsing-effort.ts';
import { asMeant } from './as-meant.ts';
import { tableFaults } from './table-faults.ts';
import { toPlainHtml } from './to-plain-html.ts';
import { opensTooMuch, treeFaults } from './tree-faults.ts';

const tooDeep = nestedTooDeep({ file: '' }).code;

/** Parses the whole file, so that lines are those of the file, and turns its text into plain HTML nodes. */
export function parseText(mdx: string, source: TextSource): ConvertedText | Problem {
  if (opensTooMuch(mdx)) return nestedTooDeep({ file: source.file });
  const line = hardToParse(mdx);
  if (line !== null) return codeInvalid({ file: source.file, line }, '{');
  const crowded = crowdedParagraph(mdx);
  if (crowded !== null) return paragraphCrowded({ file: source.file, line: crowded });
  try {
    const isTicket = source.key.startsWith('ticket/');
    const defined = withLinkDefinitions(withoutSigns(mdx), isTicket, source.file);
    const own = withOwnNotes(defined.mdx, isTicket, source.file);
    const { tree, written } = asMeant(own.mdx, (text) => mdxToHast(text, { features }) as Root);
    const faults = treeFaults(tree, source.file);
    const [first] = faults;
    // Converting goes as deep as the text does.
    if (first?.code === tooDeep) return first;
    const text = toPlainHtml(tree, source, written);
    // Told where the address stands.
    const elsewhere = new Set([...defined.unusable].map((href) => linkUnsafe({ file: source.file }, href).what));
    const told = text.problems.filter(({ what }) => !elsewhere.has(what));
    const ofLines = [...defined.problems, ...own.problems];
    const found = [...faults, ...ofLines, ...tableFaults(tree, written, source.file), ...told];
    return { ...text, problems: [...found, ...markFaults(tree, written, source.file, found)] };
  } catch (error) {
    return invalid(error, mdx, { file: source.file });
  }
}

/** Sätteri’s message is `LINE:COLUMN: reason (source:rule)`. */
function invalid(error: unknown, mdx: string, { file }: SourceLocation): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, reason] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const at = { file, line: line === undefined ? undefined : Number(line) };
  if (reason?.startsWith('Could not parse expression')) {
    const [mark] = marksOfLine(mdx.split('\n')[Number(line) - 1] ?? '');
    return mark ? markLeftOver(at, mark.found, mark.instead) : codeInvalid(at, '{');
  }
  const open = openFence(mdx);
  if (open !== null && reason?.startsWith('Expected a closing tag')) return codeNotClosed({ file, line: open });
  return mdxInvalid(at, (reason ?? message).replace(/\.$/, ''));
}

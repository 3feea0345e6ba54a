import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import { codeInvalid, nestedTooDeep, paragraphCrowded } from '../schema/problems.ts';
import { features } from './features.ts';
import { withOwnNotes } from './footnotes.ts';
import { markFaults } from './leftover-marks.ts';
import type { ConvertedText, TextSource } from './converted-text.ts';
import { withoutSigns } from './prose-of.ts';
import { crowdedParagraph } from './crowded-paragraph.ts';
import { withLinkDefinitions } from './link-definitions.ts';
import { hardToParse } from './parsing-effort.ts';
import { asMeant } from './as-meant.ts';
import { tableFaults } from './table-faults.ts';
import { toPlainHtml } from './to-plain-html.ts';
import { opensTooMuch, treeFaults } from './tree-faults.ts';
import { unreadable } from './unreadable.ts';

const tooDeep = nestedTooDeep({ file: '' }).code;

/** Parses the whole file, so that lines are those of the file, and turns its text into plain HTML nodes. */
export function parseText(mdx: string, source: TextSource): ConvertedText | Problem {
  if (opensTooMuch(mdx)) return nestedTooDeep({ file: source.file });
  const line = hardToParse(mdx);
  if (line !== null) return codeInvalid({ file: source.file, line }, { word: '{' });
  const crowded = crowdedParagraph(mdx);
  if (crowded !== null) return paragraphCrowded({ file: source.file, line: crowded });
  try {
    const isTicket = source.key.startsWith('ticket/');
    const defined = withLinkDefinitions(withoutSigns(mdx), isTicket, source.file);
    const own = withOwnNotes(defined.mdx, isTicket, source.file);
    const { tree, written } = asMeant(own.mdx, (text) => mdxToHast(text, { features }) as Root);
    const faults = treeFaults(tree, written, source.file);
    const [first] = faults;
    // Converting goes as deep as the text does.
    if (first?.code === tooDeep) return first;
    const text = toPlainHtml(tree, source, written);
    // Told where the address stands.
    const told = text.problems.filter(
      ({ code, values: { href } }) => code !== 'link-unsafe' || typeof href !== 'string' || !defined.unusable.has(href),
    );
    const ofLines = [...defined.problems, ...own.problems];
    const found = [...faults, ...ofLines, ...tableFaults(tree, written, source.file), ...told];
    return { ...text, problems: [...found, ...markFaults({ tree, written }, { file: source.file, isTicket }, found)] };
  } catch (error) {
    const { file, key } = source;
    return unreadable(messageOf(error), mdx, { file, isTicket: key.startsWith('ticket/') }, whatIsWrongWith);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Null for a text that can be read. */
function whatIsWrongWith(mdx: string): string | null {
  try {
    mdxToHast(mdx, { features });
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

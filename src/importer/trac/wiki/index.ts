import type { ConvertedBody } from '../../tracker/tracker.ts';
import { Losses } from '../../tracker/loss.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { cleanLines } from './clean-text.ts';
import { blockNodes, topLevelOf } from './mdast/block-nodes.ts';
import type { TracLinkResolver } from './trac-link.ts';

export type { TracLinkResolver, TracLink } from './trac-link.ts';

export interface WikiOptions {
  /** Decides each link; only http, https, mailto and entries (`ticket:6115`, `faq:x`) are kept of what it says. */
  readonly resolve: TracLinkResolver;
  /** The file of the entry's folder that shows an attachment; without this, pictures become links or words. */
  readonly picture?: (file: string) => string | null;
  /**
   * Whether a new line breaks the line, as in every ticket since Trac 0.11; true unless `[ticket] preserve_newlines`
   * says no.
   */
  readonly preserveNewlines?: boolean;
}

/**
 * Wiki text of Trac, a description or a comment, as a tree of Markdown. What cannot be trusted as text is shown as it
 * was written.
 */
export function wikiToMdast(
  text: string,
  { resolve, picture = () => null, preserveNewlines = true }: WikiOptions,
): ConvertedBody {
  const lines = cleanLines(text);
  const losses = new Losses();
  const blocks = readBlocks(lines, losses);
  const children = blockNodes(blocks, { resolve, picture, breaks: preserveNewlines, losses }, topLevelOf(blocks));
  return { tree: { type: 'root', children }, losses: losses.all(), asCode: lines.join('\n') };
}

import type { ElementContent, RootContent } from 'hast';
import type { Say } from '../language/words.ts';
import type { SourceLocation, Problem } from '../schema/problem.ts';
import type { FoundLink, Heading, TextSource } from './converted-text.ts';

/** What is known and what has been found so far, while one text is turned into plain HTML. */
export interface Conversion {
  readonly source: TextSource;
  /** What the positions of the tree are of; '' where nobody knows. */
  readonly written: string;
  readonly isTicket: boolean;
  /** The interface's words in the language of the text, or of the comment that is being converted. */
  say: Say;
  /** The part of a ticket that is being converted, as ids name it: `comment-3`; '' in a guide. */
  part: string;
  /** Names that the text itself imports or exports. */
  readonly imported: ReadonlySet<string>;
  readonly problems: Problem[];
  readonly headings: Heading[];
  readonly headingIds: Set<string>;
  readonly links: FoundLink[];
  readonly pictures: string[];
  /** Components that were found where their parent wants them. */
  readonly placed: Set<RootContent>;
  needsModule: boolean;
  /** Level at which headings of the current part begin: the page has its own above them. */
  topLevel: number;
  /** Level of the heading before. */
  lastLevel: number;
  readonly convertAll: (nodes: readonly RootContent[]) => ElementContent[];
}

export type Jsx = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isJsx = (node: RootContent): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Where a node stands in its file. */
export const locationOf = (
  node: { position?: { start: { line: number } } | undefined },
  { source }: Conversion,
): SourceLocation => ({
  file: source.file,
  line: node.position?.start.line,
});

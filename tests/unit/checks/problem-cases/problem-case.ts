import { type Changes, validContent } from '../../../fixtures/content-builder.ts';

/** One mistake in otherwise valid content, and the lines that an author reads about it. */
export interface ProblemCase {
  readonly mistake: string;
  readonly changes: Changes;
  readonly prints: readonly string[];
}

/** The ticket that is in one language only, so that a mistake in it says nothing about a translation. */
export const ticket103 = String(validContent['tickets/103/es.mdx']);

export const comment = (attributes: string): string => `\n<Comment ${attributes}>\nTexto.\n</Comment>\n`;

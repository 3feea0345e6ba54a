import type { EntryKey } from '../schema/entry.ts';
import type { Faq } from '../schema/faq.ts';
import type { Locale } from '../language/locale.ts';
import type { CommentFacts, Ticket } from '../schema/ticket.ts';
import type { FoundLink, Heading } from './converted-text.ts';
import type { Prose } from './prose.ts';
import type { Section } from './sections.ts';

/** A comment and its text. */
export interface CommentText extends CommentFacts {
  readonly prose: Prose;
  readonly line: number | undefined;
}

interface Text {
  readonly key: EntryKey;
  readonly locale: Locale;
  /** Path from the content folder. */
  readonly file: string;
  /** Line of each top-level field, for problems between files. */
  readonly lines: Readonly<Record<string, number>>;
  readonly links: readonly FoundLink[];
  readonly pictures: readonly string[];
  /** What a translation of this text is made from. */
  readonly sections: readonly Section[];
}

/** What one .mdx file of a ticket says: fields checked, text rendered. Plain data, so that it can be stored. */
export interface TicketText extends Text {
  readonly kind: 'ticket';
  readonly fields: Ticket;
  /** The cleaned-up answer; null when the field `answer` says it all. */
  readonly answer: Prose | null;
  readonly question: Prose;
  readonly comments: readonly CommentText[];
  /**
   * Numbers of comments that its page does not show, where only the answer is published: see published-part.ts. Without
   * it, all are shown.
   */
  readonly leftOut?: readonly number[];
  /**
   * What became of a text with `translationOf`: it stands for the other ticket's translation, or for its own address.
   */
  readonly joined?: 'translation' | 'alias';
}

/** What one .mdx file of a FAQ entry says. */
export interface FaqText extends Text {
  readonly kind: 'faq';
  readonly fields: Faq;
  /** Null when @astrojs/mdx has to render it. */
  readonly prose: Prose | null;
  readonly headings: readonly Heading[];
}

export type EntryText = TicketText | FaqText;
/** A ticket's title or a FAQ entry's question: the h1 of its page. */
export const titleOf = (text: TitledText): string =>
  text.kind === 'ticket' ? text.fields.title : text.fields.question;

type TitledText =
  | { readonly kind: 'ticket'; readonly fields: Pick<TicketText['fields'], 'title'> }
  | { readonly kind: 'faq'; readonly fields: Pick<FaqText['fields'], 'question'> };

import type { ElementContent, Root } from 'hast';
import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import type { CommentFacts } from '../schema/ticket.ts';
import type { LinkTarget } from './links.ts';

/** One entry's text in one language, and what the folder around it holds. */
export interface TextSource {
  readonly key: EntryKey;
  readonly locale: Locale;
  /** Path from the content folder, for problems. */
  readonly file: string;
  /** Size of a picture beside the file, in pixels; null when there is none that may be shown. */
  readonly pictureSize: (name: string) => { readonly width: number; readonly height: number } | null;
}

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly title: string;
}

export interface FoundLink {
  readonly href: string;
  readonly target: LinkTarget;
  readonly line: number | undefined;
}

/** A ticket's text falls into parts, which the page puts in its own order. */
export interface Part {
  readonly name: 'Answer' | 'Question' | 'Comment';
  readonly comment: CommentFacts | undefined;
  readonly line: number | undefined;
  readonly children: ElementContent[];
}

export interface ConvertedText {
  /** All of a FAQ entry's text; empty for a ticket, which has parts. */
  readonly root: Root;
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  readonly links: readonly FoundLink[];
  readonly pictures: readonly string[];
  /** A FAQ entry with import, export, expressions or components of its own: @astrojs/mdx has to render it. */
  readonly needsModule: boolean;
  readonly problems: readonly Problem[];
}

/** The text of a guide as a page shows it, without what its code imports. */
export const contentOf = ({ root }: Pick<ConvertedText, 'root'>): ElementContent[] =>
  root.children.filter((node) => node.type !== 'doctype' && node.type !== 'mdxjsEsm');

import type { Root } from 'mdast';
import type { LinkResolver } from './link.ts';
import type { Loss } from './loss.ts';
import type { Problem } from '../../schema/problem.ts';
import type { SensitiveField } from './sensitive.ts';
import type { Ticket } from './ticket.ts';
import { type Words } from '../../language/problems.ts';

/**
 * All that an import knows of a tracker: its folder exports one of these, and `importer/trackers.ts` lists it. The
 * words for messages come from here too.
 */
export interface Tracker {
  /** What can be given, in the middle of a sentence: “a trac.db, a saved ticket page”. */
  readonly takes: Words;
  /** What a file is not that no source recognises: “no database or page of a Trac ticket”. */
  readonly notOurs: Words;
  /** In the order in which they are asked whether a file is theirs. */
  readonly sources: readonly Source[];
  /** By `Body.format`. */
  readonly converters: Readonly<Record<string, Converter>>;
}

/** One way in which a tracker's tickets come: which files are of it is seen from their content. */
export type Source = TextSource | StoredSource;

interface AnySource {
  /** `page`: stands beside what was imported from it, so that no source of any tracker has the same. */
  readonly kind: string;
  /**
   * 0 for the most complete. A ticket from a more complete source replaces one from a less complete one, never the
   * reverse.
   */
  readonly rank: number;
  /** Whether it has all tickets: one that it does not have was deleted, or never was. */
  readonly isWhole: boolean;
}

/** A file of text that is read at once: a page, an export. */
export interface TextSource extends AnySource {
  readonly reads: 'text';
  readonly recognises: (text: string) => boolean;
  /** In bytes: a larger file is refused before it is parsed, since parsing takes many times as much memory. */
  readonly largest?: number;
  /** Throws Problems for a text that is cut off or damaged; then nothing is taken from it. */
  readonly ticketsIn: (text: string, file: string, sensitive: SensitiveField) => readonly Ticket[];
}

export interface StoreReading {
  readonly sensitive: SensitiveField;
  /** Whether a store without that field, or without its values, is refused: then nobody could tell. */
  readonly mustTell: boolean;
  /** Is told of a ticket that cannot be read; the others are. */
  readonly onRefused: (problem: Problem) => void;
}

/** A store of many tickets, such as a database: memory must not grow with their number. */
export interface StoredSource extends AnySource {
  readonly reads: 'store';
  /** The file that holds the tickets, when the file or folder that was given is of this kind; null otherwise. */
  readonly find: (given: string) => Promise<string | null>;
  /** One at a time. Throws Problems for a damaged store. */
  readonly tickets: (file: string, only: ReadonlySet<number> | null, reading: StoreReading) => AsyncIterable<Ticket>;
}

/** How bodies in one markup are read. */
export interface Converter {
  /** Whether a source is HTML, of which a person reads the lines and not the tags. */
  readonly isHtml?: true;
  readonly convert: (source: string, options: ConvertOptions) => ConvertedBody;
}

export interface ConvertOptions {
  /** The ticket that the text belongs to. */
  readonly ticket: number;
  /** The tracker's root, with a slash at the end. */
  readonly root: string;
  /** Decides each link; a link without an answer leaves its words. */
  readonly resolve: LinkResolver;
  /** The file of the entry's folder that shows an attachment; null when it is not published. */
  readonly picture: (file: string) => string | null;
}

declare module 'mdast' {
  interface ThematicBreakData {
    /** What the source says there and no page shows: the line `-----BEGIN RSA PRIVATE KEY-----` says what is below. */
    unseen?: string;
  }
}

/** A body as Markdown's tree, of which the text of an entry is made. Nothing in it is trusted: see `safe-mdx.ts`. */
export interface ConvertedBody {
  readonly tree: Root;
  readonly losses: readonly Loss[];
  /** The source, which is shown as code when the tree cannot be trusted; null where nothing is written then. */
  readonly asCode: string | null;
}

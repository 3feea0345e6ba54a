import type { EntryText } from '../../mdx/entry-text.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Question } from '../../schema/question.ts';
import type { Site } from '../../schema/site.ts';

/** A rule about a built site: about the files that a reader gets. */
export type SiteRule = (site: SiteToCheck) => Problem[] | Promise<Problem[]>;

/** A built site, and the content that its search is measured by; null where there is none. */
export interface SiteToCheck {
  /** Absolute path. */
  readonly folder: string;
  /** All that is in it. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly CheckedPage[];
  readonly site: Pick<Site, 'searchFloor'> | null;
  readonly questions: readonly Question[] | null;
  readonly texts: readonly Pick<EntryText, 'key' | 'locale'>[];
}

/**
 * What one page of a built site says that can be wrong. Of its links only those that lead nowhere: a large site has
 * millions.
 */
export interface CheckedPage {
  /** Path from the site's root. */
  readonly page: string;
  readonly ids: ReadonlySet<string>;
  /** URLs that lead to no file of the site. */
  readonly brokenLinks: readonly string[];
  /** Links to files that were not there when the page was finished. */
  readonly later: readonly { readonly url: string; readonly file: string }[];
  /** Links to an anchor, with the file that they lead to. */
  readonly anchors: readonly { readonly url: string; readonly file: string; readonly id: string }[];
  /** What keeps the page from working as a file on a disk. */
  readonly obstacles: readonly string[];
}

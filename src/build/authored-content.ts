import { checkContent } from '../checks/check-content.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import type { ReadEntry } from '../reader/read-entry.ts';
import type { Settings } from '../reader/read-settings.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';

type Kept = EntryText | 'unreadable' | 'draft';

/**
 * A content folder while somebody writes in it. Of a file that cannot be read any more, the last good text stays; what
 * is wrong between files is told once, when it begins.
 */
export class AuthoredContent {
  readonly #today: string | null;
  /** Whether all entries have been read once: before that, nobody can say which are missing. */
  isRead = false;
  #settings: Settings | null = null;
  readonly #files = new Map<string, { readonly entry: EntryFile; readonly kept: Kept }>();
  #told = new Set<string>();

  /** What is dated after `today` is an error; null asks no dates. */
  constructor(today: string | null = null) {
    this.#today = today;
  }

  keepSettings(settings: Settings): void {
    this.#settings = settings;
  }

  keepEntry(entry: EntryFile, { text, isDraft }: ReadEntry): void {
    const last = this.#files.get(entry.file)?.kept;
    const unread = isDraft ? 'draft' : typeof last === 'object' ? last : 'unreadable';
    this.#files.set(entry.file, { entry, kept: text ?? unread });
  }

  forget(file: string): void {
    this.#files.delete(file);
  }

  /** Errors between files that were not there when this was asked before; none until all has been read. */
  newErrors(): Problem[] {
    if (this.#settings === null || !this.isRead) return [];
    const files = [...this.#files.values()];
    const keysOf = (state: Kept) => new Set(files.filter(({ kept }) => kept === state).map(({ entry }) => entry.key));
    const texts = files.map(({ kept }) => kept).filter((kept) => typeof kept === 'object');
    const [unreadable, drafts] = [keysOf('unreadable'), keysOf('draft')];
    const content = { settings: this.#settings, texts, unreadable, drafts, problems: [] };
    const errors = checkContent(content, this.#today).filter(({ severity }) => severity === 'error');
    const fresh = errors.filter((problem) => !this.#told.has(formatProblem(problem)));
    this.#told = new Set(errors.map(formatProblem));
    return fresh;
  }
}

import path from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base-model.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import type { KeptEntry } from '../reader/kept-texts.ts';
import type { Settings } from '../reader/read-settings.ts';
import { nameOfProblem, type Problem } from '../schema/problem.ts';
import { type EditionDates, editionDates } from '../site/edition-dates.ts';
import { withCode } from './check-code.ts';
import type { RunningBuild } from './running-builds.ts';

type Kept = EntryText | 'unreadable' | 'draft';

/** What is known of a content folder from outside. */
interface AuthoredProject {
  /** Published instead of the one in site.yaml. */
  readonly siteAddress?: string | null | undefined;
  /** What is dated later is an error; null asks no dates. */
  readonly today?: string | null | undefined;
}

/**
 * A content folder while somebody writes in it, and what pages are rendered from meanwhile. Of a file that cannot be
 * read any more, the last good text stays; what is wrong between files is told once, when it begins.
 */
export class AuthoredContent implements RunningBuild {
  readonly #project: AuthoredProject;
  /** Whether all entries have been read once: before that, nobody can say which are missing. */
  isRead = false;
  #settings: Settings | null = null;
  readonly #files = new Map<string, { readonly entry: EntryFile; readonly kept: Kept }>();
  #told = new Set<string>();
  #base: KnowledgeBase | null = null;
  readonly #listeners = new Map<string, () => void>();
  /** No page stays as it is. */
  readonly remembered: ReadonlySet<string> = new Set();

  constructor(project: AuthoredProject = {}) {
    this.#project = project;
  }

  keepSettings(settings: Settings): void {
    this.#base = null;
    this.#settings = settings;
  }

  keepEntry(entry: EntryFile, { text, isDraft }: KeptEntry): void {
    this.#base = null;
    const last = this.#files.get(entry.file)?.kept;
    const unread = isDraft ? 'draft' : typeof last === 'object' ? last : 'unreadable';
    this.#files.set(entry.file, { entry, kept: text ?? unread });
  }

  forget(file: string): void {
    this.#base = null;
    this.#files.delete(file);
  }

  files(): string[] {
    return [...this.#files.keys()];
  }

  /** The texts beside a picture: each says how large those are that it shows. */
  filesBeside(picture: string): string[] {
    const folder = path.posix.dirname(picture);
    return this.files().filter((file) => path.posix.dirname(file) === folder);
  }

  /** Made once after each change, however many pages ask for it. */
  get base(): KnowledgeBase {
    return (this.#base ??= this.#build());
  }

  /** Makes it before a page asks. */
  prepare(): void {
    if (this.#settings?.site && this.#settings.topics) this.#base ??= this.#build();
  }

  get dates(): EditionDates {
    return editionDates(this.base.edition);
  }

  get textsWithCode(): readonly EntryText[] {
    return withCode(this.#texts());
  }

  whenChanged(name: string, listener: () => void): void {
    this.#listeners.set(name, listener);
  }

  tellChange(): void {
    for (const listener of this.#listeners.values()) listener();
  }

  #build(): KnowledgeBase {
    const { site, topics } = this.#settings ?? {};
    if (!this.#settings || !site || !topics)
      throw new Error('site.yaml or topics.yaml could not be read; run npm run check.');
    const address = this.#project.siteAddress ?? site.address;
    return buildKnowledgeBase({ ...this.#settings, site: { ...site, address }, topics, texts: this.#texts() });
  }

  /** In the order in which a build reads them. */
  #texts(): EntryText[] {
    const texts = [...this.#files.values()].map(({ kept }) => kept).filter((kept) => typeof kept === 'object');
    return texts.sort((one, other) => (one.file < other.file ? -1 : 1));
  }

  /** Errors between files that were not there when this was asked before; none until all has been read. */
  newErrors(): Problem[] {
    if (this.#settings === null || !this.isRead) return [];
    const files = [...this.#files.values()];
    const keysOf = (state: Kept) => new Set(files.filter(({ kept }) => kept === state).map(({ entry }) => entry.key));
    const [unreadable, drafts] = [keysOf('unreadable'), keysOf('draft')];
    const content = { settings: this.#settings, texts: this.#texts(), unreadable, drafts, problems: [] };
    const errors = checkContent(content, this.#project.today ?? null).filter(({ severity }) => severity === 'error');
    const fresh = errors.filter((problem) => !this.#told.has(nameOfProblem(problem)));
    this.#told = new Set(errors.map(nameOfProblem));
    return fresh;
  }
}

import path from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base-model.ts';
import { textsWithAPlace } from '../model/texts-with-a-place.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import type { KeptEntry } from '../reader/kept-texts.ts';
import type { Settings } from '../reader/read-settings.ts';
import { isError, nameOfProblem, type Problem } from '../schema/problem.ts';
import { entryPath, withFileName } from '../site/addresses.ts';
import { type EditionDates, editionDates } from '../site/edition-dates.ts';
import { AuthorsView, type FolderOfContent } from './authors-view.ts';
import { withCode } from './check-code.ts';
import type { DraftFiles } from './draft-files.ts';
import type { RunningBuild } from './running-builds.ts';

/** A file of an entry, and what of it is shown. */
export interface KeptFile {
  readonly entry: EntryFile;
  readonly kept: EntryText | 'unreadable' | 'draft';
  /** Whether what is kept is older than the file. */
  readonly isBehind: boolean;
  readonly problems: readonly Problem[];
}

/** What is known of a content folder from outside. */
interface AuthoredProject {
  /** Published instead of the one in site.yaml. */
  readonly siteAddress?: string | null | undefined;
  /** What is dated later is an error; null asks no dates. */
  readonly today?: string | null | undefined;
}

/** What pages come from. */
interface Made {
  readonly base: KnowledgeBase;
  readonly texts: readonly EntryText[];
  /** Files of which pages show what they said before, or nothing. */
  readonly behind: ReadonlySet<string>;
}

/**
 * A content folder while somebody writes in it, and what pages are rendered from meanwhile. Of a file that cannot be
 * read any more, or has no place among the others, the last good text stays, and its page says so.
 */
export class AuthoredContent implements RunningBuild {
  readonly #project: AuthoredProject;
  readonly #draftFiles: DraftFiles | null;
  /** Whether all entries have been read once: before that, nobody can say which are missing. */
  isRead = false;
  #settings: Settings | null = null;
  #settingsProblems: readonly Problem[] = [];
  #folder: FolderOfContent = { files: [], problems: [] };
  readonly #files = new Map<string, KeptFile>();
  /** By file, the last text of it that had a place among the others. */
  readonly #placed = new Map<string, EntryText>();
  #told = new Set<string>();
  #made: Made | null = null;
  #between: readonly Problem[] | null = null;
  #view: AuthorsView | null = null;
  #remembered: ReadonlySet<string> | null = null;
  /** How often it has changed. */
  changes = 0;
  readonly #listeners = new Map<string, () => void>();

  constructor(project: AuthoredProject = {}, draftFiles: DraftFiles | null = null) {
    [this.#project, this.#draftFiles] = [project, draftFiles];
  }

  #changed(): void {
    [this.#made, this.#between, this.#view, this.#remembered] = [null, null, null, null];
  }

  /** While they are wrong, the last good ones stay. */
  keepSettings(settings: Settings): void {
    this.#changed();
    this.#settingsProblems = settings.problems;
    const isFirst = this.#settings === null && settings.site !== null && settings.topics !== null;
    if (isFirst || !settings.problems.some(isError)) this.#settings = settings;
  }

  keepFolder(folder: FolderOfContent): void {
    [this.#folder, this.#view] = [folder, null];
  }

  keepEntry(entry: EntryFile, { text, isDraft = false, problems }: KeptEntry): void {
    this.#changed();
    this.#draftFiles?.forget(entry.file);
    const last = this.#files.get(entry.file)?.kept;
    const kept = text ?? (isDraft ? 'draft' : typeof last === 'object' ? last : 'unreadable');
    this.#files.set(entry.file, {
      entry,
      kept,
      isBehind: text === null && !isDraft,
      problems: isDraft ? [] : problems,
    });
  }

  forget(file: string): void {
    this.#changed();
    this.#draftFiles?.forget(file);
    this.#files.delete(file);
    this.#placed.delete(file);
  }

  files(): string[] {
    return [...this.#files.keys()];
  }

  /** The texts beside a picture: each says how large those are that it shows. */
  filesBeside(picture: string): string[] {
    const folder = path.posix.dirname(picture);
    return this.files().filter((file) => path.posix.dirname(file) === folder);
  }

  get kept(): readonly KeptFile[] {
    return [...this.#files.values()];
  }

  get settings(): Settings | null {
    return this.#settings;
  }

  get settingsProblems(): readonly Problem[] {
    return this.#settingsProblems;
  }

  get isShowable(): boolean {
    return Boolean(this.#settings?.site && this.#settings.topics);
  }

  get authoring(): AuthorsView {
    return (this.#view ??= new AuthorsView(this, this.#folder, this.#draftFiles));
  }

  /** Made once after each change, however many pages ask for it. */
  get #content(): Made {
    return (this.#made ??= this.#make());
  }

  get base(): KnowledgeBase {
    return this.#content.base;
  }

  get behind(): ReadonlySet<string> {
    return this.isShowable ? this.#content.behind : new Set();
  }

  /** Makes all before a page asks. */
  prepare(): void {
    if (this.isShowable) this.#made ??= this.#make();
    this.betweenFiles();
  }

  get dates(): EditionDates {
    return editionDates(this.base.edition);
  }

  get textsWithCode(): readonly EntryText[] {
    return withCode(this.texts);
  }

  /** Drafts are shown where a page of the same address would be rendered. */
  get remembered(): ReadonlySet<string> {
    const pages = () => this.authoring.unpublishedPages.map(({ key, locale }) => entryPath(locale, key));
    return (this.#remembered ??= new Set(pages().map((page) => withFileName(page.slice(1)))));
  }

  whenChanged(name: string, listener: () => void): void {
    this.#listeners.set(name, listener);
  }

  tellChange(): void {
    this.changes += 1;
    for (const listener of this.#listeners.values()) listener();
  }

  #make(): Made {
    const topics = this.#settings?.topics ?? [];
    const first = textsWithAPlace(this.texts, topics);
    const isPlaced = new Set(first);
    const lost = this.texts.filter((text) => !isPlaced.has(text)).map(({ file }) => file);
    const formerly = lost.flatMap((file) => this.#placed.get(file) ?? []);
    const texts = formerly.length === 0 ? first : textsWithAPlace([...first, ...formerly], topics);
    for (const text of texts) this.#placed.set(text.file, text);
    const unread = this.kept.filter(({ isBehind }) => isBehind).map(({ entry }) => entry.file);
    return { base: this.#baseOf(texts), texts, behind: new Set([...unread, ...lost]) };
  }

  /** The base with texts that are not published. */
  baseWith(texts: readonly EntryText[]): KnowledgeBase {
    return this.#baseOf(textsWithAPlace([...this.#content.texts, ...texts], this.#settings?.topics ?? []));
  }

  #baseOf(texts: readonly EntryText[]): KnowledgeBase {
    const { site, topics } = this.#settings ?? {};
    if (!this.#settings || !site || !topics)
      throw new Error('site.yaml or topics.yaml could not be read; run npm run check.');
    const address = this.#project.siteAddress ?? site.address;
    return buildKnowledgeBase({ ...this.#settings, site: { ...site, address }, topics, texts: byFile(texts) });
  }

  /** Those that can be read, or could, in the order in which a build reads them. */
  get texts(): readonly EntryText[] {
    return byFile(this.kept.map(({ kept }) => kept).filter((kept) => typeof kept === 'object'));
  }

  /** What is wrong between files; nothing until all has been read. */
  betweenFiles(): readonly Problem[] {
    if (this.#settings === null || !this.isRead) return [];
    if (this.#between) return this.#between;
    const keysOf = (state: KeptFile['kept']) =>
      new Set(this.kept.filter(({ kept }) => kept === state).map(({ entry }) => entry.key));
    const [unreadable, drafts] = [keysOf('unreadable'), keysOf('draft')];
    const content = { settings: this.#settings, texts: this.texts, unreadable, drafts, problems: [] };
    this.#between = checkContent(content, this.#project.today ?? null);
    return this.#between;
  }

  /** Errors between files that were not there when this was asked before. */
  newErrors(): Problem[] {
    if (this.#settings === null || !this.isRead) return [];
    const errors = this.betweenFiles().filter(isError);
    const fresh = errors.filter((problem) => !this.#told.has(nameOfProblem(problem)));
    this.#told = new Set(errors.map(nameOfProblem));
    return fresh;
  }
}

const byFile = (texts: readonly EntryText[]): EntryText[] =>
  [...texts].sort((one, other) => (one.file < other.file ? -1 : 1));

import { existsSync } from 'node:fs';
import path from 'node:path';
import { isLeftBehind } from '../files/junk.ts';
import { isFolder } from '../files/list-files.ts';
import { WatchedFolder } from '../files/watch-folder.ts';
import { readSettings } from '../reader/read-settings.ts';
import { contentFiles } from '../reader/content-files.ts';
import { type EntryFile, entryFile, readEntryFile } from '../reader/entry-file.ts';
import { type KeptEntry, KeptTexts } from '../reader/kept-texts.ts';
import { isPicture } from '../reader/picture-size.ts';
import { formatProblem, isError, type Problem, Problems } from '../schema/problem.ts';
import { folderMissing } from '../schema/problems.ts';
import { type Project, keptTextsOf } from './astro-project.ts';
import { AuthoredContent } from './authored-content.ts';
import { DraftFiles } from './draft-files.ts';
import type { Locale } from '../language/locale.ts';

/** Files as they are saved: a burst of them, as of a version that is checked out, is one change. */
const burst = 50;

/** `tickets/6115`, where texts and pictures are. */
const foldersDown = 2;

/**
 * Reads a content folder while somebody writes in it: all of it once, and then each file that changes. What is wrong is
 * told, each time, in words.
 */
export class FollowedContent {
  readonly authored: AuthoredContent;
  readonly #project: Project;
  readonly #contentFolder: string;
  readonly #tell: (message: string) => void;
  #settingsFiles: readonly string[] = [];
  /** What has changed and is not read yet. */
  readonly #changed = new Set<string>();
  readonly #watched: WatchedFolder;
  /** Of whoever is told. */
  readonly #locale: Locale;
  #reading: Promise<void>;
  #timer: NodeJS.Timeout | null = null;

  private constructor(project: Project, tell: (message: string) => void, locale: Locale) {
    this.#project = project;
    this.authored = new AuthoredContent(project, new DraftFiles(project.contentFolder));
    [this.#contentFolder, this.#tell, this.#locale] = [project.contentFolder, tell, locale];
    // First, so that nothing changes between reading and watching.
    this.#watched = new WatchedFolder(project.contentFolder, foldersDown, (file) => this.#pathChanged(file));
    this.#reading = this.#readAll();
  }

  /** When all has been read once. */
  static async of(project: Project, tell: (message: string) => void, locale: Locale): Promise<FollowedContent> {
    if (!(await isFolder(project.contentFolder))) throw new Problems(folderMissing({ file: project.contentFolder }));
    const content = new FollowedContent(project, tell, locale);
    await content.#reading;
    return content;
  }

  close(): void {
    this.#watched.close();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #readAll(): Promise<void> {
    await this.#readSettings();
    const kept = await KeptTexts.open(keptTextsOf(this.#project));
    const folder = await contentFiles(this.#contentFolder);
    for (const file of folder.files) {
      const entry = entryFile(file);
      if (entry) this.#keep(entry, await kept.read(this.#contentFolder, entry));
    }
    await kept.write();
    this.authored.keepFolder(folder);
    this.authored.isRead = true;
  }

  /** Errors between files: asking that of a large folder takes longer than showing a page of it. */
  tellErrors(): void {
    this.#tellProblems(this.authored.newErrors());
  }

  #pathChanged(file: string): void {
    if (isLeftBehind(path.posix.basename(file))) return;
    this.#changed.add(file);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#reading = this.#reading
        .then(() => this.#readChanged())
        .catch((error: unknown) => this.#tell(String(error)));
    }, burst);
  }

  async #readChanged(): Promise<void> {
    const files = new Set([...this.#changed].flatMap((changed) => this.#filesAt(changed)));
    this.#changed.clear();
    if (this.#settingsFiles.some((file) => files.has(file))) await this.#readSettings();
    for (const file of files) await this.#readFile(file).catch((error: unknown) => this.#tell(String(error)));
    this.authored.keepFolder(await contentFiles(this.#contentFolder));
    try {
      this.authored.prepare();
    } finally {
      this.authored.tellChange();
    }
    this.tellErrors();
  }

  /** The files to read again for a path: what is in a folder, and what was. */
  #filesAt(changed: string): string[] {
    const now = this.#watched.filesAt(changed);
    const before = this.authored.files().filter((file) => file.startsWith(`${changed}/`));
    return [changed, ...now, ...before].flatMap((file) => {
      const isOfSite = this.#settingsFiles.includes(file);
      return isPicture(path.posix.basename(file)) && !isOfSite ? this.authored.filesBeside(file) : [file];
    });
  }

  async #readFile(file: string): Promise<void> {
    const entry = entryFile(file);
    if (!entry) return;
    if (existsSync(path.join(this.#contentFolder, file)))
      this.#keep(entry, await readEntryFile(this.#contentFolder, entry));
    else this.authored.forget(file);
  }

  #keep(entry: EntryFile, read: KeptEntry): void {
    this.authored.keepEntry(entry, read);
    // A text that can be shown may have warnings, which npm run check tells.
    if (!read.isDraft) this.#tellProblems(read.text === null ? read.problems : read.problems.filter(isError));
  }

  async #readSettings(): Promise<void> {
    const settings = await readSettings(this.#contentFolder);
    this.#settingsFiles = settings.files;
    this.authored.keepSettings(settings);
    if (settings.problems.some(isError)) this.#tellProblems(settings.problems);
  }

  #tellProblems(problems: readonly Problem[]): void {
    for (const problem of problems) this.#tell(`\n${formatProblem(problem, this.#locale)}`);
  }
}

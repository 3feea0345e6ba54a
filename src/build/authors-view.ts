import path from 'node:path';
import { addressesOf } from '../model/addresses.ts';
import { type EntryFacts, entryFacts } from '../model/entry-facts.ts';
import { problemsOfFiles } from '../reader/read-content.ts';
import { inOrder, isError, type Problem } from '../schema/problem.ts';
import type { EntryKey } from '../site/keys.ts';
import { locales } from '../language/locale.ts';
import type { AuthoredContent, KeptFile } from './authored-content.ts';
import type { Authoring, Draft, EntryAddress, WhatIsWrong } from './authoring.ts';
import type { DraftFiles } from './draft-files.ts';

/** What lies in a content folder, and what is wrong with that. */
export interface FolderOfContent {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Authored content as its authors see it between two changes. */
export class AuthorsView implements Authoring {
  readonly #content: AuthoredContent;
  readonly #draftFiles: DraftFiles | null;
  readonly #folder: FolderOfContent;
  #problems: readonly Problem[] | null = null;
  #pages: readonly EntryAddress[] | null = null;

  constructor(content: AuthoredContent, folder: FolderOfContent, draftFiles: DraftFiles | null) {
    [this.#content, this.#folder, this.#draftFiles] = [content, folder, draftFiles];
  }

  get changes(): number {
    return this.#content.changes;
  }

  get isShowable(): boolean {
    return this.#content.isShowable;
  }

  get problems(): readonly Problem[] {
    if (this.#problems) return this.#problems;
    const { kept, texts, settings, settingsProblems } = this.#content;
    const unsure = new Set(kept.filter((file) => file.kept === 'draft' || file.isBehind).map(({ entry }) => entry.key));
    this.#problems = inOrder([
      ...settingsProblems,
      ...this.#folder.problems,
      ...problemsOfFiles({ files: this.#folder.files, settingsFiles: settings?.files ?? [], texts, unsure }),
      ...kept.flatMap((file) => file.problems),
      ...this.#content.betweenFiles(),
    ]);
    return this.#problems;
  }

  get draftCount(): number {
    return this.#drafts().length;
  }

  drafts(): readonly Draft[] {
    const notes = this.#drafts().flatMap(({ entry }) => this.#draftFiles?.note(entry) ?? []);
    return notes.sort((one, other) => (one.saved < other.saved ? -1 : one.saved > other.saved ? 1 : 0));
  }

  get unpublishedPages(): readonly EntryAddress[] {
    if (this.#pages) return this.#pages;
    const { entries, aliases } = this.#content.base;
    const published = new Set([...entries, ...aliases].map(({ key }) => key));
    const byKey = Map.groupBy(this.#content.kept, ({ entry }) => entry.key);
    this.#pages = [...byKey].flatMap(([key, files]) => {
      const drafts = new Set(files.flatMap(({ entry, kept }) => (kept === 'draft' ? [entry.locale] : [])));
      return locales.filter((locale) => !published.has(key) || drafts.has(locale)).map((locale) => ({ key, locale }));
    });
    return this.#pages;
  }

  async factsOf({ key, locale }: EntryAddress): Promise<EntryFacts | null> {
    const drafts = this.#drafts().filter(({ entry }) => entry.key === key);
    const read = await Promise.all(drafts.map(({ entry }) => this.#draftFiles?.read(entry)));
    const base = this.#content.baseWith(read.flatMap((each) => each?.text ?? []));
    const kind = key.startsWith('ticket/') ? 'ticket' : 'faq';
    const found = addressesOf(kind, base).find((each) => each.key === key);
    return found ? entryFacts(found, locale, base) : null;
  }

  async about(address: EntryAddress | null): Promise<WhatIsWrong> {
    const folders = address === null ? [] : this.#foldersOf(address.key);
    const isIn = (file: string): boolean => folders.some((folder) => file.startsWith(`${folder}/`));
    const drafts = address === null ? [] : this.#draftsOn(address);
    const read = await Promise.all(drafts.map(({ entry }) => this.#draftFiles?.read(entry)));
    return {
      problems: [
        ...this.problems.filter((problem) => isIn(problem.file) || (isError(problem) && isOfAllPages(problem.file))),
        ...read.flatMap((each) => each?.problems ?? []),
      ],
      drafts: drafts.flatMap(({ entry }) => this.#draftFiles?.note(entry) ?? []),
      isBehind: [...this.#content.behind].some(isIn),
    };
  }

  #drafts(): KeptFile[] {
    return this.#content.kept.filter(({ kept }) => kept === 'draft');
  }

  /** Drafts that a page shows: in its language, or in another where nothing is published. */
  #draftsOn({ key, locale }: EntryAddress): KeptFile[] {
    const here = this.#drafts().filter(({ entry }) => entry.key === key);
    const own = here.filter(({ entry }) => entry.locale === locale);
    const isUnpublished = this.unpublishedPages.some((page) => page.key === key && page.locale === locale);
    return own.length > 0 ? own : isUnpublished ? here : [];
  }

  /** Where the texts lie that stand on the page of an entry. */
  #foldersOf(key: EntryKey): string[] {
    const files = this.#content.kept.filter(
      ({ entry, kept }) =>
        entry.key === key || (typeof kept === 'object' && kept.kind === 'ticket' && kept.fields.translationOf === key),
    );
    return [...new Set(files.map(({ entry }) => path.posix.dirname(entry.file)))];
  }
}

/** Settings, which all pages come from. */
const isOfAllPages = (file: string): boolean => !file.includes('/');

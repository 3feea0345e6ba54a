import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type EntryFile, readEntryFile } from '../reader/entry-file.ts';
import { draftNote } from '../reader/draft-note.ts';
import type { ReadEntry } from '../reader/read-entry.ts';
import type { Draft } from './authoring.ts';

/** What only whoever looks at drafts asks for: an import leaves thousands of them, which nobody reads at once. */
export class DraftFiles {
  readonly #contentFolder: string;
  readonly #notes = new Map<string, Draft>();

  constructor(contentFolder: string) {
    this.#contentFolder = contentFolder;
  }

  /** A file has changed, or is gone. */
  forget(file: string): void {
    this.#notes.delete(file);
  }

  /** Null where the file is gone by now. */
  note(entry: EntryFile): Draft | null {
    const known = this.#notes.get(entry.file);
    if (known) return known;
    try {
      const file = path.join(this.#contentFolder, entry.file);
      const saved = statSync(file).mtime.toISOString().slice(0, 10);
      const draft = { ...entry, ...draftNote(readFileSync(file, 'utf8')), saved };
      this.#notes.set(entry.file, draft);
      return draft;
    } catch {
      return null;
    }
  }

  /** As it would be published. */
  async read(entry: EntryFile): Promise<ReadEntry> {
    return readEntryFile(this.#contentFolder, entry, 'read').catch(() => ({ text: null, problems: [] }));
  }
}

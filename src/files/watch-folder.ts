import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Tells each path where something is added, changed or removed in a folder: from the folder, with forward slashes.
 * Folders are watched, and files only behind symbolic links, whose folders do not tell of them: so whatever an editor
 * puts in the place of a file is noticed, and thousands of files cost little.
 */
export class WatchedFolder {
  readonly #root: string;
  readonly #deepest: number;
  readonly #changed: (file: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  /** `deepest`: how far down folders are watched. It begins before this returns. */
  constructor(root: string, deepest: number, changed: (file: string) => void) {
    [this.#root, this.#deepest, this.#changed] = [root, deepest, changed];
    this.#watchFolder('');
  }

  /** The files at a path of which something was told; watches what is there now instead of what was there before. */
  filesAt(file: string): string[] {
    for (const each of this.#watchers.keys()) if (each === file || each.startsWith(`${file}/`)) this.#unwatch(each);
    const found = unlessMissing(() => lstatSync(path.join(this.#root, file)));
    return found ? this.#watchFound(file, found) : [];
  }

  close(): void {
    for (const each of this.#watchers.keys()) this.#unwatch(each);
  }

  #watchFound(file: string, found: { isDirectory(): boolean; isSymbolicLink(): boolean }): string[] {
    if (found.isDirectory()) return this.#watchFolder(file);
    if (!found.isSymbolicLink()) return [file];
    const isFolder = unlessMissing(() => statSync(path.join(this.#root, file)).isDirectory());
    if (isFolder) return this.#watchFolder(file);
    if (isFolder === false) this.#watch(file, () => this.#changed(file));
    return [file];
  }

  #watchFolder(folder: string): string[] {
    const within = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    if (folder !== '' && folder.split('/').length > this.#deepest) return [];
    // First: what comes while the folder is being read is then told.
    this.#watch(folder, (name) => this.#changed(within(name)));
    const entries = unlessMissing(() => readdirSync(path.join(this.#root, folder), { withFileTypes: true })) ?? [];
    return entries.flatMap((entry) => this.#watchFound(within(entry.name), entry));
  }

  #watch(file: string, changed: (name: string) => void): void {
    const watcher = unlessMissing(() =>
      watch(path.join(this.#root, file), (_, name) => {
        if (name !== null) changed(name);
      }),
    );
    if (!watcher) return;
    // Of what is gone, the folder that it stood in tells.
    watcher.on('error', () => watcher.close());
    this.#watchers.set(file, watcher);
  }

  #unwatch(file: string): void {
    this.#watchers.get(file)?.close();
    this.#watchers.delete(file);
  }
}

/** Null where there is nothing any more: between two steps, others may remove it. */
function unlessMissing<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

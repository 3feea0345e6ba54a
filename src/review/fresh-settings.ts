import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readSettings, type Settings } from '../reader/read-settings.ts';

/** Reads the settings of a content folder again when one of their files was written since: reading takes a while. */
export class FreshSettings {
  readonly #contentFolder: string;
  #settings: Settings;
  #stamp: string | null = null;

  constructor(contentFolder: string, settings: Settings) {
    this.#contentFolder = contentFolder;
    this.#settings = settings;
  }

  async read(): Promise<Settings> {
    const stamp = await this.#stampNow();
    if (stamp !== this.#stamp) {
      this.#settings = await readSettings(this.#contentFolder);
      this.#stamp = stamp;
    }
    return this.#settings;
  }

  /** When each file was written, and how long it is. */
  async #stampNow(): Promise<string> {
    const stats = await Promise.all(
      this.#settings.files.map((file) => stat(path.join(this.#contentFolder, file)).catch(() => null)),
    );
    return stats.map((found) => (found ? `${found.mtimeMs}/${found.size}` : '-')).join(' ');
  }
}

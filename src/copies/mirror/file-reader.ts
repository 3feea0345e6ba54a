import { type FileHandle } from 'node:fs/promises';
import { Reader } from '@zip.js/zip.js';

/** Lets zip.js read a file in pieces: a copy of 300 MB never stands in memory. */
export class FileReader extends Reader<FileHandle> {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    super(handle);
    this.#handle = handle;
  }

  override async init(): Promise<void> {
    await super.init?.();
    this.size = (await this.#handle.stat()).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const buffer = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    let read = 0;
    while (read < buffer.length) {
      const { bytesRead } = await this.#handle.read(buffer, read, buffer.length - read, index + read);
      if (bytesRead === 0) throw new Error('The file became shorter while it was read.');
      read += bytesRead;
    }
    return buffer;
  }
}

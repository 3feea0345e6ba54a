import { hasDateStamps, restoreDateStamps } from '../date-stamps.ts';
import { resolveAddress, type AddressTarget, typeOf } from './addresses.ts';
import type { InstalledFile } from './download-plan.ts';
import { inflated, type Store } from './store.ts';

interface OpenCopy {
  readonly locale: string;
  readonly files: ReadonlyMap<string, InstalledFile>;
  readonly stamps: readonly string[];
}

/** A file of a language's copy. */
export interface FoundFile {
  readonly target: AddressTarget;
  readonly copy: OpenCopy;
}

/** Packs that stay inflated while pages and searches read from them; about a megabyte each. */
const packsInMemory = 8;

/** Reads what is kept. */
export class InstalledCopies {
  private opened: Promise<readonly OpenCopy[]> | undefined;
  private readonly packs = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  private readonly store: Store;
  constructor(store: Store) {
    this.store = store;
  }

  private all(): Promise<readonly OpenCopy[]> {
    this.opened ??= this.open();
    return this.opened;
  }
  /** After a change. */
  forget(): void {
    this.opened = undefined;
    this.packs.clear();
  }

  private async open(): Promise<readonly OpenCopy[]> {
    const copies = await Promise.all(
      (await this.store.locales()).map(async (locale) => {
        const kept = await this.store.installedCopy(locale);
        const files = kept && (await this.store.filesOf(locale, kept));
        return files ? [{ locale, ...files }] : [];
      }),
    );
    return copies.flat();
  }

  locales = async (): Promise<string[]> => (await this.all()).map(({ locale }) => locale);

  /** First in the copy that a page came from, where it came from one: what it loads is of the same edition. */
  async find(address: string, first: string | undefined): Promise<FoundFile | null> {
    const copies = [...(await this.all())].sort((a, b) => Number(b.locale === first) - Number(a.locale === first));
    for (const copy of copies) {
      const target = resolveAddress(address, this.store.root, (path) => copy.files.has(path));
      if (target) return { target, copy };
    }
    return null;
  }

  /** Null when the browser has lost it. */
  async read({ target, copy }: FoundFile): Promise<Response | null> {
    if ('redirectTo' in target) return Response.redirect(target.redirectTo);
    const kept = copy.files.get(target.file);
    const stored = kept && (await this.bytesOf(kept).catch(() => null));
    if (!stored) return null;
    return new Response(hasDateStamps(target.file) ? restoreDateStamps(stored, copy.stamps) : stored, {
      headers: { 'content-type': typeOf(target.file) },
    });
  }

  private async bytesOf({ pack, offset, size, hash }: InstalledFile): Promise<Uint8Array<ArrayBuffer> | null> {
    if (pack === null) {
      const response = await this.store.readLoose(hash);
      return response ? new Uint8Array(await response.arrayBuffer()) : null;
    }
    return (await this.inflatedPack(pack)).subarray(offset, offset + size);
  }

  private inflatedPack(hash: string): Promise<Uint8Array<ArrayBuffer>> {
    const reading = this.packs.get(hash) ?? this.readPack(hash);
    // The one that was not used for longest goes first.
    this.packs.delete(hash);
    this.packs.set(hash, reading);
    for (const oldest of this.packs.keys()) if (this.packs.size > packsInMemory) this.packs.delete(oldest);
    reading.catch(() => this.packs.delete(hash));
    return reading;
  }

  private async readPack(hash: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.store.readPack(hash);
    if (!response) throw new Error(`${hash} is not on the device any more`);
    return inflated(await response.blob());
  }
}

import { type FileList, listAddress, packAddress, packFolder, installedFolder } from '../copy-format.ts';
import type { Trouble } from '../messages.ts';
import {
  filesOfCopy,
  filesOfPacks,
  type StoredFiles,
  type InstalledFile,
  type StoredLocation,
} from './download-plan.ts';

/** What readers are served from: written in one step when everything that it names is there. */
export interface InstalledCopy {
  readonly version: string;
  readonly edition: string;
  /** Size of the copy as it was loaded. */
  readonly bytes: number;
  /** Files that are not where the list says, by hash. */
  readonly elsewhere: Readonly<Record<string, StoredLocation>>;
}

/** A download that is under way or was interrupted. */
export interface Job {
  readonly version: string | null;
  readonly trouble: Trouble | null;
  readonly done: number;
  readonly all: number;
}

const looseFolder = `${installedFolder}files/`;
const looseAddress = (hash: string): string => `${looseFolder}${hash}`;
const installedCopyAddress = (locale: string): string => `${installedFolder}${locale}/kept.json`;
const jobAddress = (locale: string): string => `${installedFolder}${locale}/job.json`;

/**
 * One cache of the browser for all languages, as packs that both need are stored once. Packs stay compressed: 15,000
 * pages are some hundred entries, a fifth of the room, and an update copies nothing. A host may hold several sites: the
 * root is in the name.
 */
export class Store {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  private open(): Promise<Cache> {
    return caches.open(this.name);
  }
  private get name(): string {
    return `consulta ${this.root}`;
  }

  private async addresses(): Promise<string[]> {
    const requests = (await caches.has(this.name)) ? await (await this.open()).keys() : [];
    return requests.map(({ url }) => url.slice(this.root.length));
  }

  async read(address: string): Promise<Response | undefined> {
    return (await caches.has(this.name)) ? (await this.open()).match(this.root + address) : undefined;
  }
  async write(address: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.open()).put(this.root + address, new Response(content));
  }
  private async forget(address: string): Promise<void> {
    await (await this.open()).delete(this.root + address);
  }

  async installedCopy(locale: string): Promise<InstalledCopy | null> {
    return (await (await this.read(installedCopyAddress(locale)))?.json()) ?? null;
  }
  saveInstalledCopy = (locale: string, copy: InstalledCopy): Promise<void> =>
    this.write(installedCopyAddress(locale), JSON.stringify(copy));
  deleteInstalledCopy = (locale: string): Promise<void> => this.forget(installedCopyAddress(locale));

  async job(locale: string): Promise<Job | null> {
    return (await (await this.read(jobAddress(locale)))?.json()) ?? null;
  }
  noteJob = (locale: string, job: Job): Promise<void> => this.write(jobAddress(locale), JSON.stringify(job));
  forgetJob = (locale: string): Promise<void> => this.forget(jobAddress(locale));

  /** Languages that are kept, or that somebody has begun to keep. */
  async locales(): Promise<string[]> {
    return [
      ...new Set(
        (await this.addresses()).flatMap(
          (address) => /^installed\/(\w+)\/(?:kept|job)\.json$/.exec(address)?.[1] ?? [],
        ),
      ),
    ];
  }

  async list(locale: string, version: string): Promise<FileList | null> {
    const response = await this.read(listAddress(locale, version));
    return response ? inflatedJson(await response.blob()) : null;
  }

  writePack = (hash: string, content: Uint8Array<ArrayBuffer>): Promise<void> => this.write(packAddress(hash), content);
  writeLoose = (hash: string, content: Uint8Array<ArrayBuffer>): Promise<void> =>
    this.write(looseAddress(hash), content);
  readPack = (hash: string): Promise<Response | undefined> => this.read(packAddress(hash));
  readLoose = (hash: string): Promise<Response | undefined> => this.read(looseAddress(hash));

  /** Everything that is on the device, in whichever language and however unfinished. */
  async storedFiles(): Promise<StoredFiles> {
    const addresses = await this.addresses();
    const packs = new Set(
      addresses
        .filter((each) => each.startsWith(packFolder))
        .map((each) => each.slice(packFolder.length, -'.pack'.length)),
    );
    const files = new Map<string, StoredLocation>();
    for (const address of addresses) {
      const [, locale, version] = /^installed\/(\w+)\/(\w+)\.list$/.exec(address) ?? [];
      const list = locale !== undefined && version !== undefined ? await this.list(locale, version) : null;
      for (const [hash, place] of filesOfPacks(list?.packs.filter((pack) => packs.has(pack.hash)) ?? []))
        files.set(hash, place);
    }
    for (const locale of await this.locales()) {
      for (const [hash, place] of Object.entries((await this.installedCopy(locale))?.elsewhere ?? {})) {
        if (place.pack !== null && packs.has(place.pack)) files.set(hash, place);
      }
    }
    for (const address of addresses.filter((each) => each.startsWith(looseFolder)))
      files.set(address.slice(looseFolder.length), { pack: null, offset: 0 });
    return { packs, files };
  }

  async filesOf(
    locale: string,
    copy: InstalledCopy,
  ): Promise<{ readonly files: Map<string, InstalledFile>; readonly stamps: readonly string[] } | null> {
    const list = await this.list(locale, copy.version);
    return list && { files: filesOfCopy(list, copy.elsewhere), stamps: list.stamps };
  }

  /** Deletes what no copy and no unfinished download needs any more. True when nothing is left. */
  async sweep(): Promise<boolean> {
    const needed = new Set<string>();
    for (const locale of await this.locales()) {
      const [kept, job] = [await this.installedCopy(locale), await this.job(locale)];
      if (kept) {
        needed.add(installedCopyAddress(locale)).add(listAddress(locale, kept.version));
        for (const { pack, hash } of (await this.filesOf(locale, kept))?.files.values() ?? [])
          needed.add(pack === null ? looseAddress(hash) : packAddress(pack));
      }
      if (job) {
        needed.add(jobAddress(locale));
        if (job.version !== null) needed.add(listAddress(locale, job.version));
        const list = job.version === null ? null : await this.list(locale, job.version);
        for (const { hash, files } of list?.packs ?? []) {
          needed.add(packAddress(hash));
          for (const [, fileHash] of files) needed.add(looseAddress(fileHash));
        }
      }
    }
    if (needed.size === 0) {
      await caches.delete(this.name);
      return true;
    }
    for (const address of await this.addresses()) if (!needed.has(address)) await this.forget(address);
    return false;
  }
}

export const inflated = async (content: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(content.stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());

export const inflatedJson = async <T>(content: Blob): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await inflated(content)));

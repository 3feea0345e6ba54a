import type { FileList, ListedFile, ListedPack } from '../copy-format.ts';

/** Where stored bytes begin: in a pack, or, where that is null, in an entry of their own. */
export interface StoredLocation {
  readonly pack: string | null;
  readonly offset: number;
}

/** A file of a copy, and where it is on the device. */
export interface InstalledFile extends StoredLocation {
  readonly hash: string;
  readonly size: number;
}

/** What is on the device: whole packs, and each file in them or beside them, by their hashes. */
export interface StoredFiles {
  readonly packs: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, StoredLocation>;
}

/** What has to be loaded for a copy to be what a list says. */
export interface DownloadPlan {
  readonly packs: readonly ListedPack[];
  /** From their own addresses. */
  readonly singles: readonly ListedFile[];
  /** Bytes on the way, as far as they can be told. */
  readonly bytes: number;
}

/** What asking for one more file costs, in bytes that could have been loaded meanwhile. */
const requestCost = 1000;
/** A file compressed by itself, against its share of a pack. */
const aloneFactor = 1.5;

/**
 * Changed files are loaded one by one where that is less than their pack; what is on the device, wherever, is not
 * loaded at all.
 */
export function planDownload(list: FileList, held: StoredFiles): DownloadPlan {
  const packs: ListedPack[] = [];
  const singles: ListedFile[] = [];
  let bytes = 0;
  for (const pack of list.packs.filter(({ hash }) => !held.packs.has(hash))) {
    const missing = pack.files.filter(([, hash]) => !held.files.has(hash));
    const cost = missing.reduce((sum, file) => sum + costAlone(file, pack), 0);
    if (cost < pack.bytes) {
      singles.push(...missing);
      bytes += cost;
    } else {
      packs.push(pack);
      bytes += pack.bytes;
    }
  }
  return { packs, singles, bytes: Math.round(bytes) };
}

const costAlone = ([, , size]: ListedFile, pack: ListedPack): number => {
  const unpacked = pack.files.reduce((sum, [, , each]) => sum + each, 0);
  return Math.min(size, (size * pack.bytes * aloneFactor) / Math.max(1, unpacked)) + requestCost;
};

/** The files of whole packs. */
export function filesOfPacks(packs: Iterable<ListedPack>): Map<string, StoredLocation> {
  const found = new Map<string, StoredLocation>();
  for (const pack of packs) {
    let offset = 0;
    for (const [, hash, size] of pack.files) {
      found.set(hash, { pack: pack.hash, offset });
      offset += size;
    }
  }
  return found;
}

/**
 * What a copy has outside the packs of its list, to be kept with it: of packs that were not loaded whole. Null when
 * something is missing.
 */
export function filesOutsidePacks(list: FileList, held: StoredFiles): Record<string, StoredLocation> | null {
  const elsewhere: Record<string, StoredLocation> = {};
  for (const [, hash] of list.packs.filter((pack) => !held.packs.has(pack.hash)).flatMap(({ files }) => files)) {
    const place = held.files.get(hash);
    if (!place) return null;
    elsewhere[hash] = place;
  }
  return elsewhere;
}

/** Each file of a copy, by its path. */
export function filesOfCopy(
  list: FileList,
  elsewhere: Readonly<Record<string, StoredLocation>>,
): Map<string, InstalledFile> {
  const found = new Map<string, InstalledFile>();
  for (const pack of list.packs) {
    let offset = 0;
    for (const [path, hash, size] of pack.files) {
      found.set(path, { hash, size, ...(elsewhere[hash] ?? { pack: pack.hash, offset }) });
      offset += size;
    }
  }
  return found;
}

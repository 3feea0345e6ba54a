/**
 * What stands under `installed/` for the copies that readers keep on their devices. One request for each of 10,000
 * pages would take hours on a slow line, so a copy is loaded in packs. Packs and lists are named by their content: what
 * has arrived is checked against the name it was asked for by, what is on the device already is never loaded again, and
 * an old list goes on being true while a new one is put beside it.
 *
 * This file is read by the build and by the service worker: no Node, no packages. Addresses are from the site's root.
 */

/** `installed/LOCALE/copy.json`: the only file here that changes, and small, since every visit asks for it. */
export interface CopySummary {
  /** Hash of the list, compressed. */
  readonly version: string;
  /** Size of the list and of all packs: what has to be loaded for a copy, and what it takes on the device. */
  readonly bytes: number;
  readonly files: number;
  /** Newest date in the content, as the foot of each page tells it: `2026-11-20`. */
  readonly edition: string;
}

/** A file's path from the site's root, the hash of its stored bytes, and their number. */
export type ListedFile = readonly [path: string, hash: string, size: number];

/** Its files, one after the other, as zlib data (`DecompressionStream('deflate')`). */
export interface ListedPack {
  readonly hash: string;
  /** Of the compressed pack. */
  readonly bytes: number;
  readonly files: readonly ListedFile[];
}

/**
 * `installed/LOCALE/VERSION.list`, compressed like a pack, as many hosts compress nothing: everything in one language's
 * copy.
 */
export interface FileList {
  /** See date-stamps.ts. */
  readonly stamps: readonly string[];
  readonly packs: readonly ListedPack[];
}

export const installedFolder = 'installed/';
export const packFolder = `${installedFolder}packs/`;

export const summaryAddress = (locale: string): string => `${installedFolder}${locale}/copy.json`;
export const listAddress = (locale: string, version: string): string => `${installedFolder}${locale}/${version}.list`;
export const packAddress = (hash: string): string => `${packFolder}${hash}.pack`;

/** SHA-256, of which 64 bits are kept: enough that no two of a site's files ever share a name, and half the list. */
export async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

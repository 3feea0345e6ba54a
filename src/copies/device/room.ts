import type { Trouble } from './messages.ts';

/** How much room a browser has for this site. Used by pages and by the service worker: no Node, no packages. */

/** Bytes; null where the browser does not tell: Safari does since 17. */
export async function freeSpace(): Promise<number | null> {
  // Not in every browser, whatever the types say, and refused in some private windows.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  const { quota, usage = 0 } = (await storage?.estimate?.().catch(() => null)) ?? {};
  return quota === undefined ? null : Math.max(0, quota - usage);
}

/**
 * Whether a write failed for want of room. Firefox has names of its own for a share that is used up and for a disk that
 * is full; what Chromium cannot write to a full disk is an `UnknownError`.
 */
export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED|NS_ERROR_FILE_NO_DEVICE_SPACE|UnknownError)$/.test(error.name);

/** What is free is told only where it explains the trouble. */
export const noRoom = (needs: number, free: number | null): Trouble => ({
  why: 'space',
  needs,
  ...(free !== null && free < needs ? { free } : {}),
});

import { configure } from '@zip.js/zip.js';

/**
 * The codec that comes with zip.js, in WebAssembly: Node's own deflate gives other bytes on another processor. No
 * worker, so that entries are compressed in order.
 */
configure({ useWebWorkers: false, useCompressionStream: false });

/**
 * Every entry is written the same way, whatever machine, clock and time zone: rw-r--r-- of a Unix file, sizes in front
 * of the data, and no extra field with a finer time. Without these zip.js would ask the clock.
 */
export const entrySettings = {
  level: 9,
  keepOrder: true,
  bufferedWrite: true,
  dataDescriptor: false,
  extendedTimestamp: false,
  versionMadeBy: 0x0314,
  externalFileAttributes: 0o100644 * 0x10000,
} as const;

/**
 * `2026-11-20` as the date and time of a zip entry at 00:00, which has no time zone. A Date would be read in the
 * machine's, and there are zones where some midnights do not exist.
 */
export function dosTime(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((((Math.min(Math.max(year, 1980), 2107) - 1980) << 9) | (month << 5) | date) << 16) >>> 0;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFileOfJson } from '../engine/data-file.ts';

/** Writes what an address of a site delivers, as a script: a page on a disk may load no other data. */
export const writeData = (siteFolder: string, address: string, data: unknown): void =>
  writeValues(siteFolder, address, [[address, data]]);

/** Several values, each with an address of its own, in the file of one of them. */
export function writeValues(
  siteFolder: string,
  address: string,
  values: readonly (readonly [address: string, value: unknown])[],
): void {
  writeJson(
    siteFolder,
    address,
    values.map(([each, value]) => [each, JSON.stringify(value)]),
  );
}

/** The same of values that are JSON already. A thread waits for it: it has nothing else to do, and that is quicker. */
export function writeJson(
  siteFolder: string,
  address: string,
  values: readonly (readonly [address: string, json: string])[],
): void {
  const file = path.join(siteFolder, address);
  const content = dataFileOfJson(values);
  try {
    writeFileSync(file, content);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The folder is made with its first file: asking for each of thousands takes as long as writing it. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

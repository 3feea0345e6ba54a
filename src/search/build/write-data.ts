import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFileOfJson } from '../engine/data-file.ts';

/** Writes what an address of a site delivers, as a script: a page on a disk may load no other data. */
export const writeData = (siteFolder: string, address: string, data: unknown): Promise<void> =>
  writeValues(siteFolder, address, [[address, data]]);

/** Several values, each with an address of its own, in the file of one of them. */
export async function writeValues(
  siteFolder: string,
  address: string,
  values: readonly (readonly [address: string, value: unknown])[],
): Promise<void> {
  await writeJson(
    siteFolder,
    address,
    values.map(([each, value]) => [each, JSON.stringify(value)]),
  );
}

/** The same of values that are JSON already. */
export async function writeJson(
  siteFolder: string,
  address: string,
  values: readonly (readonly [address: string, json: string])[],
): Promise<void> {
  const file = path.join(siteFolder, address);
  const content = dataFileOfJson(values);
  try {
    await writeFile(file, content);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The folder is made with its first file: asking for each of thousands takes as long as writing it. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

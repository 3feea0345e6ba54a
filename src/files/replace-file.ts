import { constants, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { makePart, sweep } from './part.ts';
import { orProblem } from './system-problem.ts';

/** Writes the next bytes of a file. */
export type Append = (bytes: string | Uint8Array) => Promise<void>;

/**
 * Writes a file whole or not at all, and makes its folder where there is none. Until every byte is on the disk, what
 * stood there stands; where writing fails nothing is left of it, and what a killed run has left there is removed.
 */
export const replaceFile = (file: string, content: string | Uint8Array): Promise<void> =>
  replaceFileBy(file, (append) => append(content));

/** The same for what is written piece by piece; a `write` that throws leaves the file as it was. */
export const replaceFileBy = <T>(file: string, write: (append: Append) => Promise<T>): Promise<T> =>
  withPart(file, write, async (part, written) => {
    await orProblem(file, rename(part, file));
    return written;
  });

/**
 * Writes a file that is not there yet, whole or not at all. False where the name is taken: what stands there is a
 * person's.
 */
export const createFile = async (file: string, content: string): Promise<boolean> =>
  (await createFileBy(file, async (append) => {
    await append(content);
    return true;
  })) ?? false;

/** The same for what is written piece by piece; null where the name is taken. */
export const createFileBy = <T>(file: string, write: (append: Append) => Promise<T>): Promise<T | null> =>
  withPart(file, write, async (part, written) => ((await placeNew(part, file)) ? written : null));

/** Writes all of a part, to the disk itself, and then lets `place` give it its name; no part is left in any case. */
async function withPart<W, T>(
  file: string,
  write: (append: Append) => Promise<W>,
  place: (part: string, written: W) => Promise<T>,
): Promise<T> {
  const { part, made: handle } = await orProblem(
    file,
    beside(file, (name) => open(name, 'wx')),
  );
  try {
    let written: W;
    try {
      written = await write((bytes) => orProblem(file, handle.appendFile(bytes)));
      await orProblem(file, handle.sync());
    } finally {
      await handle.close();
    }
    return await place(part, written);
  } finally {
    await rm(part, { force: true });
  }
}

/** A second name fails where the first is taken; disks without second names get a copy. */
async function placeNew(part: string, file: string): Promise<boolean> {
  try {
    await link(part, file).catch((error: unknown) => {
      if (isTaken(error)) throw error;
      return copyFile(part, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    return orProblem(file, Promise.reject(error));
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Puts what another program has written in the place of `file`: both are on one disk. */
export async function putInPlace(written: string, file: string): Promise<void> {
  const handle = await open(written, 'r+');
  await orProblem(
    file,
    handle.sync().finally(() => handle.close()),
  );
  await orProblem(file, rename(written, file));
}

/** Lends a folder to work in, within `folder`; it is removed with all that is in it, at the latest by the next run. */
export async function withWorkFolder<T>(folder: string, work: (workFolder: string) => Promise<T>): Promise<T> {
  const file = path.join(folder, 'work');
  const { part } = await orProblem(
    folder,
    beside(file, (name) => mkdir(name)),
  );
  try {
    return await work(part);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function beside<T>(file: string, make: (part: string) => Promise<T>) {
  const folder = path.dirname(file);
  await makeFolder(folder);
  await sweep(folder);
  return makePart(file, make);
}

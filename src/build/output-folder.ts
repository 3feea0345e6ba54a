import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Problems } from '../schema/problem.ts';
import { outputFolderInUse } from '../schema/problems.ts';
import { outputs } from '../site/outputs.ts';

const beside = (folder: string, suffix: string): string =>
  path.join(path.dirname(folder), `.${path.basename(folder)}.${suffix}`);

/**
 * Runs `build` on a new folder beside `folder` and puts it in the place of `folder` when all has gone well. Until then
 * the last good output stands, and whatever happens nothing half built is left. Refuses a folder that holds other
 * things.
 */
export async function replaceFolder(folder: string, build: (staging: string) => Promise<void>): Promise<void> {
  const [staging, previous] = [beside(folder, 'building'), beside(folder, 'previous')];
  await restoreFolder(folder);
  if (!(await isOurs(folder))) throw new Problems(outputFolderInUse({ file: folder }));
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    await build(staging);
    await rm(previous, { recursive: true, force: true });
    if (await exists(folder)) await rename(folder, previous);
    try {
      await rename(staging, folder);
    } catch (error) {
      if (await exists(previous)) await rename(previous, folder);
      throw error;
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  await rm(previous, { recursive: true, force: true });
}

/** After a run that was cut off between its two renames: what it moved away is the last good output. */
export async function restoreFolder(folder: string): Promise<void> {
  const previous = beside(folder, 'previous');
  if (!(await exists(folder)) && (await exists(previous))) await rename(previous, folder);
}

/** Renames, or copies where the two are on different disks. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

const exists = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    () => false,
  );

/**
 * Missing, empty, or a site that Consulta built, which says so in its first page. Hidden files are somebody else's: a
 * `.git` would be gone for good.
 */
async function isOurs(folder: string): Promise<boolean> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : null));
  if (files === null) return false;
  if (files.length === 0) return true;
  if (files.some((name) => name.startsWith('.'))) return false;
  const home = await readFile(path.join(folder, outputs.neutralHome.path), 'utf8').catch(() => '');
  return home.includes('<meta name="generator" content="Consulta"');
}

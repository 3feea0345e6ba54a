import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../files/list-files.ts';
import { realPlace } from '../files/places.ts';
import { removeBehind } from '../files/remove-behind.ts';
import { orProblem } from '../files/system-problem.ts';
import { readWrittenFiles, sumsOf, writeWrittenFiles } from '../files/written-files.ts';
import { Problems } from '../schema/problem.ts';
import { outputFolderInUse } from '../schema/problems.ts';
import { outputs } from '../site/outputs.ts';
import { binOfBuilds } from './astro-project.ts';
import { keepForeignFiles } from './foreign-files.ts';

const beside = (folder: string, suffix: string): string =>
  path.join(path.dirname(folder), `.${path.basename(folder)}.${suffix}`);

/**
 * Runs `build` on a new folder beside `out` and puts it in the place of `out` when all has gone well, with what people
 * have put there. `build` tells `known` the sums of files that it has read already. Until then the last good output
 * stands, and whatever happens nothing half built is left. Refuses a folder that no build wrote. Only one at a time may
 * do so: see lock-folder.ts. `bin` is for what is removed.
 */
export async function replaceFolder(
  out: string,
  build: (staging: string, known: Map<string, string>) => Promise<void>,
  bin = binOfBuilds({}),
): Promise<void> {
  // A link to a folder stays a link.
  const folder = await realPlace(out);
  const [staging, previous] = [beside(folder, 'building'), beside(folder, 'previous')];
  await restoreFolder(folder, bin);
  if (!(await isOurs(folder))) throw new Problems(outputFolderInUse({ file: out }));
  await rm(staging, { recursive: true, force: true });
  await orProblem(out, mkdir(staging, { recursive: true }));
  try {
    const known = new Map<string, string>();
    await build(staging, known);
    await writeWrittenFiles(staging, sumsOf(staging, await filesIn(staging), known));
    await keepForeignFiles(folder, staging);
    await orProblem(out, swap(folder, previous, staging));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  await removePrevious(folder, previous, bin);
}

async function swap(folder: string, previous: string, staging: string): Promise<void> {
  if (await exists(folder)) await rename(folder, previous);
  try {
    await rename(staging, folder);
  } catch (error) {
    if (await exists(previous)) await rename(previous, folder);
    throw error;
  }
}

/** After a run that was cut off between its two renames, or behind them: what it moved away is the last good output. */
export async function restoreFolder(out: string, bin = binOfBuilds({})): Promise<void> {
  const folder = await realPlace(out);
  const previous = beside(folder, 'previous');
  if (!(await exists(previous))) return;
  if (await exists(folder)) await removePrevious(folder, previous, bin);
  else await rename(previous, folder);
}

/** Also what somebody has put there while the last files were written. */
async function removePrevious(folder: string, previous: string, bin: string): Promise<void> {
  await keepForeignFiles(previous, folder, { late: true });
  await removeBehind(previous, bin);
}

/** Renames, or copies where the two are on different disks. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await orProblem(to, cp(from, to, { recursive: true }));
    await rm(from, { recursive: true });
  }
}

const exists = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    () => false,
  );

/** Missing, empty, or a site that Consulta built: its list says so, or, of an earlier version, its first page. */
async function isOurs(folder: string): Promise<boolean> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : null));
  if (files === null) return false;
  if (files.length === 0 || (await readWrittenFiles(folder))) return true;
  const home = await readFile(path.join(folder, outputs.neutralHome.path), 'utf8').catch(() => '');
  return home.includes('<meta name="generator" content="Consulta"');
}

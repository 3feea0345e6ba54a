import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { forgetValues } from '../files/kept-values.ts';
import { isFolder } from '../files/list-files.ts';
import { replaceFile } from '../files/replace-file.ts';
import {
  binOfBuilds,
  cacheOfBuilds,
  type Keeping,
  keptPagesFolder,
  keptPagesOf,
  type Project,
} from './astro-project.ts';

/**
 * Takes away all that builds and commands have kept of any content folder, since a folder may have had another path.
 * What one of them is just making is not kept either.
 */
export async function forgetKept(keeping: Keeping): Promise<void> {
  await rm(binOfBuilds(keeping), { recursive: true, force: true });
  await forgetValues(cacheOfBuilds(keeping));
  for (const folder of await keptFolders(keeping)) {
    await forgetValues(folder);
    await rm(path.join(folder, 'site'), { recursive: true, force: true });
  }
}

/** Holds the path of the output folder that something is kept for. */
const ownerFile = 'owner.txt';

/** To be called when the output folder is there: before that another build would take away what this one keeps. */
export const nameOwner = (project: Project): Promise<void> =>
  replaceFile(path.join(keptPagesOf(project), ownerFile), project.outFolder);

/** Takes away what was kept for output folders that are not there any more. */
export async function sweepKept(keeping: Keeping): Promise<void> {
  for (const folder of await keptFolders(keeping)) {
    const owner = await readFile(path.join(folder, ownerFile), 'utf8').catch(() => null);
    if (owner !== null && !(await isFolder(owner))) await rm(folder, { recursive: true, force: true });
  }
}

/** Of all output folders. */
async function keptFolders(keeping: Keeping): Promise<string[]> {
  const cache = cacheOfBuilds(keeping);
  const names = await readdir(cache, { withFileTypes: true }).catch(() => []);
  const folders = names.filter((each) => each.isDirectory()).map(({ name }) => path.join(cache, name));
  return folders
    .filter((folder) => folder !== binOfBuilds(keeping))
    .map((folder) => path.join(folder, keptPagesFolder));
}

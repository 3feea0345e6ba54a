import { mkdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Makes the folder in which Consulta keeps what it works with, beside a base; git ignores it. Whatever is in it finds
 * the packages that Consulta uses, also where those are installed for all of a machine.
 */
export async function makeWorkFolder(base: string): Promise<string> {
  const folder = path.join(base, '.consulta');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, '.gitignore'), '*\n');
  const [link, packages] = [path.join(folder, 'node_modules'), packagesFolder()];
  if ((await readlink(link).catch(() => null)) !== packages) {
    await rm(link, { recursive: true, force: true });
    await symlink(packages, link, 'junction').catch((error: NodeJS.ErrnoException) => {
      // Another command has just made it.
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return folder;
}

/** The node_modules in which Astro is found from here. */
const packagesFolder = (): string =>
  path.dirname(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')));

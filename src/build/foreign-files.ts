import { copyFile, link, mkdir, readlink, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { entriesIn } from '../files/list-files.ts';
import { isPart } from '../files/part.ts';
import { orProblem } from '../files/system-problem.ts';
import { writtenNamesIn } from '../files/written-files.ts';
import { Problems } from '../schema/problem.ts';
import { outputFileForeign } from '../schema/problems.ts';

/** What somebody has put into an output folder, by its path from there. */
interface Foreign {
  readonly name: string;
  readonly kind: 'file' | 'link' | 'empty folder';
}

/**
 * Puts what people have put into the folder of a site, such as a CNAME or downloads, into another one, which is to take
 * its place: as second names of the same files. Refuses where the build has written a file of the same name; one that
 * came `late`, after that was asked, loses against it.
 */
export async function keepForeignFiles(from: string, to: string, { late = false } = {}): Promise<void> {
  const foreign = await foreignIn(from);
  const isThere = (name: string) => stat(path.join(to, name)).catch(() => null);
  const free: Foreign[] = [];
  const taken: string[] = [];
  for (const each of foreign) {
    const there = await isThere(each.name);
    if (!there) free.push(each);
    else if (each.kind !== 'empty folder' || !there.isDirectory()) taken.push(each.name);
  }
  if (taken.length > 0 && !late)
    throw new Problems(taken.map((name) => outputFileForeign({ file: path.join(from, name) })));
  for (const each of free) await orProblem(path.join(from, each.name), carry(each, from, to));
}

async function carry({ name, kind }: Foreign, from: string, to: string): Promise<void> {
  const [source, target] = [path.join(from, name), path.join(to, name)];
  if (kind === 'empty folder') return void (await mkdir(target, { recursive: true }));
  await mkdir(path.dirname(target), { recursive: true });
  if (kind === 'link') await symlink(await readlink(source), target);
  // Disks without second names get a copy.
  else await link(source, target).catch(() => copyFile(source, target));
}

async function foreignIn(folder: string): Promise<Foreign[]> {
  const found = await entriesIn(folder).catch(() => []);
  if (found.length === 0) return [];
  const written = await writtenNamesIn(folder);
  const parents = new Set(found.map(({ name }) => path.posix.dirname(name)));
  return found.flatMap(({ name, entry }): Foreign[] => {
    if (written.has(name) || name.split('/').some(isPart)) return [];
    if (entry.isDirectory()) return parents.has(name) ? [] : [{ name, kind: 'empty folder' }];
    return [{ name, kind: entry.isSymbolicLink() ? 'link' : 'file' }];
  });
}

import { readdirSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLeftBehind } from '../files/junk.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { alikeForm, nameFault } from '../schema/file-name.ts';
import { type Part, part } from '../language/problems.ts';

export interface ContentFiles {
  /** Paths from the content folder, sorted, with forward slashes. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** An entry's texts and pictures are two folders down; whatever lies deeper is nobody's, and is named once. */
const deepest = 8;

/**
 * All files of a content folder but those that systems and editors leave behind. Symbolic links are followed as long as
 * they stay inside of it, and refused by name where they leave it, lead nowhere or back to where they stand.
 */
export async function contentFiles(contentFolder: string): Promise<ContentFiles> {
  const root = await realpath(contentFolder);
  const files: string[] = [];
  const found: Problem[] = [];
  const read = async (folder: string, around: readonly string[]): Promise<void> => {
    // Waiting for each of thousands of folders takes several times as long as reading it.
    const names = readdirSync(path.join(root, folder), { withFileTypes: true });
    found.push(
      ...alike(
        folder,
        names.map(({ name }) => name).filter((name) => !isLeftBehind(name)),
      ),
    );
    for (const entry of names) {
      if (isLeftBehind(entry.name)) continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const why = nameFault(entry.name);
      if (why !== null) found.push(problems.fileName({ file }, { name: entry.name, why }));
      const there = entry.isSymbolicLink() ? await behind(root, file, around) : { file: path.join(root, file) };
      if ('why' in there) found.push(problems.linkRefused({ file }, { why: there.why }));
      else if (entry.isDirectory() || (entry.isSymbolicLink() && (await stat(there.file)).isDirectory())) {
        if (around.length < deepest) await read(file, [...around, there.file]);
        else found.push(problems.fileUnknown({ file }));
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(file);
    }
  };
  await read('', [root]);
  return { files: files.sort(), problems: found };
}

/** What a symbolic link leads to, or why it is not followed. `around` are the folders that it stands in. */
async function behind(
  root: string,
  file: string,
  around: readonly string[],
): Promise<{ readonly file: string } | { readonly why: Part }> {
  const there = await realpath(path.join(root, file)).catch(() => null);
  if (there === null) return { why: part('link.nowhere') };
  if (there !== root && !there.startsWith(root + path.sep)) return { why: part('link.out') };
  return around.includes(there) ? { why: part('link.back') } : { file: there };
}

/** Names of one folder that a disk may take for each other. */
function alike(folder: string, names: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return [...names].sort().flatMap((name) => {
    const form = alikeForm(name);
    const other = first.get(form);
    if (other === undefined) {
      first.set(form, name);
      return [];
    }
    return [problems.fileNamesAlike({ file: folder === '' ? name : `${folder}/${name}` }, { other })];
  });
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../files/list-files.ts';
import { isJunkFile } from '../../files/junk.ts';
import { isPart } from '../../files/part.ts';
import { outputOf } from '../../site/output-of.ts';
import { Problems } from '../../schema/problem.ts';
import { nameNotPortable } from '../../schema/problems/mirror.ts';
import { isSafeName } from './open-zip.ts';

/** The files of a built site that copies hold. */
export async function siteFiles(site: string): Promise<string[]> {
  const names = (await filesIn(site)).filter(
    (name) => outputOf(name).output.inCopies !== undefined && !isJunkFile(name) && !isPart(name),
  );
  const odd = names.find((name) => !isSafeName(name));
  if (odd !== undefined) throw new Problems(nameNotPortable({ file: path.join(site, odd) }));
  return names;
}

/** Of a path from a site's folder. */
export const readFrom = (folder: string, name: string): Promise<Buffer> =>
  readFile(path.join(folder, ...name.split('/')));

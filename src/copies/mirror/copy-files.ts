import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isJunkFile } from '../../files/junk.ts';
import { sha256 } from '../../files/sha256.ts';
import { readWrittenFiles, type WrittenFiles } from '../../files/written-files.ts';
import { outputOf } from '../../site/output-of.ts';
import { outputs } from '../../site/outputs.ts';
import { Problems } from '../../schema/problem.ts';
import { nameNotPortable, siteChanged, siteWithoutList } from '../../schema/problems/mirror.ts';
import { isOfflinePage, withoutCopies } from './offline-page.ts';
import { isSafeName } from './open-zip.ts';
import { part } from '../../language/problems.ts';

/** What builds and mirrors have written into a site. Where no list says so, nobody guesses what is for others. */
export async function writtenIn(site: string): Promise<WrittenFiles> {
  const written = await readWrittenFiles(site);
  if (written === null) throw new Problems(siteWithoutList({ file: site }, { list: outputs.writtenFiles.path }));
  return written;
}

/** The files of a built site that copies hold: none that somebody else has put there. */
export function siteFiles(site: string, written: WrittenFiles): string[] {
  const names = [...written.keys()].filter((name) => outputOf(name).output.inCopies !== undefined && !isJunkFile(name));
  const odd = names.find((name) => !isSafeName(name));
  if (odd !== undefined) throw new Problems(nameNotPortable({ file: path.join(site, odd) }));
  return names;
}

/** Of a path from a site's folder. */
export const readFrom = (folder: string, name: string): Promise<Buffer> =>
  readFile(path.join(folder, ...name.split('/')));

/** A file of a site as copies hold it; null where it is gone, or is no longer what the build has written. */
export async function contentForCopies(site: string, written: WrittenFiles, name: string): Promise<Buffer | null> {
  const content = (await isBehindLink(site, name)) ? null : await readFrom(site, name).catch(nullWhereGone);
  if (content === null) return null;
  const isWritten = (each: Uint8Array): boolean => sha256(each) === written.get(name);
  if (!isOfflinePage(name)) return isWritten(content) ? content : null;
  // A mirror writes its list into the page, and killed in between it would leave a page that no list knows.
  const page = Buffer.from(withoutCopies(content.toString('utf8')));
  return isWritten(content) || isWritten(page) ? page : null;
}

/** Where a link leads, nothing was written. */
async function isBehindLink(site: string, name: string): Promise<boolean> {
  const parts = name.split('/');
  for (const i of parts.keys()) {
    const found = await lstat(path.join(site, ...parts.slice(0, i + 1))).catch(nullWhereGone);
    if (found?.isSymbolicLink()) return true;
  }
  return false;
}

function nullWhereGone(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return null;
  throw error;
}

/** How many files a sentence names. */
const named = 5;

export function changedSince(site: string, names: readonly string[]): Problems {
  const more = names.length - named;
  const files = [...names.slice(0, named), ...(more > 0 ? [part('more-files', { count: more })] : [])];
  return new Problems(siteChanged({ file: site }, { files }));
}

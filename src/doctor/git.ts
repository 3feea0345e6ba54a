import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from '../schema/problem.ts';
import { gitMissing, notCommitted, notInGit } from '../schema/problems/doctor.ts';

const run = promisify(execFile);

/** What Consulta writes into the content, and nothing else remembers. */
export const remembered = ['permalinks.lock', 'translations.lock', '.imported'] as const;

/** Lines that git prints; null where it fails, and `missing` where there is no such program. */
async function git(folder: string, ...args: readonly string[]): Promise<readonly string[] | 'missing' | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args]);
    return stdout.split('\n').filter((line) => line !== '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' ? 'missing' : null;
  }
}

/** `there` are those of the remembered files that the folder has. */
export async function gitProblems(contentFolder: string, there: readonly string[]): Promise<Problem[]> {
  const inside = await git(contentFolder, 'rev-parse', '--is-inside-work-tree');
  if (inside === 'missing') return [gitMissing({ file: 'git' })];
  if (inside === null) return [notInGit({ file: contentFolder })];
  const changed = await git(contentFolder, 'status', '--porcelain', '--ignored', '--', ...there);
  if (!Array.isArray(changed)) return [];
  // Two letters and a blank stand before the path, which git tells from the top of the repository.
  const paths = changed.map((line: string) => line.slice(3).replace(/\/$/, ''));
  return there
    .filter((name) => paths.some((each) => each === name || each.split('/').includes(name)))
    .map((name) => notCommitted({ file: path.join(contentFolder, name) }));
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../../src/build/astro-project.ts';

export interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/cli as npm would, away from any terminal. */
export const run = (
  command: 'build' | 'check' | 'import' | 'link' | 'mirror' | 'new' | 'publish',
  options: readonly string[],
  from = repositoryRoot,
  elsewhere: NodeJS.ProcessEnv = {},
): Promise<Ended> => runFile(path.join(repositoryRoot, `src/cli/${command}.ts`), options, from, elsewhere);

export function runFile(
  file: string,
  options: readonly string[],
  from = repositoryRoot,
  elsewhere: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: from, ...elsewhere };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...options], { cwd: repositoryRoot, env }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}
